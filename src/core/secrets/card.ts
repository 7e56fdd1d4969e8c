/** Bank card numbers: 15 to 19 digits that begin as a card network's do, with their check digit (ISO/IEC 7812-1, Luhn). */
import type { Piece } from '../survey/survey.ts';
import { isDigit } from '../text/letters.ts';

/** Beginnings and the digits that they may have: American Express, Visa, Mastercard, JCB, Discover, UnionPay. */
const NETWORKS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^3[47]/, [15]],
  [/^4/, [16]],
  [/^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^35/, [16]],
  [/^6(011|4[4-9]|5)/, [16]],
  [/^62/, [16, 17, 18, 19]],
];
const MOST_DIGITS = 19;
/** Digits in the first group, or in the whole. */
const FIRST_GROUPS = new Set([4, 6, 15, 16, 17, 18, 19]);

/**
 * The card number that begins with this run of digits: in one piece, in fours with a shorter last group, or as 4-6-5.
 * Any other grouping is a row of several numbers.
 */
export function cardAt(text: string, { start, end }: Piece): Piece | undefined {
  if (!FIRST_GROUPS.has(end - start)) return undefined;
  let digits = text.slice(start, end);
  if (!'23456'.includes(digits.charAt(0))) return undefined;
  const groups = [digits.length];
  let to = end;
  while (digits.length < MOST_DIGITS && isGroupSign(text.charAt(to)) && isDigit(text.charCodeAt(to + 1))) {
    let next = to + 1;
    while (isDigit(text.charCodeAt(next)) && next - to <= MOST_DIGITS) next++;
    digits += text.slice(to + 1, next);
    groups.push(next - to - 1);
    to = next;
  }
  return isGrouping(groups) && isCardNumber(digits) ? { start, end: to } : undefined;
}

const isGroupSign = (sign: string): boolean => sign === ' ' || sign === '-';

function isGrouping(groups: readonly number[]): boolean {
  if (groups.length === 1) return true;
  if (groups.join() === '4,6,5' || groups.join() === '6,13') return true;
  return groups.slice(0, -1).every(length => length === 4) && groups.at(-1)! <= 4;
}

function isCardNumber(digits: string): boolean {
  const known = NETWORKS.some(
    ([beginning, lengths]) => lengths.includes(digits.length) && beginning.test(digits),
  );
  return known && luhn(digits) % 10 === 0;
}

function luhn(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i));
    sum += i % 2 === 0 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9;
  }
  return sum;
}
