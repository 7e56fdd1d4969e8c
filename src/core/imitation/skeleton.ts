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
/** ASCII code → what it looks like; a host has no capitals. */
const LOOK: readonly string[] = Array.from({ length: 128 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  // Underscores stand in hosts below a domain, as hyphens do.
  return PASS_FOR.find(([letters]) => letters === letter)?.[1] ?? (letter === '_' ? '-' : letter);
});

/** The same for a host in lower-case ASCII, in one pass: most of what is ever asked about is one, and folding is 20 times the work. */
export function hostSkeleton(host: string): string {
  let shape = '';
  for (let i = 0; i < host.length; i++) {
    const unit = host.charCodeAt(i);
    if (unit === LOWER_R && host.charCodeAt(i + 1) === LOWER_N) {
      shape += 'm';
      i++;
    } else if (unit === LOWER_V && host.charCodeAt(i + 1) === LOWER_V) {
      shape += 'w';
      i++;
    } else shape += LOOK[unit] ?? '';
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
