/** Digits as people and scammers write them: 四零零, 〇, 4OO, l for 1. Only a number-like run is read this way. */
import { isDigit } from '../text/letters.ts';

const SPOKEN = '零一二三四五六七八九';
const DIGIT_OF = new Map<number, string>([
  ...[...SPOKEN].map((numeral, value): [number, string] => [numeral.charCodeAt(0), String(value)]),
  ['〇'.charCodeAt(0), '0'],
  ['幺'.charCodeAt(0), '1'],
  ['两'.charCodeAt(0), '2'],
  ...[...'壹贰叁肆伍陆柒捌玖'].map((numeral, i): [number, string] => [numeral.charCodeAt(0), String(i + 1)]),
]);
const LETTER_OF_DIGIT = new Map<number, string>([
  ['o'.charCodeAt(0), '0'],
  ['l'.charCodeAt(0), '1'],
  ['i'.charCodeAt(0), '1'],
]);

/** Code units of Han numerals, and of letters that stand for digits. */
export const SPOKEN_DIGITS: readonly number[] = [...DIGIT_OF.keys()];
export const DIGIT_LETTERS: readonly number[] = [...LETTER_OF_DIGIT.keys()];

/** A Han numeral, as in a number read out. */
export const isSpokenDigit = (unit: number): boolean => DIGIT_OF.has(unit);

/** A letter that stands for a digit, if digits stand beside it. */
export const isDigitLetter = (unit: number): boolean => LETTER_OF_DIGIT.has(unit);

/** The ASCII digit of one folded unit, or `''`. */
export function digitOf(unit: number): string {
  if (isDigit(unit)) return String.fromCharCode(unit);
  return DIGIT_OF.get(unit) ?? LETTER_OF_DIGIT.get(unit) ?? '';
}
