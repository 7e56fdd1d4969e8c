/** What stands in digits and signs and is no phone number by its shape alone: dates, amounts, addresses, masked numbers. */
import { isDigit } from '../text/letters.ts';
import { isMasked } from './masked.ts';
import { digitsOf } from './notation.ts';
import { hasUnit } from './units.ts';

export const isOtherShape = (text: string, start: number, end: number): boolean => {
  const written = text.slice(start, end);
  return (
    isMasked(text, start, end) ||
    isTail(text, start, written) ||
    hasUnit(text, end) ||
    looksLikeAmount(written) ||
    looksLikeDate(written) ||
    looksLikeAddress(written)
  );
};

/** A number with its area code; an amount has a comma before its tenth digit. */
const LEAST_WHOLE = 10;

/** What follows a point or comma inside a number: 1,234 and 0.5. A whole number behind a comma is another number. */
function isTail(text: string, start: number, written: string): boolean {
  const before = text.charAt(start - 1);
  if (!/[.,:]/.test(before) || !isDigit(text.charCodeAt(start - 2))) return false;
  if (before === ',' && digitsOf(written).length >= LEAST_WHOLE) return false;
  return written.length <= 4 || leadingDigits(written) <= 3;
}

/** 24342.81, 0.00000001, 8801.53 -11.97: one point, and at most three digits or eight behind it. */
const looksLikeAmount = (written: string): boolean =>
  written.split(/[ -]/).some(token => /^\d+\.\d{1,3}$/.test(token) || /^0\.\d+$/.test(token));

function leadingDigits(written: string): number {
  let count = 0;
  while (isDigit(written.charCodeAt(count))) count++;
  return count;
}

const isYear = (group: string): boolean => /^(19|20)\d\d$/.test(group);

/** 2026-11-22, 11/22/2026, 2026-11-22 10: groups of one or two digits, with a year among them or not. */
function looksLikeDate(written: string): boolean {
  const groups = written.split(/[-./ ]/);
  const shaped = groups.every(group => group.length <= 2 || isYear(group));
  return shaped && !written.startsWith('+') && groups.length <= (groups.some(isYear) ? 6 : 3);
}

/** 192.168.10.10. */
function looksLikeAddress(written: string): boolean {
  const groups = written.split('.');
  return (
    groups.length === 4 &&
    groups.every(group => group.length > 0 && group.length <= 3 && Number(group) <= 255)
  );
}
