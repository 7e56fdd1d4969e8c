/**
 * Digits and signs that stand for letters inside a word: l0cked, s33d, ver1fy, f!x.
 *
 * Only between letters, and only where letters are in the majority, so that 150ppm, B12 and order numbers stay as they are.
 * The text keeps its length. A 1 may be an i or an l, so there are two readings.
 */
import { isAlphanumeric, isDigit, isLatin } from './letters.ts';

const LETTER_OF: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  $: 's',
  '@': 'a',
};
const ONE = new Set(['1', '!', '|']);
/** Longer words are codes. */
const LONGEST_WORD = 20;

/** The other readings of a text: none for nearly all texts. */
export function leetReadings(text: string): string[] {
  if (!hasDigitBetweenLetters(text)) return [];
  const readings = ['i', 'l'].map(one => readAs(text, one));
  return readings.filter((reading, i) => reading !== text && reading !== readings[i - 1]);
}

/** One look-up a character, since every text is asked. */
const STAND_INS = new Uint8Array(128);
for (const letter of [...Object.keys(LETTER_OF), ...ONE]) STAND_INS[letter.charCodeAt(0)] = 1;

const isStandIn = (unit: number): boolean => unit < 128 && STAND_INS[unit] === 1;
const isPart = (unit: number): boolean => isAlphanumeric(unit) || isStandIn(unit);

function hasDigitBetweenLetters(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    if (isStandIn(text.charCodeAt(i)) && isLatin(text.charCodeAt(i - 1)) && isPart(text.charCodeAt(i + 1)))
      return true;
  }
  return false;
}

function readAs(text: string, one: string): string {
  let reading = '';
  let i = 0;
  while (i < text.length) {
    let end = i;
    while (end < text.length && isPart(text.charCodeAt(end))) end++;
    reading += end === i ? text.charAt(i) : word(text.slice(i, end), one);
    i = Math.max(end, i + 1);
  }
  return reading;
}

function word(written: string, one: string): string {
  if (written.length > LONGEST_WORD) return written;
  const letters = [...written].filter(letter => isLatin(letter.charCodeAt(0))).length;
  const digits = [...written].filter(letter => isDigit(letter.charCodeAt(0))).length;
  if (letters < 2 || digits > letters) return written;
  const first = written.search(/[a-z]/);
  const last = written.length - 1 - [...written].reverse().findIndex(letter => isLatin(letter.charCodeAt(0)));
  return [...written]
    .map((letter, i) =>
      i > first && i < last ? (ONE.has(letter) ? one : (LETTER_OF[letter] ?? letter)) : letter,
    )
    .join('');
}
