/** Words as a tree of letters, in flat arrays: 37,000 objects would take a Worker longer to make than all else at its start. */

/** Nodes are numbered from 0, the beginning; 0 also stands for "none" among children. */
export class Trie {
  readonly firstChild: Int32Array;
  readonly sibling: Int32Array;
  /** The letter that leads to a node, by its number. */
  readonly code: Uint16Array;
  /** 1 + the word that ends at a node; 0 for none. */
  readonly word: Int32Array;
  size = 1;
  /** The beginning has too many children to be gone through one by one. */
  readonly #begins: Int32Array;

  /** None of the `words` is empty. `codes` numbers their `letters` from 1. */
  constructor(words: readonly string[], codes: Uint16Array, letters: number) {
    const most = words.reduce((sum, word) => sum + word.length, 1);
    this.firstChild = new Int32Array(most);
    this.sibling = new Int32Array(most);
    this.code = new Uint16Array(most);
    this.word = new Int32Array(most);
    this.#begins = new Int32Array(letters + 1);
    for (let i = 0; i < words.length; i++) this.#add(words[i]!, i, codes);
  }

  #add(word: string, index: number, codes: Uint16Array): void {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const code = codes[word.charCodeAt(i)]!;
      node = this.#childOf(node, code) || this.#grow(node, code);
    }
    this.word[node] = index + 1;
  }

  #childOf(node: number, code: number): number {
    if (node === 0) return this.#begins[code]!;
    let child = this.firstChild[node]!;
    while (child !== 0 && this.code[child] !== code) child = this.sibling[child]!;
    return child;
  }

  #grow(node: number, code: number): number {
    const child = this.size++;
    this.code[child] = code;
    this.sibling[child] = this.firstChild[node]!;
    this.firstChild[node] = child;
    if (node === 0) this.#begins[code] = child;
    return child;
  }
}
