/** What is dialled behind a number, once somebody answers: `95511转3`, `020 7946 0321 ext. 12`, `95511，然后按2`. */
import { isAlphanumeric, isDigit } from '../text/letters.ts';
import { hasUnit } from './units.ts';

/** Words that stand before such digits and nowhere else; a longer one comes before its beginning. */
const OF_NUMBERS = ['转分机', '转接', '转', '分机号', '分机', '内线', 'extension', 'ext.', 'ext'];
/** Words that stand before other digits as well. */
const OF_KEYS = ['按数字键', '按数字', '按键', '按', 'option', 'press', 'x'];
export const EXTENSION_WORDS = [...OF_NUMBERS, ...OF_KEYS];
const WORDS_FROM = Map.groupBy(EXTENSION_WORDS, word => word.charCodeAt(0));
/** Behind the digits. */
export const KEY_SIGNS = ['号键', '键', ' 号键', ' 键'];
/** Between the number and such a word: "，然后请按2", "and press 2". */
const LEADS = ['and ', 'then ', '然后', '后', '再', '并', '请'];
const MOST_LEADS = 3;
const SIGNS_BEFORE = ' ,;(';
const SIGNS_BEHIND = ' .:=';
const MOST_SIGNS = 2;

/** A menu key has one digit or two, an extension up to six; more are a number of their own. */
export const LONGEST_EXTENSION = 6;

export interface Extension {
  /** Behind its last sign. */
  readonly end: number;
  /** Its word says that what stands before it is a phone number. */
  readonly tells: boolean;
}

/** The word for it that begins there. */
export const extensionWordAt = (text: string, at: number): string | undefined =>
  WORDS_FROM.get(text.charCodeAt(at))?.find(word => text.startsWith(word, at));

/** What is dialled behind a number that ends at `from`: one key, or one after the other (`按1转3`). */
export function extensionAt(text: string, from: number): Extension | undefined {
  let found: Extension | undefined;
  let digits = 0;
  for (let at = from; ; at = found.end) {
    const step = stepAt(text, at);
    digits += step?.digits ?? 0;
    if (!step || digits > LONGEST_EXTENSION) return found;
    found = { end: step.end, tells: found?.tells || step.tells };
  }
}

interface Step extends Extension {
  readonly digits: number;
}

function stepAt(text: string, from: number): Step | undefined {
  const at = wordFrom(text, from);
  const word = extensionWordAt(text, at);
  if (word === undefined) return undefined;
  const start = skipSigns(text, at + word.length, SIGNS_BEHIND);
  const end = endOfDigits(text, start);
  const key = KEY_SIGNS.find(sign => text.startsWith(sign, end))?.length ?? 0;
  if (end === start || (key === 0 && goesOn(text, end))) return undefined;
  return { end: end + key, digits: end - start, tells: OF_NUMBERS.includes(word) };
}

/** Where the word for it may stand, behind signs and what leads to it. */
function wordFrom(text: string, from: number): number {
  let at = skipSigns(text, from, SIGNS_BEFORE);
  for (let leads = 0; leads < MOST_LEADS; leads++) {
    const lead = LEADS.find(one => text.startsWith(one, at));
    if (lead === undefined) break;
    at = skipSigns(text, at + lead.length, SIGNS_BEFORE);
  }
  return at;
}

function skipSigns(text: string, from: number, signs: string): number {
  let at = from;
  while (at - from < MOST_SIGNS && at < text.length && signs.includes(text.charAt(at))) at++;
  return at;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end)) && end - start <= LONGEST_EXTENSION) end++;
  return end;
}

/** 转3000元, x2gb, 转3,000: an amount, or the beginning of something else. */
const goesOn = (text: string, end: number): boolean =>
  isAlphanumeric(text.charCodeAt(end)) ||
  ('.,-/'.includes(text.charAt(end) || ' ') && isDigit(text.charCodeAt(end + 1))) ||
  hasUnit(text, end);
