/**
 * Where the letters of many words lie in a double array. To find that takes longer than all else about an automaton, so it
 * can be done beforehand (`layout-text.ts`).
 */
import { FreeSlots } from './free-slots.ts';
import { Trie } from './trie.ts';

/** A tree of letters, breadth first: its nodes in rows of siblings, from the beginning on. */
export interface Layout {
  /** Letters, each at the number it goes by, less one. */
  readonly alphabet: string;
  /** How many children each node has. */
  readonly children: Uint16Array;
  /** The number of the letter that leads to each node; 0 to the beginning. */
  readonly letters: Uint16Array;
  /** The slot of each node's children, less the number of their letter; 0 where there are none. */
  readonly bases: Int32Array;
  /** 1 where a word ends. */
  readonly ends: Uint8Array;
}

/** `order`: the words, by the nodes in which they end. None of the `words` is empty. */
export function layOut(words: readonly string[]): { readonly layout: Layout; readonly order: Int32Array } {
  const codes = new Uint16Array(65_536);
  const alphabet = numberLetters(words, codes);
  const trie = new Trie(words, codes, alphabet.length);
  const children = new Uint16Array(trie.size);
  const letters = new Uint16Array(trie.size);
  const bases = new Int32Array(trie.size);
  const ends = new Uint8Array(trie.size);
  const order = new Int32Array(words.length);
  const queue = new Int32Array(trie.size);
  const free = new FreeSlots();
  free.take(0);
  let ended = 0;
  for (let at = 0, last = 0; at < trie.size; at++) {
    const node = queue[at]!;
    letters[at] = trie.code[node]!;
    if (trie.word[node] !== 0) {
      ends[at] = 1;
      order[ended++] = trie.word[node]! - 1;
    }
    const first = trie.firstChild[node]!;
    if (first !== 0) bases[at] = take(trie, first, alphabet.length, free);
    for (let child = first; child !== 0; child = trie.sibling[child]!) {
      queue[++last] = child;
      children[at]!++;
    }
  }
  return { layout: { alphabet, children, letters, bases, ends }, order };
}

/** Gives each letter of the words its number, from 1 on. */
function numberLetters(words: readonly string[], codes: Uint16Array): string {
  let alphabet = '';
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      if (codes[unit] !== 0) continue;
      alphabet += word[i];
      codes[unit] = alphabet.length;
    }
  }
  return alphabet;
}

/** Takes the first slots that hold a node and its siblings. */
function take(trie: Trie, first: number, letters: number, free: FreeSlots): number {
  let lowest = letters;
  for (let node = first; node !== 0; node = trie.sibling[node]!) lowest = Math.min(lowest, trie.code[node]!);
  for (let slot = free.next(lowest + 1); ; slot = free.next(slot + 1)) {
    const base = slot - lowest;
    let node = first;
    while (node !== 0 && free.isFree(base + trie.code[node]!)) node = trie.sibling[node]!;
    if (node !== 0) continue;
    for (let taken = first; taken !== 0; taken = trie.sibling[taken]!) free.take(base + trie.code[taken]!);
    return base;
  }
}
