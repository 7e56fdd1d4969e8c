/** How an owner proves that a host is theirs. Some may publish no record in their DNS, so there is more than one way. */
import { parse } from 'tldts';
import { toHex } from '../crypto/sha256.ts';
import type { Appeal, ProofKind } from '../storage/appeals.ts';
import type { Subject } from './subject.ts';

/** The outside world, which only the apps know. Either may throw: then nothing is proven yet. */
export interface Prover {
  txt(name: string): Promise<readonly string[]>;
  wellKnown(host: string, path: string): Promise<string>;
}

const WELL_KNOWN = '/.well-known/bonafide-appeal.txt';

export const newToken = (): string => `bonafide-appeal=${toHex(crypto.getRandomValues(new Uint8Array(16)))}`;

const hostOf = (place: string): string => place.split('/')[0]!;
const domainOf = (place: string): string =>
  parse(hostOf(place), { allowPrivateDomains: true }).domain ?? hostOf(place);

/** A number has no DNS, and a shared host's DNS is not its tenant's. */
export const proofsFor = ({ kind }: Subject): readonly ProofKind[] =>
  kind === 'numbers' ? ['mail', 'none'] : ['dns-txt', 'well-known', 'mail', 'none'];

export function instruction({ proof, place, token }: Pick<Appeal, 'proof' | 'place' | 'token'>): string {
  switch (proof) {
    case 'dns-txt':
      return `Publish a TXT record at _bonafide.${domainOf(place)} that says: ${token}`;
    case 'well-known':
      return `Serve the line ${token} as plain text at https://${hostOf(place)}${WELL_KNOWN}`;
    case 'mail':
      return `Send a mail with the line ${token} from an address at the domain itself to the operator of this service, who notes its arrival.`;
    case 'none':
      return 'A person reads your statement. It takes longer than with a proof.';
  }
}

export async function isProven({ proof, place, token }: Appeal, prover: Prover): Promise<boolean> {
  try {
    if (proof === 'dns-txt')
      return (await prover.txt(`_bonafide.${domainOf(place)}`)).some(record => record.trim() === token);
    if (proof === 'well-known')
      return (await prover.wellKnown(hostOf(place), WELL_KNOWN))
        .split('\n')
        .some(line => line.trim() === token);
  } catch {
    return false;
  }
  return false;
}
