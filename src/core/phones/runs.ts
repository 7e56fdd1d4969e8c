/** Runs of digits in a text, in any writing and with the signs between them: where a phone number may stand. */
import { isDigit } from '../text/letters.ts';
import { type Extension, extensionAt } from './extension.ts';
import { DIGIT_LETTERS, digitOf, isDigitLetter, isSpokenDigit, SPOKEN_DIGITS } from './numerals.ts';

const SEPARATORS = ' -.()[]{}·•—–‐‑_*|║~\u2012\u2015';
const MOST_SEPARATORS = 6;
const PLUS = 43;

const DIGIT = 1;
const LETTER = 2;
const SEPARATOR = 3;
/** Code unit → what it may be in a number, 0 for nothing: one look-up a character, since most are nothing. */
const KINDS = new Uint8Array(65_536);
KINDS.fill(DIGIT, 0x30, 0x3a);
for (const unit of SPOKEN_DIGITS) KINDS[unit] = DIGIT;
for (const unit of DIGIT_LETTERS) KINDS[unit] = LETTER;
for (const separator of SEPARATORS) KINDS[separator.charCodeAt(0)] = SEPARATOR;

/** Fewer digits are no number; the shortest are three (110). */
const LEAST_DIGITS = 3;

export interface Run {
  /** From its first to behind its last digit. */
  readonly start: number;
  readonly end: number;
  readonly extension: Extension | undefined;
}

/** Runs of digits in any writing, with the signs between them, and the menu key behind each. */
export function* runs(text: string): Generator<Run> {
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    if ((KINDS[unit] !== DIGIT && unit !== PLUS) || !opensRun(text, i)) {
      i++;
      continue;
    }
    const { end, digits } = endOfRun(text, i);
    const extension = digits >= LEAST_DIGITS ? extensionAt(text, end) : undefined;
    if (digits >= LEAST_DIGITS) yield { start: i, end: withoutHours(text, i, end), extension };
    i = Math.max(extension?.end ?? end, i + 1);
  }
}

function opensRun(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit === PLUS) return true;
  if (isSpokenDigit(unit)) return !isName(text, i);
  return !isDigit(text.charCodeAt(i - 1));
}

/** 张三13800138000, 周三 9:00: a numeral before written digits belongs to the word before it. */
const isName = (text: string, i: number): boolean =>
  isDigit(text.charCodeAt(i + 1)) || (isDigit(text.charCodeAt(i + 2)) && text.charAt(i + 1) === ' ');

function endOfRun(text: string, from: number): { end: number; digits: number } {
  let end = from;
  let digits = 0;
  let separators = 0;
  for (let i = from; i < text.length && separators <= MOST_SEPARATORS; i++) {
    const unit = text.charCodeAt(i);
    const kind = KINDS[unit]!;
    if (kind === DIGIT || (kind === LETTER && besideDigit(text, i))) {
      digits++;
      end = i + 1;
      separators = 0;
    } else if (kind === SEPARATOR || (unit === PLUS && digits === 0)) separators++;
    else break;
  }
  return { end, digits };
}

const HOURS = ['h', ' h', '/7', 'x7'];

/** "833 555 0142 24hrs", "… 24/7": when they answer is no part of the number. */
function withoutHours(text: string, from: number, end: number): number {
  const at = end - 2;
  const open = at > from + 1 && text.startsWith('24', at) && HOURS.some(hours => text.startsWith(hours, end));
  return open && KINDS[text.charCodeAt(at - 1)] === SEPARATOR ? at - 1 : end;
}

const besideDigit = (text: string, i: number): boolean =>
  [i - 1, i + 1].some(k => isDigit(text.charCodeAt(k)) || isDigitLetter(text.charCodeAt(k)));

/** E.164 allows 15 digits; more in a run are several numbers, or none. */
const MOST_DIGITS = 15;
/** Half of a card's 16 digits is no number: a whole one has its area code. */
const LEAST_WHOLE = 10;

/**
 * Numbers that stand one after the other with nothing but signs between them. Each costs up to 30 tries to read (0.2 ms), so
 * 64 KB of single digits would take 0.8 s; nobody writes a 41st without a word.
 */
const MOST_IN_A_RUN = 40;

type Stretch = [start: number, end: number];

/**
 * The run as one number, or as those that it holds one after the other. Each step looks at one number's length, so that
 * 64 KB of digits take as long a character as any other text.
 */
export function* numbersIn(
  text: string,
  start: number,
  end: number,
  read: (...stretch: Stretch) => unknown,
): Generator<Stretch> {
  let from = start;
  for (let found = 0; placeAfter(text, from, end, MOST_DIGITS + 1) !== undefined; found++) {
    if (found === MOST_IN_A_RUN) return;
    const cut = cuts(text, from, end).find(at => read(from, at));
    if (cut === undefined) return;
    yield [from, cut];
    from = cut + 1;
  }
  yield [from, end];
}

/** Where a number of 10 to 15 digits may end: at a single sign, with another whole number behind it. */
function cuts(text: string, from: number, end: number): number[] {
  const found: number[] = [];
  const first = placeAfter(text, from, end, LEAST_WHOLE) ?? end;
  const last = placeAfter(text, from, end, MOST_DIGITS + 1) ?? end;
  for (let at = first; at < last; at++) {
    const single = KINDS[text.charCodeAt(at)] === SEPARATOR && KINDS[text.charCodeAt(at + 1)] !== SEPARATOR;
    if (single && placeAfter(text, at, end, LEAST_WHOLE) !== undefined) found.push(at);
  }
  return found;
}

/** The place behind so many digits, or `undefined` where there are fewer. */
function placeAfter(text: string, from: number, end: number, digits: number): number | undefined {
  let left = digits;
  for (let i = from; i < end; i++) {
    if (digitOf(text.charCodeAt(i)) !== '' && --left === 0) return i + 1;
  }
  return undefined;
}
