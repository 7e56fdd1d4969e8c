/**
 * The quick way to fold a text in which every character folds to exactly one: ASCII, plain Han and its punctuation, and
 * full-width forms. Most messages are nothing else, and for them the folded text lies on the original letter by letter.
 */
import { simplify } from './traditional.ts';
import { textOf } from './units.ts';

const NONE = 0;
/** Code unit → its folded form; 0 where only the whole way can tell. */
const FOLDED = new Uint16Array(65_536);
for (let unit = 0x20; unit < 0x7f; unit++) FOLDED[unit] = unit >= 65 && unit <= 90 ? unit + 32 : unit;
for (const space of [9, 10, 11, 12, 13]) FOLDED[space] = space;
for (let unit = 0x4e00; unit <= 0x9fff; unit++) FOLDED[unit] = simplify(unit);
// Full-width forms of ASCII, which NFKC maps one to one, and the marks of Chinese that it leaves alone.
for (let unit = 0xff01; unit <= 0xff5e; unit++) FOLDED[unit] = FOLDED[unit - 0xfee0]!;
for (const mark of '、。《》「」『』【】〔〕“”—€£¥') FOLDED[mark.charCodeAt(0)] = mark.charCodeAt(0);
FOLDED[0x3000] = 0x20;

/** The folded text, which is the text itself where nothing changes; `undefined` where one character of it needs more. */
export function foldPlain(source: string): string | undefined {
  let first = source.length;
  for (let i = source.length - 1; i >= 0; i--) {
    const unit = source.charCodeAt(i);
    const folded = FOLDED[unit]!;
    if (folded === NONE) return undefined;
    if (folded !== unit) first = i;
  }
  if (first === source.length) return source;
  const units = new Uint16Array(source.length - first);
  for (let i = first; i < source.length; i++) units[i - first] = FOLDED[source.charCodeAt(i)]!;
  return source.slice(0, first) + textOf(units);
}
