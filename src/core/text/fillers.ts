/**
 * Takes out the signs that stand between letters only to break words up: 助·记·词, 助 记 词, s e e d, 安★全.
 *
 * A sign between two Han characters goes; a space goes only beside a character that stands alone, because honest
 * Chinese texts use a space as a full stop.
 */
import { isHan, isLatin } from './letters.ts';
import type { Units } from './units.ts';

const SIGNS = [...'.·•‧∙・*★☆✩✪※_-~^|/\\+=`\'"♥❤♡◆◇■□●○▲△→'].map(sign => sign.charCodeAt(0));
const SPACE = 32;
/** Two signs in a row may be a filler; three are a rule or a row of dots. */
const LONGEST_FILLER = 2;
/** `I a m` is English; four lone letters in a row are a word taken apart. */
const SHORTEST_SPELLED_WORD = 4;

/** Whether a text has any such sign, in one pass: most have none. */
export function breaksWordsUp(text: string): boolean {
  for (let i = 1; i < text.length; i++)
    if (isFiller(text.charCodeAt(i)) && mayBreakUp(text, i)) return fillersIn(unitsOf(text)).size > 0;
  return false;
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** It stands between two Han characters, alone or with another, or between two letters that stand alone. */
function mayBreakUp(text: string, i: number): boolean {
  const before = text.charCodeAt(i - 1);
  if (isHan(before)) return isHan(text.charCodeAt(isFiller(text.charCodeAt(i + 1)) ? i + 2 : i + 1));
  const areAlone = !isLatin(text.charCodeAt(i - 2)) && !isLatin(text.charCodeAt(i + 2));
  return areAlone && isLatin(before) && isLatin(text.charCodeAt(i + 1));
}

/** Where they stand. */
function fillersIn(units: ArrayLike<number>): ReadonlySet<number> {
  const found = new Set<number>();
  markBetweenHan(units, found);
  markSpelledWords(units, found);
  return found;
}

export function withoutFillers(folded: Units): Units {
  const drop = fillersIn(folded.units);
  if (drop.size === 0) return folded;
  const keep = (_: number, i: number) => !drop.has(i);
  return {
    units: folded.units.filter(keep),
    starts: folded.starts.filter(keep),
    ends: folded.ends.filter(keep),
  };
}

function markBetweenHan(units: ArrayLike<number>, drop: Set<number>): void {
  for (let i = 1; i < units.length; i++) {
    const end = isHan(units[i - 1]!) ? endOfFiller(units, i) : i;
    if (end === i || !isHan(units[end] ?? 0)) continue;
    if (areSpaces(units, i, end) && !standsAlone(units, i - 1) && !standsAlone(units, end)) continue;
    for (let k = i; k < end; k++) drop.add(k);
  }
}

const areSpaces = (units: ArrayLike<number>, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (units[i] !== SPACE) return false;
  return true;
};

function endOfFiller(units: ArrayLike<number>, from: number): number {
  let end = from;
  while (end - from < LONGEST_FILLER && isFiller(units[end] ?? 0)) end++;
  return end;
}

function markSpelledWords(units: ArrayLike<number>, drop: Set<number>): void {
  let i = 0;
  while (i < units.length) {
    let end = i;
    while (isLoneLetter(units, end) && isFiller(units[end + 1] ?? 0) && isLoneLetter(units, end + 2))
      end += 2;
    if (end - i >= 2 * (SHORTEST_SPELLED_WORD - 1)) for (let k = i + 1; k < end; k += 2) drop.add(k);
    i = Math.max(end, i + 1);
  }
}

/** One look-up a character: a set would be asked for every letter of every text. */
const FILLERS = new Uint8Array(65_536);
for (const unit of [SPACE, ...SIGNS]) FILLERS[unit] = 1;

const isFiller = (unit: number): boolean => FILLERS[unit] === 1;

const standsAlone = (units: ArrayLike<number>, i: number): boolean =>
  !isHan(units[i - 1] ?? 0) && !isHan(units[i + 1] ?? 0);

const isLoneLetter = (units: ArrayLike<number>, i: number): boolean =>
  isLatin(units[i] ?? 0) && !isLatin(units[i - 1] ?? 0) && !isLatin(units[i + 1] ?? 0);
