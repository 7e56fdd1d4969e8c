/** Which secrets a text never leaves with, masked or not, before the person has decided so. */
import type { SecretKind } from '../../src/core/secrets/secret.ts';

/** A card, an identity number or a code is masked, and the rest is judged as it stands. */
const ONLY_MASKED: ReadonlySet<SecretKind> = new Set(['card', 'identity-number', 'one-time-code']);

/** They open a wallet or an account by themselves. */
export const opensSomething = (kinds: readonly SecretKind[]): boolean =>
  kinds.some(kind => !ONLY_MASKED.has(kind));

/** "my phrase:" is nothing to check; a number or a link is. */
const SHORTEST_REST = 24;

/** What the recogniser puts where a secret stood. */
const COVERS = new Set(['█', 'x', ' ', '\n']);

export const hasRest = (masked: string): boolean => {
  let left = 0;
  for (const letter of masked) if (!COVERS.has(letter)) left++;
  return left >= SHORTEST_REST;
};
