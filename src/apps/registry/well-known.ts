/** The one address at which a brand may declare its channels: its own host, HTTPS, the well-known path, nothing else. */

import { visible } from '../../catalog/declaration/visible.ts';
import { DECLARATION_PATH } from '../../catalog/declaration.ts';
import { Refusal } from './refusal.ts';

/** Everything else that `import` is given names a file. */
export const isAddress = (place: string): boolean => place.includes('://');

export function wellKnownAddress(written: string): URL {
  const url = URL.parse(written);
  if (!url || url.hostname === '') throw new Refusal(`${visible(written)} is no address.`);
  if (url.protocol !== 'https:')
    throw new Refusal(
      `${visible(written)} is not https; without it anybody on the way could have written it.`,
    );
  if (url.username !== '' || url.password !== '' || url.port !== '')
    throw new Refusal(`${visible(written)} carries a user name or a port; give the bare host.`);
  if (url.pathname + url.search + url.hash !== DECLARATION_PATH)
    throw new Refusal(
      `${visible(url.pathname + url.search + url.hash)} is the wrong path; a declaration stands at https://${url.hostname}${DECLARATION_PATH}.`,
    );
  return url;
}
