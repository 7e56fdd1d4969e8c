/**
 * Finds the shares of a Shamir backup (SLIP-39, as Trezor writes them): 20 or 33 words of a list of their own.
 *
 * One share may be the whole backup, so it is a recovery phrase like any other. Its checksum proves it; where two of its words
 * are mistyped it has none, and counts alone or where the text speaks of shares.
 */
import type { Certainty } from './secret.ts';
import { hasShareChecksum } from './share-checksum.ts';
import { shareWord } from './share-words.ts';
import { isAscending } from './word-runs.ts';

const LENGTHS = [33, 20];
const SHORTEST = 20;
const MOST_MISTYPED = 2;
/** Three of the first four words are often the same one; the rest are random. */
const FEWEST_DIFFERENT = 0.75;
const CUES = ['SLIP', 'Shamir', 'shamir', 'share', 'Share', '分片', '份额', '份額'];

/** Words from `from` to before `to`. */
export interface Share {
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
}

export function sharesIn(words: readonly string[], text: string): Share[] {
  if (words.length < SHORTEST) return [];
  const row = new Row(words);
  const found: Share[] = [];
  for (let from = 0; from + SHORTEST <= words.length; ) {
    const whole = row.shareAt(from);
    const to = whole ?? row.mistypedAt(from);
    if (to !== undefined)
      found.push({ from, to, certainty: whole ? 'certain' : unproven(words.slice(from, to), text) });
    from = to ?? from + 1;
  }
  return found;
}

/** A piece of the list itself goes up the alphabet; a chant repeats itself. */
function unproven(words: readonly string[], text: string): Certainty {
  if (isAscending(words) || new Set(words).size < FEWEST_DIFFERENT * words.length) return 'possible';
  return CUES.some(cue => text.includes(cue)) ? 'certain' : 'if-alone';
}

/** Words in a row by their numbers; each place answers with where the share that begins there ends. */
class Row {
  readonly #numbers: readonly number[];
  /** Before each word, and behind the last: how many are of no share. */
  readonly #strangers: readonly number[];

  constructor(words: readonly string[]) {
    this.#numbers = words.map(shareWord);
    let count = 0;
    this.#strangers = [0, ...this.#numbers.map(number => (number < 0 ? ++count : count))];
  }

  shareAt(from: number): number | undefined {
    return LENGTHS.map(length => from + length).find(
      to => this.#strangersIn(from, to) === 0 && hasShareChecksum(this.#numbers.slice(from, to)),
    );
  }

  /** Unless a whole one begins a few words behind: "seed share academic …". */
  mistypedAt(from: number): number | undefined {
    const to = LENGTHS.map(length => from + length).find(
      end => this.#strangersIn(from, end) <= MOST_MISTYPED,
    );
    for (let next = from + 1; to !== undefined && next < to; next++)
      if (this.shareAt(next) !== undefined) return undefined;
    return to;
  }

  #strangersIn(from: number, to: number): number {
    return (this.#strangers[to] ?? Number.POSITIVE_INFINITY) - this.#strangers[from]!;
  }
}
