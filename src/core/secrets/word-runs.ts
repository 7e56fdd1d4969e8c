/** Words in a row that stand in one word list, with a mistyped one among them or beside them. */
import { FEWEST_WORDS } from '../survey/phrase-zones.ts';
import { hasChecksum, PHRASE_LENGTHS } from './phrase-checksum.ts';
import { isMistyped, listsNear, listsOf, numberOf } from './word-lists.ts';

/** Words of a zone from `from` to before `to`, and the list that they are of. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly list: number;
}

/** The numbers that the words have in a list, where they are as many as a phrase has; else none. */
export const numbersOf = (words: readonly string[], list: number): number[] =>
  PHRASE_LENGTHS.has(words.length) ? words.map(word => numberOf(word, list)) : [];

/** As the words of a list stand in it. */
export const isAscending = (words: readonly string[]): boolean =>
  words.every((word, i) => i === 0 || words[i - 1]! < word);

/** Every run that is a phrase by its length, whatever its checksum. */
export function runsIn(words: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const stretch of stretchesIn(words)) {
    const last = runs.at(-1);
    const joins = last && last.to + 1 === stretch.from && last.list === stretch.list;
    if (joins && stretch.to - last.from > FEWEST_WORDS && isMistyped(words[last.to]!, last.list))
      runs[runs.length - 1] = { ...last, to: stretch.to };
    else runs.push(stretch);
  }
  return runs.filter(run => isPhrase(words, run)).map(run => withMistypedEnds(words, run));
}

/** The longest stretches of which all words are in one list, whole or by their first four letters. */
function stretchesIn(words: readonly string[]): Run[] {
  const found: Run[] = [];
  let from = 0;
  let lists = 0;
  const close = (to: number) => {
    if (lists !== 0) found.push({ from, to, list: firstOf(lists) });
  };
  for (const [i, word] of words.entries()) {
    const own = listsNear(word);
    if ((lists & own) !== 0) {
      lists &= own;
      continue;
    }
    close(i);
    lists = own;
    from = i;
    // The words before it may be in its list too: French and English share a hundred.
    while (own !== 0 && from > 0 && (listsNear(words[from - 1]!) & lists) !== 0)
      lists &= listsNear(words[--from]!);
  }
  close(words.length);
  return found;
}

/** The number of the lowest bit. */
const firstOf = (lists: number): number => 31 - Math.clz32(lists & -lists);

/** Eleven whole words, or a phrase of whole words and four-letter ones with its checksum. */
function isPhrase(words: readonly string[], { from, to, list }: Run): boolean {
  if (to - from < FEWEST_WORDS) return false;
  const run = words.slice(from, to);
  const whole = run.filter(word => (listsOf(word) & (1 << list)) !== 0).length;
  return whole >= FEWEST_WORDS || hasChecksum(numbersOf(run, list));
}

/** A phrase that is whole has none; and in Chinese every character is one edit from every other. */
function withMistypedEnds(words: readonly string[], { from, to, list }: Run): Run {
  const before = words[from - 1];
  const after = words[to];
  const whole = PHRASE_LENGTHS.has(to - from) || words[from]!.length === 1;
  return {
    from: !whole && before !== undefined && isMistyped(before, list) ? from - 1 : from,
    to: !whole && after !== undefined && isMistyped(after, list) ? to + 1 : to,
    list,
  };
}
