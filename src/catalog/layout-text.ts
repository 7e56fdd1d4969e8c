/** Where the words of an automaton lie, as text: written at build and read at a start, in a tenth of the time of laying them. */
import type { Layout } from '../core/text/layout.ts';

export interface LayoutText {
  readonly alphabet: string;
  /** One code unit a node: twice its children, and 1 where a word ends. */
  readonly nodes: string;
  /** The letters that lead to the nodes, but the first. */
  readonly letters: string;
  /** Of each node with children, how far its base lies from the one before: 0, -1, 1, -2, 2 as 0, 1, 2, 3, 4. */
  readonly steps: string;
}

/** Below it lie signs that JSON and scripts must escape. */
const FIRST = 0x20;
const LARGEST = 0xffff - FIRST;

/** Small numbers as text, a code unit each. Only a build calls it: it throws where one does not fit. */
export function textOf(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    if (number < 0 || number > LARGEST) throw new RangeError(`${number} does not fit a code unit`);
    text += String.fromCharCode(FIRST + number);
  }
  return text;
}

export const numberAt = (text: string, i: number): number => text.charCodeAt(i) - FIRST;

export function layoutText({ alphabet, children, letters, bases, ends }: Layout): LayoutText {
  const inner = bases.filter((_, node) => children[node] !== 0);
  const steps = inner.map((base, i) => base - (inner[i - 1] ?? 0));
  return {
    alphabet,
    nodes: textOf(Array.from(children, (count, node) => count * 2 + ends[node]!)),
    letters: Array.from(letters.subarray(1), letter => alphabet[letter - 1]).join(''),
    steps: textOf(steps.map(step => (step < 0 ? -step * 2 - 1 : step * 2))),
  };
}

export function readLayout({ alphabet, nodes, letters, steps }: LayoutText): Layout {
  const codes = new Uint16Array(65_536);
  for (let i = 0; i < alphabet.length; i++) codes[alphabet.charCodeAt(i)] = i + 1;
  const layout = {
    alphabet,
    children: new Uint16Array(nodes.length),
    letters: new Uint16Array(nodes.length),
    bases: new Int32Array(nodes.length),
    ends: new Uint8Array(nodes.length),
  };
  for (let node = 0, inner = 0, base = 0; node < nodes.length; node++) {
    const number = numberAt(nodes, node);
    layout.ends[node] = number & 1;
    layout.children[node] = number >> 1;
    if (node > 0) layout.letters[node] = codes[letters.charCodeAt(node - 1)]!;
    if (number < 2) continue;
    const step = numberAt(steps, inner++);
    base += step & 1 ? -((step + 1) >> 1) : step >> 1;
    layout.bases[node] = base;
  }
  return layout;
}
