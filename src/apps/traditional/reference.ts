/** What OpenCC makes of a sentence of ours, with our own terms in it: what the small table of the core must give too. */
import { ConverterFactory, type DictLike, Trie } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset/cn2t';
import { TERMS } from '../../core/language/taiwan-terms.ts';

/** Phrases that OpenCC reads into our sentences where there are none, and one such sentence. */
export const MISREAD: Readonly<Record<string, string>> = {
  半只: '多半只接不打',
  卡里: '卡里的钱',
  发卡: '群发卡号',
  里扣: '从余额里扣',
  要回: '不要回复',
  先回: '先回复',
};

/** Characters of which OpenCC takes the rarer form where they stand alone. */
const MENDED: DictLike = [
  ['签', '簽'],
  ['钟', '鐘'],
];

const [PHRASES, CHARACTERS] = from.cn![0] as readonly [string, string];

const pairsOf = (listed: string): [string, string][] =>
  listed.split('|').map(pair => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]);

/** OpenCC's phrases without those, in the characters of Taiwan. */
const variants = ConverterFactory(...to.tw!);
const phrases: DictLike = pairsOf(PHRASES).filter(([phrase]) => !Object.hasOwn(MISREAD, phrase));
/** Without our terms. */
export const rest = ConverterFactory([phrases, MENDED, CHARACTERS], ...to.tw!);

export const terms: readonly (readonly [string, string])[] = TERMS.flatMap(([, listed]) => pairsOf(listed));

const trieOf = (dictionary: DictLike): Trie => {
  const trie = new Trie();
  trie.loadDict(dictionary);
  return trie;
};

const termTrie = trieOf(terms);
const phraseTrie = trieOf(phrases);

interface Piece {
  readonly text: string;
  /** What it becomes, where it is a word of the trie. */
  readonly value?: string;
}

/** The longest words from the left, and what is between them. */
function piecesOf(text: string, trie: Trie): Piece[] {
  const pieces: Piece[] = [];
  let between = '';
  for (let i = 0; i < text.length; ) {
    const found = trie.matchPrefix(text, i);
    if (!found) {
      between += text[i++];
      continue;
    }
    if (between) pieces.push({ text: between });
    between = '';
    pieces.push({ text: text.slice(i, found.end), value: found.value });
    i = found.end;
  }
  return between ? [...pieces, { text: between }] : pieces;
}

export const reference = (sentence: string): string =>
  piecesOf(sentence, termTrie)
    .map(({ text, value }) => value ?? rest(text))
    .join('');

/** The phrases of OpenCC that stand in a sentence outside of our terms, in the characters of Taiwan. */
export const phrasesIn = (sentence: string): [string, string][] =>
  piecesOf(sentence, termTrie)
    .filter(({ value }) => value === undefined)
    .flatMap(({ text }) => piecesOf(text, phraseTrie))
    .flatMap(({ text, value }): [string, string][] => (value === undefined ? [] : [[text, variants(value)]]));

/** One character alone. */
export const characterOf = ConverterFactory([MENDED, CHARACTERS], ...to.tw!);

/** Every character that has another form. */
export const characters: readonly string[] = pairsOf(CHARACTERS).map(([letter]) => letter);
