/** The other proof: whoever controls a domain's DNS publishes there the hash of the file that he sent us. */
import { createHash } from 'node:crypto';
import { visible } from '../../catalog/declaration/visible.ts';
import { Refusal } from './refusal.ts';

/** As `node:dns/promises` has it: each record as the strings that it was cut into. */
export type ResolveTxt = (name: string) => Promise<readonly (readonly string[])[]>;

export const proofName = (domain: string): string => `_official-channels.${domain}`;

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const ABSENT = ['ENOTFOUND', 'ENODATA'];

/** Throws unless one TXT record of the domain is `sha256=` and the hash of exactly these bytes. */
export async function proveByDns(bytes: Uint8Array, domain: string, resolveTxt: ResolveTxt): Promise<void> {
  const name = proofName(domain);
  const wanted = `sha256=${sha256(bytes)}`;
  const records = (await recordsAt(name, resolveTxt)).map(parts => parts.join('').trim().toLowerCase());
  if (records.includes(wanted)) return;
  const hashes = records.filter(record => record.startsWith('sha256='));
  throw new Refusal(
    hashes.length === 0
      ? `${name} has no TXT record with a hash; the domain's owner publishes ${wanted} there.`
      : `${name} names another file (${hashes
          .slice(0, 3)
          .map(hash => visible(hash))
          .join(', ')}); this one is ${wanted}.`,
  );
}

async function recordsAt(name: string, resolveTxt: ResolveTxt): Promise<readonly (readonly string[])[]> {
  try {
    return await resolveTxt(name);
  } catch (error) {
    const { code = 'no reason given' } = error as NodeJS.ErrnoException;
    if (ABSENT.includes(code)) return [];
    throw new Refusal(`${name} cannot be looked up (${visible(code)}).`);
  }
}
