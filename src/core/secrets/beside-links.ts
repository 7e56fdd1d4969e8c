/**
 * Where a phrase begins and ends beside a link: `https://imtoken.cash ozone drill …` hides the words, never the `cash` that
 * is the link's. Else whoever writes twelve words of the list behind a link has hidden it from us.
 */
import type { Run } from './word-runs.ts';

/** Signs that join the labels and words of a link. Anything else ends it. */
const JOINS = './-_+=&?%#@:~';
const isJoined = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const unit = text.charAt(i);
    if (!JOINS.includes(unit) && !(unit >= '0' && unit <= '9')) return false;
  }
  return true;
};

const isLetter = (text: string, at: number): boolean =>
  text.charAt(at).toLowerCase() !== text.charAt(at).toUpperCase();
const afterDot = (text: string, start: number): boolean =>
  (text.charAt(start - 1) === '.' && isLetter(text, start - 2)) || text.endsWith('://', start);
const beforeDot = (text: string, end: number): boolean =>
  (text.charAt(end) === '.' && isLetter(text, end + 1)) || text.startsWith('://', end);

/** The run without the end of a link in front of it and the beginning of one behind it. A phrase inside a link stays whole. */
export function besideLinks(text: string, zone: readonly number[], run: Run): Run {
  const start = (word: number) => zone[2 * word]!;
  const end = (word: number) => zone[2 * word + 1]!;
  let { from, to } = run;
  let first = from + 1;
  while (first < to && isJoined(text, end(first - 1), start(first))) first++;
  let last = to - 1;
  while (last > from && isJoined(text, end(last - 1), start(last))) last--;
  const words = (one: number, other: number) => Array.from({ length: other - one }, (_, i) => one + i);
  if (first < to && words(from, first).some(word => afterDot(text, start(word)))) from = first;
  if (last > from && words(last, to).some(word => beforeDot(text, end(word)))) to = last;
  return { ...run, from, to };
}
