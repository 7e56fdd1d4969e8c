/**
 * Dots that only break words up: `a.ccount`, `verif.y`. One such word is a missing space or a host; two have a purpose.
 *
 * The dots are taken out in a reading of its own, so that hosts, sums and abbreviations stay what they are.
 */
import { isAlphanumeric, isLatin } from './letters.ts';

export interface Undotted {
  readonly text: string;
  /** Where a place of the reading lies in the text. */
  readonly at: (place: number) => number;
}

const DOT = '.';
const FEWEST_WORDS = 2;
/** `verif.y`, `lo.cked`: what is cut off is short. `pass.word` counts once another word has given the game away. */
const LONGEST_SPLINTER = 2;
/** Longer runs are hosts and the names of files. */
const LONGEST_WORD = 20;

/** `undefined` for nearly all texts: the search for a dot is all that they pay. */
export function undotted(text: string): Undotted | undefined {
  const dots: number[] = [];
  let words = 0;
  for (let dot = text.indexOf(DOT); dot >= 0; dot = text.indexOf(DOT, dot + 1)) {
    const { before, after } = lettersBeside(text, dot);
    if (before === 0 || after === 0 || before + after < 3 || before + after > LONGEST_WORD) continue;
    dots.push(dot);
    if (Math.min(before, after) <= LONGEST_SPLINTER) words++;
  }
  return words < FEWEST_WORDS ? undefined : without(text, dots);
}

/** How many letters stand on each side of a dot. None where the run goes on as a link, a number or an address. */
function lettersBeside(text: string, dot: number): { before: number; after: number } {
  let start = dot;
  let end = dot + 1;
  while (dot - start <= LONGEST_WORD && isLatin(text.charCodeAt(start - 1))) start--;
  while (end - dot <= LONGEST_WORD && isLatin(text.charCodeAt(end))) end++;
  const goesOn = isJoined(text, start - 1) || isJoined(text, end, end + 1);
  return goesOn ? { before: 0, after: 0 } : { before: dot - start, after: end - dot - 1 };
}

/** A full stop ends a sentence only if no letter follows it. */
function isJoined(text: string, at: number, next = at - 1): boolean {
  const sign = text.charAt(at);
  if (sign === DOT) return isAlphanumeric(text.charCodeAt(next));
  return isAlphanumeric(text.charCodeAt(at)) || (sign !== '' && '/@-_'.includes(sign));
}

function without(text: string, dots: readonly number[]): Undotted {
  const pieces: string[] = [];
  let from = 0;
  for (const dot of dots) {
    pieces.push(text.slice(from, dot));
    from = dot + 1;
  }
  pieces.push(text.slice(from));
  return { text: pieces.join(''), at: place => place + dotsBefore(dots, place) };
}

/** How many dots were taken out before a place of the reading: the i-th dot lay at `dots[i] - i` there. */
function dotsBefore(dots: readonly number[], place: number): number {
  let low = 0;
  let high = dots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dots[middle]! - middle <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
