/** What a name looks like at a glance (after UTS 39): folded, and with the Latin letters that pass for one another made one. */
import { displayHost } from '../channels/link.ts';
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

const LOWER_R = 114;
const LOWER_N = 110;
const LOWER_V = 118;
/** ASCII code → the code of what it looks like; a host has no capitals. Underscores stand below a domain as hyphens do. */
const LOOK = Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  const look = PASS_FOR.find(([letters]) => letters === letter)?.[1] ?? (letter === '_' ? '-' : letter);
  return look.charCodeAt(0);
});
const PASSES_FOR_M = 109;
const PASSES_FOR_W = 119;

/** What an ASCII letter of a host looks like before another one: an m or w for two is one letter. */
export function lookOfUnit(unit: number, next: number): number {
  if (unit === LOWER_R && next === LOWER_N) return PASSES_FOR_M;
  if (unit === LOWER_V && next === LOWER_V) return PASSES_FOR_W;
  return LOOK[unit]!;
}

/** The skeleton of a host in lower-case ASCII, in one pass: most of what is asked about is one, and folding is 20 times the work. */
export function hostSkeleton(host: string): string {
  let shape = '';
  for (let i = 0; i < host.length; i++) {
    const unit = host.charCodeAt(i);
    const look = lookOfUnit(unit, host.charCodeAt(i + 1));
    shape += String.fromCharCode(look);
    if (look !== unit && (unit === LOWER_R || unit === LOWER_V)) i++;
  }
  return shape;
}

/** A host, or a part of one, as it looks. */
export const shapeOf = (name: string): string =>
  name.includes('xn--') || !isAscii(name) ? skeleton(displayHost(name)) : hostSkeleton(name);

export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
