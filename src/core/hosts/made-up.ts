/**
 * Whether a machine made a name up: letters and digits by turns, or more consonants in a row than a mouth can say.
 *
 * Measured on the names of 15,742 honest and 35,739 false hosts: 0.5 % of the first and 2.6 % of the second.
 */
import { isDigit, isLatin } from '../text/letters.ts';

/** `k8s`, `w3schools` and `163mail` turn once or twice; `mla0q2djmf` turns four times. */
const MOST_TURNS = 2;
/** English has six in `catchphrase`; an abbreviation is cut by a hyphen or short. */
const MOST_CONSONANTS = 6;
const VOWELS = new Set([...'aeiouy'].map(letter => letter.charCodeAt(0)));

/** One label, in lower case. Punycode is letters and digits by turns too, and says nothing. */
export function isMadeUp(label: string): boolean {
  if (label.startsWith('xn--')) return false;
  let turns = 0;
  let consonants = 0;
  for (let i = 0; i < label.length; i++) {
    const unit = label.charCodeAt(i);
    const before = label.charCodeAt(i - 1);
    if ((isDigit(unit) && isLatin(before)) || (isLatin(unit) && isDigit(before))) turns++;
    consonants = isLatin(unit) && !VOWELS.has(unit) ? consonants + 1 : 0;
    if (turns > MOST_TURNS || consonants > MOST_CONSONANTS) return true;
  }
  return false;
}
