/** Finds phone numbers in a text, in any notation, and leaves dates, money, codes and order numbers alone. */
import type { Folded } from '../text/fold.ts';
import { isAlphanumeric, isDigit, isHan } from '../text/letters.ts';
import type { Sighting } from './channel.ts';
import { isDigitLetter, isSpokenDigit } from './numerals.ts';
import { readPhone } from './phone.ts';

const words = (list: string): readonly string[] => list.split(' ');
/** Words before a number that make it a number to call; a short code needs one, or 10086 could be a price. */
const PHONE_CUES = [
  ...words('电话 热线 拨打 致电 客服 来电 回电 联系 专线 号码 手机 咨询 打 传真 短号 报警'),
  ...words('call phone tel hotline helpline dial ring number whatsapp contact support toll-free'),
];
/** Words before a number that make it no phone. */
const OTHER_CUES = [
  ...words('验证码 校验码 动态码 密码 单号 订单 尾号 编号 金额 账号 卡号 流水号 邮编 代码 版本 qq 微信 群'),
  ...words('code otp pin order ref ending account invoice version id no. # $ £ € ¥ tx'),
];
/** Units behind a number: an amount, a time, a count. */
const UNITS = [
  ...words('元 年 月 日 号 时 分 秒 天 个 位 次 名 人 条 万 亿 % 度 折 期 小时'),
  ...words('usd usdt btc eth kb mb gb am pm hours days px'),
];
const CUE_REACH = 14;
const SEPARATORS = new Set([...' -.()[]{}·•—–‐‑_*|║~/\u2010\u2011\u2012\u2013\u2014\u2015+']);
const MOST_SEPARATORS = 4;

export function findPhones(folded: Folded, region: string | undefined, assumed: string): Sighting[] {
  const { text } = folded;
  const sightings: Sighting[] = [];
  for (const [start, end] of runs(text)) {
    const reading = isPhoneHere(text, start, end)
      ? readPhone(text.slice(start, end), region, assumed)
      : undefined;
    if (!reading) continue;
    if (isShort(reading.canonical) && !hasCue(text, start, PHONE_CUES)) continue;
    sightings.push({
      kind: 'phone',
      role: 'content',
      canonical: reading.canonical,
      span: folded.spanOf(start, end),
      disguises: reading.disguises,
    });
  }
  return sightings;
}

/** Runs of digits in any writing, with the signs between them, each from its first to its last digit. */
function* runs(text: string): Generator<[number, number]> {
  let i = 0;
  while (i < text.length) {
    if (!opensRun(text, i)) {
      i++;
      continue;
    }
    const end = endOfRun(text, i);
    yield [i, end];
    i = end;
  }
}

function opensRun(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit === 43) return true;
  if (!isDigit(unit) && !isSpokenDigit(unit)) return false;
  return !isAlphanumeric(text.charCodeAt(i - 1)) || isHan(text.charCodeAt(i - 1));
}

function endOfRun(text: string, from: number): number {
  let end = from + 1;
  let separators = 0;
  for (let i = from + 1; i < text.length && separators <= MOST_SEPARATORS; i++) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit) || isSpokenDigit(unit) || isDigitLetter(unit)) {
      if (isDigitLetter(unit) && !besideDigit(text, i)) break;
      end = i + 1;
      separators = 0;
    } else if (SEPARATORS.has(text.charAt(i))) separators++;
    else return isExtension(text, i) ? endOfExtension(text, i + 1, end) : end;
  }
  return end;
}

/** `95511转3`: the menu key belongs to the number. */
const isExtension = (text: string, i: number): boolean =>
  text.charAt(i) === '转' && isDigit(text.charCodeAt(i + 1));

function endOfExtension(text: string, from: number, otherwise: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end)) && end - from < 6) end++;
  return end > from ? end : otherwise;
}

const besideDigit = (text: string, i: number): boolean =>
  [i - 1, i + 1].some(k => isDigit(text.charCodeAt(k)) || isDigitLetter(text.charCodeAt(k)));

function isPhoneHere(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (isAlphanumeric(text.charCodeAt(end)) || looksLikeDate(written) || isMasked(text, start, end))
    return false;
  if ('.,'.includes(text.charAt(start - 1) || ' ')) return false;
  const after = text.slice(end, end + 6).trimStart();
  if (UNITS.some(unit => after.startsWith(unit))) return false;
  return !hasCue(text, start, OTHER_CUES) || hasCue(text, start, PHONE_CUES);
}

/** 138****1234: hidden on purpose, so it is nobody's number. */
const isMasked = (text: string, start: number, end: number): boolean =>
  text.slice(start, end).includes('**') || text.charAt(start - 1) === '*' || text.charAt(end) === '*';

/** 2026-11-22, 11/22/2026, 12.30: two signs at most, and groups of one, two or four digits with a year among them. */
function looksLikeDate(written: string): boolean {
  const groups = written.split(/[-./ ]/);
  const shaped = groups.every(group => group.length <= 2 || /^(19|20)\d\d$/.test(group));
  return groups.length <= 3 && shaped && written.charAt(0) !== '+';
}

const isShort = (canonical: string): boolean => canonical.includes(';phone-context=');

const hasCue = (text: string, start: number, cues: readonly string[]): boolean => {
  const before = text.slice(Math.max(0, start - CUE_REACH), start);
  return cues.some(cue => before.includes(cue));
};
