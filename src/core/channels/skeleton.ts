/** What a name looks like at a glance (after UTS 39): folded, and with the Latin letters that pass for one another made one. */
import { foldWord } from '../text/fold.ts';

/** Longer first: `rn` passes for m, `vv` for w. Folding alone leaves these, since they are plain ASCII. */
const PASS_FOR: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['1', 'l'],
  ['i', 'l'],
  ['|', 'l'],
  ['0', 'o'],
];

/** Two names with the same skeleton are easily taken for each other: `imtoken` and `lrntoken`. */
export function skeleton(name: string): string {
  let shape = foldWord(name);
  for (const [letters, look] of PASS_FOR) shape = shape.replaceAll(letters, look);
  return shape;
}
