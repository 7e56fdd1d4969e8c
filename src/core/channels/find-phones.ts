/** Finds phone numbers in a text, in any notation, and leaves dates, money, codes and order numbers alone. */
import type { Folded } from '../text/fold.ts';
import { isAlphanumeric, isDigit } from '../text/letters.ts';
import type { Sighting } from './channel.ts';
import { readPhone } from './phone.ts';
import { numbersIn, runs } from './phone-runs.ts';

const words = (list: string): readonly string[] => list.split(' ');
/** Words before a number that make it a number to call; a short code needs one, or 10086 could be a price. */
const PHONE_CUES = [
  ...words('电话 热线 拨打 致电 客服 来电 回电 联系 专线 号码 手机 咨询 打 拨 传真 短号 报警'),
  ...words('call phone tel hotline helpline dial ring number whatsapp contact support toll-free'),
];
/** Words before a number that make it no phone. */
const OTHER_CUES = [
  ...words(
    '验证码 校验码 动态码 密码 单号 订单 尾号 编号 金额 账号 卡号 流水号 邮编 代码 版本 工单 会议 qq 微信 群',
  ),
  ...words(
    'code otp pin order ref ending account invoice version meeting ip usd eur gbp hkd cny rmb id no. # $ £ € ¥ tx',
  ),
];
/** Units behind a number: an amount, a time, a count. */
const UNITS = [
  ...words('元 年 月 日 号 时 分 秒 天 个 位 次 名 人 条 万 亿 % 度 折 期 小时'),
  ...words('usd usdt btc eth kb mb gb am pm hours days px'),
];
const CUE_REACH = 14;
/** Nobody rings the 501st number of a text; a list of them is no message. `normalize` says that the rest was not read. */
export const MOST_PHONES = 500;

export function findPhones(folded: Folded, region: string | undefined, assumed: string): Sighting[] {
  const { text } = folded;
  const read = (start: number, end: number) => readPhone(text.slice(start, end), region, assumed);
  const sightings: Sighting[] = [];
  for (const [from, to] of runs(text)) {
    for (const [start, end] of numbersIn(text, from, to, read)) {
      if (sightings.length >= MOST_PHONES) break;
      const reading = isPhoneHere(text, start, end) ? read(start, end) : undefined;
      if (!reading || (isShort(reading.canonical) && !hasCue(text, start, PHONE_CUES))) continue;
      const { canonical, disguises } = reading;
      sightings.push({
        kind: 'phone',
        role: 'content',
        canonical,
        span: folded.spanOf(start, end),
        disguises,
      });
    }
  }
  return sightings;
}

function isPhoneHere(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  if (isAlphanumeric(text.charCodeAt(end)) || isMasked(text, start, end)) return false;
  if (looksLikeDate(written) || looksLikeAddress(written) || isTail(text, start, written)) return false;
  const after = text.slice(end, end + 6).trimStart();
  if (UNITS.some(unit => after.startsWith(unit))) return false;
  return !hasCue(text, start, OTHER_CUES) || hasCue(text, start, PHONE_CUES);
}

/** 138****1234, 020 7946 ****: hidden on purpose, so it is nobody's number. */
const isMasked = (text: string, start: number, end: number): boolean =>
  text.slice(start, end + 3).includes('**') || text.charAt(start - 1) === '*';

/** What follows a point or comma inside a number: 1,234 and 0.5. A whole number behind a comma is another number. */
const isTail = (text: string, start: number, written: string): boolean =>
  '.,'.includes(text.charAt(start - 1) || ' ') && isDigit(text.charCodeAt(start - 2)) && written.length <= 4;

/** 2026-11-22, 11/22/2026, 2026-11-22 10: groups of one or two digits, with a year among them or not. */
function looksLikeDate(written: string): boolean {
  const groups = written.split(/[-./ ]/);
  const years = groups.filter(group => /^(19|20)\d\d$/.test(group)).length;
  const shaped = groups.every(group => group.length <= 2 || /^(19|20)\d\d$/.test(group));
  return shaped && written.charAt(0) !== '+' && groups.length <= (years > 0 ? 6 : 3);
}

/** 192.168.10.10. */
function looksLikeAddress(written: string): boolean {
  const groups = written.split('.');
  return (
    groups.length === 4 &&
    groups.every(group => group.length > 0 && group.length <= 3 && Number(group) <= 255)
  );
}

const isShort = (canonical: string): boolean => canonical.includes(';phone-context=');

const hasCue = (text: string, start: number, cues: readonly string[]): boolean => {
  const before = text.slice(Math.max(0, start - CUE_REACH), start);
  return cues.some(cue => before.includes(cue));
};
