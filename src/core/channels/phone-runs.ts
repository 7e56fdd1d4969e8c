/** Runs of digits in a text, in any writing and with the signs between them: where a phone number may stand. */
import { isAlphanumeric, isDigit, isHan } from '../text/letters.ts';
import { digitOf, isDigitLetter, isSpokenDigit } from './numerals.ts';

const SEPARATORS = new Set([...' -.()[]{}·•—–‐‑_*|║~\u2010\u2011\u2012\u2013\u2014\u2015+']);
const MOST_SEPARATORS = 6;

/** Runs of digits in any writing, with the signs between them, each from its first to its last digit. */
export function* runs(text: string): Generator<[number, number]> {
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
  if (isSpokenDigit(unit)) return !isName(text, i);
  return isDigit(unit) && (!isAlphanumeric(text.charCodeAt(i - 1)) || isHan(text.charCodeAt(i - 1)));
}

/** 张三13800138000, 周三 9:00: a numeral before written digits belongs to the word before it. */
const isName = (text: string, i: number): boolean =>
  isDigit(text.charCodeAt(i + 1)) || (isDigit(text.charCodeAt(i + 2)) && text.charAt(i + 1) === ' ');

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
    else return separators === 0 ? endOfExtension(text, i, end) : end;
  }
  return end;
}

const EXTENSIONS = ['转', 'x', 'ext.', 'ext'];

/** `95511转3`, `020 7946 0321x12`: the menu key belongs to the number. */
function endOfExtension(text: string, at: number, otherwise: number): number {
  const word = EXTENSIONS.find(one => text.startsWith(one, at));
  if (!word) return otherwise;
  let end = at + word.length;
  while (isDigit(text.charCodeAt(end)) && end - at < 8) end++;
  return end > at + word.length ? end : otherwise;
}

const besideDigit = (text: string, i: number): boolean =>
  [i - 1, i + 1].some(k => isDigit(text.charCodeAt(k)) || isDigitLetter(text.charCodeAt(k)));

/** E.164 allows 15 digits. A longer run is two numbers with a sign between them, if a cut makes both readable. */
const MOST_DIGITS = 15;
/** Half of a card's 16 digits is no number: a whole one has its area code. */
const LEAST_DIGITS = 10;

const countDigits = (written: string): number =>
  Array.from(written).filter(letter => digitOf(letter.charCodeAt(0)) !== '').length;

/** The run as one number, or as the two that it holds. */
export function numbersIn(
  text: string,
  start: number,
  end: number,
  read: (start: number, end: number) => unknown,
): [number, number][] {
  const isWhole = (from: number, to: number) =>
    countDigits(text.slice(from, to)) >= LEAST_DIGITS && read(from, to);
  if (countDigits(text.slice(start, end)) <= MOST_DIGITS) return [[start, end]];
  for (let cut = start + 1; cut < end; cut++) {
    if (!SEPARATORS.has(text.charAt(cut))) continue;
    let next = cut;
    while (SEPARATORS.has(text.charAt(next)) && text.charAt(next) !== '+') next++;
    if (next - cut === 1 && isWhole(start, cut) && isWhole(next, end))
      return [
        [start, cut],
        [next, end],
      ];
  }
  return [[start, end]];
}
