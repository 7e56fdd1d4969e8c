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

/** The folded text; `undefined` where one character of it needs more. */
export function foldPlain(source: string): string | undefined {
  let units = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (FOLDED[unit] === NONE) return undefined;
    units |= unit;
  }
  // What the table does to ASCII is what the engine does at once.
  return units < 0x80 ? source.toLowerCase() : folded(source);
}

/** In one piece: a text put together from pieces is walked through them again by whoever reads it, and all that follows does. */
function folded(source: string): string {
  const units = new Array<number>(source.length);
  for (let i = 0; i < source.length; i++) units[i] = FOLDED[source.charCodeAt(i)]!;
  return textOf(units);
}
