/**
 * Whether a text may hold a recovery phrase, a key or a card: asked of everything before it is shown or sent.
 *
 * By its shape alone, in 1.5 KB: the lists of words have 70 more, and are fetched only for what has the shape. It says yes
 * to everything that the recogniser hides, one-time codes excepted, and to some ordinary sentences and long numbers.
 */
import { type Piece, surveyOf } from '../../src/core/survey/survey.ts';

/** A Bitcoin key in WIF. */
const SHORTEST_KEY = 51;
/** A card of American Express; an identity number has 18, or 17 and a letter. */
const FEWEST_DIGITS = 15;
/** Keystores, private keys in PEM, second factors, logins that hang on a link. */
const MARKS = ['"ciphertext"', 'PRIVATE KEY-----', 'otpauth', 'tg://login?'];
/** Solana's command line keeps a key as 64 numbers. */
const FEWEST_COMMAS = 63;

export function mayHoldSecret(text: string): boolean {
  const { zones, codes, digits } = surveyOf(text);
  return (
    zones.length > 0 ||
    codes.some(({ start, end }) => end - start >= SHORTEST_KEY) ||
    longNumber(digits) ||
    MARKS.some(mark => text.includes(mark)) ||
    (text.includes('[') && text.split(',').length > FEWEST_COMMAS)
  );
}

/** In one piece, or in groups with one sign between them. */
function longNumber(runs: readonly Piece[]): boolean {
  let count = 0;
  let last = -1;
  for (const { start, end } of runs) {
    count = (start === last + 1 ? count : 0) + end - start;
    if (count >= FEWEST_DIGITS) return true;
    last = end;
  }
  return false;
}
