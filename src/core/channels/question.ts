/**
 * A question about one channel and nothing else: `95188是真的吗`, `is https://token.example legit?`.
 *
 * That is how people ask who never heard of "paste the number". What is asked stands around the channel and says nothing of it,
 * so that the channel counts as if it had been pasted alone.
 */
import { isHan } from '../text/letters.ts';

/** Longer, it is a story, and its words count. A link may be long. */
const LONGEST_AROUND = 40;
/** As long as a channel can be. */
const LONGEST_ASKED = 2_048;
const SIGNS = ':：?？!！。，,~～…、 \n\t"“”「」';

/** The longest first, by the letter at the end where they are looked for: most texts begin and end with none of them. */
const byLetter = (list: string, at: 0 | -1): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy(
    list.split('|').toSorted((one, other) => other.length - one.length),
    phrase => phrase.at(at)!,
  );

/** They ask nothing by themselves: `hello link.example` is a stranger's message. */
const BESIDES =
  '你好|您好|帮我|幫我|这个|這個|这|這|号码|號碼|电话|電話|网址|網址|网站|網站|邮箱|信箱|账号|帳號|hi|hello|please|the|this|number|phone number|website|site|' +
  'link|email|address|account';
const BEFORE = byLetter(
  `${BESIDES}|请问|請問|查一下|查查|看看|是不是|check|can you check|is|is this|are|whose is|who is|what is|is this legit|is this real|is this safe|is it safe|legit|real|safe`,
  0,
);
const BEHIND = byLetter(
  '是真的吗|是真的嗎|是真的|真的吗|真的嗎|是真是假|是真的还是假的|是真的還是假的|真的假的|是不是真的|是不是官方|是官方的吗|是官方的嗎|是官方吗|是官方嗎|是官网吗|是官網嗎|' +
    '是诈骗吗|是詐騙嗎|是诈骗|是骗子吗|是騙子嗎|是骗人的吗|是騙人的嗎|是假的吗|是假的嗎|安全吗|安全嗎|靠谱吗|可靠吗|可靠嗎|可信吗|可信嗎|正规吗|正規嗎|' +
    '是谁|是誰|是谁的|是誰的|是谁的号码|是誰的號碼|是谁的电话|是誰的電話|是什么号码|是什麼號碼|是什么电话|是什麼電話|是哪里的电话|是哪裡的電話|是哪里的号码|是哪裡的號碼|' +
    '能打吗|能打嗎|可以打吗|可以打嗎|吗|嗎|' +
    'real|legit|legitimate|genuine|official|safe|trustworthy|fake|scam|a scam|a fraud|real or fake|for real|or not',
  -1,
);

const ASK_NOTHING = new Set(BESIDES.split('|'));

/** Where the channel stands, if something is asked around it, and nothing else is said. */
export function askedAbout(value: string): { start: number; end: number } | undefined {
  if (value.length > LONGEST_ASKED + LONGEST_AROUND) return undefined;
  const text = value.toLowerCase();
  if (text.length !== value.length) return undefined;
  let asks = false;
  let [start, end] = withoutSigns(text, 0, text.length);
  for (let left = -1; left !== end - start && start < end; ) {
    left = end - start;
    const before = BEFORE.get(text.charAt(start))?.find(phrase => beginsWith(text, phrase, start)) ?? '';
    const behind = BEHIND.get(text.charAt(end - 1))?.find(phrase => endsWith(text, phrase, end)) ?? '';
    asks ||= behind !== '' || (before !== '' && !ASK_NOTHING.has(before));
    [start, end] = withoutSigns(text, start + before.length, end - behind.length);
  }
  const around = text.length - (end - start);
  const isBare = text.slice(0, start).trim() === '' && /^[?？\s]+$/.test(text.slice(end));
  return start < end && (asks || isBare) && around <= LONGEST_AROUND ? { start, end } : undefined;
}

function withoutSigns(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && SIGNS.includes(text.charAt(start))) start++;
  while (end > start && SIGNS.includes(text.charAt(end - 1))) end--;
  return [start, end];
}

/** A Latin phrase is whole: "is" begins no "island.example". */
const beginsWith = (text: string, phrase: string, at: number): boolean =>
  text.startsWith(phrase, at) && (isHan(phrase.charCodeAt(0)) || isApart(text, at + phrase.length));

const endsWith = (text: string, phrase: string, end: number): boolean =>
  text.endsWith(phrase, end) && (isHan(phrase.charCodeAt(0)) || isApart(text, end - phrase.length - 1));

/** A space or a sign stands there: `check.example` and `token.ok` are hosts. */
const isApart = (text: string, at: number): boolean => SIGNS.includes(text.charAt(at) || '.');
