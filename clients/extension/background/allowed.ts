/** Hosts that the person vouches for: for good in the options, or until the browser is closed. */
import { platform } from '../platform.ts';
import { readSettings } from '../settings.ts';

const FOR_NOW = 'allowedForNow';

export async function isAllowed(host: string): Promise<boolean> {
  const { allowed } = await readSettings();
  return [...allowed, ...(await forNow())].includes(host);
}

export async function allowForNow(host: string): Promise<void> {
  await platform.storage.session.set({ [FOR_NOW]: [...new Set([...(await forNow()), host])] });
}

/** Memory only: it is never written to the disk. */
const forNow = async (): Promise<readonly string[]> =>
  (await platform.storage.session.get({ [FOR_NOW]: [] }))[FOR_NOW] as readonly string[];
