/**
 * Makes what looks alike compare alike, and remembers where each folded character came from.
 *
 * NFKC, no invisible characters, no piled-up marks, lower case, look-alike letters to Latin, traditional Han to
 * simplified, and no filling signs between letters (`fillers.ts`). A quote is always cut from the user's own text,
 * through `spanOf`.
 */
import type { Span } from '../span.ts';
import { latinLookAlike } from './confusables.ts';
import { breaksWordsUp, withoutFillers } from './fillers.ts';
import { isHan, isInvisible, isMark } from './letters.ts';
import { foldPlain } from './plain.ts';
import { simplify } from './traditional.ts';
import { textOf, type Units } from './units.ts';

export interface Folded {
  readonly text: string;
  /** The stretch of the original that a stretch of the folded text came from. */
  spanOf(start: number, end: number): Span;
}

/** Pictures that stand for the name of a messenger, in texts whose senders know that names are looked for. */
const EMOJI: ReadonlyMap<number, string> = new Map([
  [0x2708, '飞机'],
  [0x1f6e9, '飞机'],
  [0x1f427, 'qq'],
]);

/** Code units of one letter with its marks that are looked at. */
const MOST_UNITS = 6;

export function fold(source: string): Folded {
  const plain = foldPlain(source);
  return plain === undefined || breaksWordsUp(plain) ? foldWhole(source) : letterByLetter(plain);
}

/** The folded text lies on the original as it is. */
function letterByLetter(text: string): Folded {
  const { length } = text;
  return {
    text,
    spanOf: (start, end) =>
      start >= end || start >= length
        ? { start: length, end: length }
        : { start, end: Math.min(end, length) },
  };
}

function foldWhole(source: string): Folded {
  const { units, starts, ends } = withoutFillers(foldUnits(source));
  return {
    text: textOf(units),
    spanOf: (start, end) => {
      if (start >= end || start >= starts.length) return { start: source.length, end: source.length };
      return { start: starts[start]!, end: ends[Math.min(end, ends.length) - 1]! };
    },
  };
}

/** The folded form alone, for the words that we look for. */
export const foldWord = (word: string): string => fold(word).text;

function foldUnits(source: string): Units {
  const out: Units = { units: [], starts: [], ends: [] };
  let i = 0;
  while (i < source.length) {
    const codePoint = source.codePointAt(i)!;
    const end = endOfCharacter(source, i + (codePoint > 0xffff ? 2 : 1));
    pushFolded(out, source, i, end, codePoint);
    i = end;
  }
  return out;
}

/** Past the marks that belong to the character before `i`. */
function endOfCharacter(source: string, from: number): number {
  let i = from;
  while (i < source.length && isMark(source.charCodeAt(i))) i++;
  return i;
}

function pushFolded(out: Units, source: string, start: number, end: number, codePoint: number): void {
  if (codePoint < 0x80 && !isInvisible(codePoint)) {
    push(out, codePoint >= 65 && codePoint <= 90 ? codePoint + 32 : codePoint, start, end);
  } else if (isHan(codePoint) && codePoint < 0xf900) {
    push(out, simplify(codePoint), start, end);
  } else if (EMOJI.has(codePoint)) {
    for (const letter of EMOJI.get(codePoint)!) push(out, letter.charCodeAt(0), start, end);
  } else if (!isInvisible(codePoint) && !isMark(codePoint)) {
    // Sorting the marks of one letter takes quadratic time; nobody reads the fifth.
    const letters = source.slice(start, Math.min(end, start + MOST_UNITS));
    for (const letter of foldedLetters(letters)) push(out, letter, start, end);
  }
}

/** NFKC first, so that 𝟖 and ８ are digits; then each letter without its marks, in lower case, as Latin if it looks so. */
function foldedLetters(character: string): number[] {
  const units: number[] = [];
  for (const part of character.normalize('NFKC')) {
    for (const letter of withoutMarks(part).toLowerCase()) {
      const codePoint = letter.codePointAt(0)!;
      if (isMark(codePoint) || isInvisible(codePoint)) continue;
      const latin = latinLookAlike(codePoint);
      if (latin !== undefined) units.push(latin);
      else for (let i = 0; i < letter.length; i++) units.push(simplify(letter.charCodeAt(i)));
    }
  }
  return units;
}

/** Decomposes Latin, Greek and Cyrillic only: elsewhere a mark makes another letter (か and が). */
function withoutMarks(letter: string): string {
  const codePoint = letter.codePointAt(0)!;
  const alphabetic = codePoint < 0x530 || (codePoint >= 0x1e00 && codePoint <= 0x1fff);
  return alphabetic ? letter.normalize('NFD') : letter;
}

function push(out: Units, unit: number, start: number, end: number): void {
  out.units.push(unit);
  out.starts.push(start);
  out.ends.push(end);
}
