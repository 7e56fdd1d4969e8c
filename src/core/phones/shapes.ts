/** What stands in digits and signs and is no phone number by its shape alone: dates, amounts, addresses, masked numbers. */
import { isDigit } from '../text/letters.ts';
import { isMasked } from './masked.ts';
import { digitsOf } from './notation.ts';

/** Units behind a number: an amount, a time, a count. */
const UNITS = [
  ...'元 年 月 日 号 时 分 秒 天 个 位 次 名 人 条 万 亿 % 度 折 期 小时 円 원 块 角 股 点 级 楼 层 斤 克 公里 米 倍 千 百 余'.split(
    ' ',
  ),
  ...'usd usdt btc eth kb mb gb am pm hours days px users views people sats gwei p/min ppm'.split(' '),
];
/** By their first sign: one look-up instead of sixty comparisons for every number. */
const UNITS_FROM = Map.groupBy(UNITS, unit => unit.charCodeAt(0));

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

function hasUnit(text: string, end: number): boolean {
  const after = text.slice(end, end + 8).trimStart();
  return UNITS_FROM.get(after.charCodeAt(0))?.some(unit => after.startsWith(unit)) ?? false;
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
