/** What stands beside a brand's name in a false host: words that ask for something, and words that only look official. */

export interface LureWords {
  /** `claim`, `verify`, `login`: skeletons. */
  readonly asks: ReadonlySet<string>;
  /** `app`, `cn`, `secure`, `official`: skeletons. */
  readonly looks: ReadonlySet<string>;
}

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
/** `authentication`, with room: what bounds the work for a label of 63 letters. */
const LONGEST_LURE = 20;
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
  for (let end = 1; end <= piece.length; end++) {
    best[end] = UNREADABLE;
    for (let from = Math.max(0, end - LONGEST_LURE); from < end; from++) {
      const weight = best[from] === UNREADABLE ? UNREADABLE : weightOf(piece.slice(from, end), words);
      if (weight !== UNREADABLE) best[end] = Math.max(best[end]!, best[from]!, weight);
    }
  }
  return best[piece.length]!;
}

function weightOf(word: string, { asks, looks }: LureWords): number {
  if (asks.has(word)) return ASKS;
  return looks.has(word) ? LOOKS : UNREADABLE;
}
