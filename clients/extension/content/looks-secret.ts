/**
 * A first look at what is typed, in the page itself: whether it has the shape of a phrase or a key.
 *
 * It costs 10 ns a character and knows no words; the background does. Ordinary prose hardly ever has the shape, since
 * words of one or two letters break it.
 */
import { surveyOf } from '../../../src/core/survey/survey.ts';

/** A form, not a novel. */
const LONGEST = 4_000;
/** WIF has 51 signs, a key in hexadecimal 64. */
const SHORTEST_KEY = 51;
const KEYSTORE = '"ciphertext"';

export function looksSecret(text: string): boolean {
  if (text.length > LONGEST) return false;
  const { zones, codes } = surveyOf(text);
  return (
    zones.length > 0 || codes.some(({ start, end }) => end - start >= SHORTEST_KEY) || text.includes(KEYSTORE)
  );
}
