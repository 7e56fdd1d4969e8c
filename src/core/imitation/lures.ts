/** What stands beside a brand's name in a false host: words that ask for something, and words that only look official. */
import type { Automaton } from '../text/automaton.ts';

/** Found in one pass: to look up each piece of a word took a fifth of the time that the names in a host take. */
export type LureWords = Automaton<number>;

/** How grave each word is. `asks`: `claim`, `verify`, `login`; `looks`: `app`, `cn`, `secure`, `official`. Skeletons all. */
export const lureEntriesOf = (asks: Iterable<string>, looks: Iterable<string>): [string, number][] => [
  ...[...asks].map((word): [string, number] => [word, ASKS]),
  ...[...looks].map((word): [string, number] => [word, LOOKS]),
];

/** A piece of a host beside the name. */
export interface Piece {
  readonly text: string;
  /** Without a sign between it and the name, where the `s` of `simtoken` makes it another word. */
  readonly inOneWord: boolean;
}

export interface Beside {
  /** At least one of the words asks. */
  readonly asks: boolean;
  /** There are words, and every one of them is a lure or says nothing. */
  readonly onlyLures: boolean;
  /** At least one of the words is a lure. */
  readonly someLures: boolean;
}

/** `imtoken-3s`, `coinbase1`: what is left beside a brand's name says nothing of its own. */
const LONGEST_FILLER = 2;
const NOTHING = 0;
const UNREADABLE = -1;
const LOOKS = 1;
const ASKS = 2;

export function beside(pieces: readonly Piece[], words: LureWords): Beside {
  const found = pieces.map(({ text, inOneWord }) => {
    const lure = luresIn(text, words);
    if (lure !== UNREADABLE) return lure;
    return isFiller(text, inOneWord) ? NOTHING : UNREADABLE;
  });
  return {
    asks: found.includes(ASKS),
    onlyLures: found.length > 0 && !found.includes(UNREADABLE),
    someLures: found.includes(LOOKS) || found.includes(ASKS),
  };
}

const isFiller = (text: string, inOneWord: boolean): boolean =>
  (!inOneWord && text.length <= LONGEST_FILLER) ||
  [...text].every(letter => (letter >= '0' && letter <= '9') || letter === 'l' || letter === 'o');

/** Lures written together count too: `walletapp`. `best[i]`: the gravest way to fill the first i letters. */
function luresIn(piece: string, words: LureWords): number {
  const best: number[] = [NOTHING];
  for (let end = 1; end <= piece.length; end++) best.push(UNREADABLE);
  words.each(piece, (start, end, weights) => {
    if (best[start] !== UNREADABLE) best[end] = Math.max(best[end]!, best[start]!, ...weights);
  });
  return best[piece.length]!;
}
