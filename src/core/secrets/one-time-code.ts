/** One-time codes: four to eight digits right beside a word for them. A notice that carries one is ordinary; we hide it. */
import type { Piece } from '../survey/survey.ts';
import { isDigit, isLatin } from '../text/letters.ts';

const words = (list: string): readonly string[] => list.split(' ');
const CUES = words(
  '验证码 驗證碼 校验码 校驗碼 动态码 動態碼 动态密码 確認碼 verifycode code otp passcode pin tan código codigo',
);
/** Between the word and the digits: then they are a number to call, an amount, the end of a card. */
const OTHER_WORDS = words(
  '拨打 致电 电话 热线 客服 联系 尾号 元 call tel phone dial ring hotline ending card',
);
/** Behind the digits: a time, an amount. */
const UNITS = words('分 秒 小时 天 元 年 月 min sec hour day digit 位 % usd rmb');
/** Right behind the digits, where the word for a code comes later. */
const SAID_BEHIND = [
  ' is your ',
  ' is the ',
  '是您的',
  '是你的',
  '为您的',
  '為您的',
  '（',
  '(',
  '，您的',
  ',您的',
];
const LONGEST_CODE = 8;
const SHORTEST_CODE = 4;
const BEFORE = 22;
const BEHIND = 44;
/** What stands between a word for a code and the code: at most "is", "为", a colon, a bracket. */
const LONGEST_LINK = 10;

export function isOneTimeCode(text: string, { start, end }: Piece): boolean {
  if (end - start < SHORTEST_CODE || end - start > LONGEST_CODE || !standsAlone(text, start, end))
    return false;
  return isNamedBefore(text, start, end) || isNamedBehind(text, end);
}

/** Not in a word, nor a piece of `1234-5678`, `12.50` or `+861234`. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (isLatin(text.charCodeAt(start - 1)) || isLatin(text.charCodeAt(end)) || text.charAt(start - 1) === '+')
    return false;
  return !('-./'.includes(text.charAt(end) || ' ') && isDigit(text.charCodeAt(end + 1)));
}

function isNamedBefore(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start).toLowerCase();
  let at = -1;
  for (const cue of CUES) at = Math.max(at, endOfLast(before, cue));
  if (at < 0 || before.length - at > LONGEST_LINK) return false;
  const link = before.slice(at);
  if (/[。.!?;\n\d]/.test(link) || OTHER_WORDS.some(word => link.includes(word))) return false;
  const after = text
    .slice(end, end + BEHIND)
    .trimStart()
    .toLowerCase();
  return !UNITS.some(unit => after.startsWith(unit));
}

function isNamedBehind(text: string, end: number): boolean {
  const behind = text.slice(end, end + BEHIND).toLowerCase();
  if (!SAID_BEHIND.some(words => behind.startsWith(words))) return false;
  const sentence = behind.split(/[。!?;\n]/, 1)[0]!;
  return CUES.some(cue => endOfLast(sentence, cue) >= 0);
}

/** Where the last such word ends, or -1. A Latin one is whole: there is a "pin" in "shopping". */
function endOfLast(text: string, cue: string): number {
  const at = text.lastIndexOf(cue);
  if (at < 0) return -1;
  const end = at + cue.length;
  const inWord =
    isLatin(cue.charCodeAt(0)) && (isLatin(text.charCodeAt(at - 1)) || isLatin(text.charCodeAt(end)));
  return inWord ? -1 : end;
}
