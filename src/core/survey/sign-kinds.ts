/** What kind of sign each UTF-16 code unit is, as one bit: one look-up a character, and nothing else, on ordinary text. */

export const LETTER = 1;
export const DIGIT = 2;
/** `-` and `_`, which base64url holds and which people put between words. */
export const JOINER = 4;
/** Latin letters beyond ASCII, full-width ones, and the accents that stand behind a letter. */
export const WIDE_LATIN = 8;
export const KANA = 16;
export const HANGUL = 32;
export const HAN = 64;
/** Letters of any other script. Signs, spaces and controls are 0. */
export const OTHER = 128;
/** What may stand together in one chunk of Latin script. */
export const LATIN = LETTER | DIGIT | JOINER | WIDE_LATIN;

export const KINDS = new Uint8Array(65_536);

const RANGES: readonly (readonly [number, number, number])[] = [
  [0x370, 0x10ff, OTHER],
  [0x1200, 0x1fff, OTHER],
  [0x30, 0x39, DIGIT],
  [0x41, 0x5a, LETTER],
  [0x61, 0x7a, LETTER],
  [0x2d, 0x2d, JOINER],
  [0x5f, 0x5f, JOINER],
  [0xc0, 0x24f, WIDE_LATIN],
  [0x300, 0x36f, WIDE_LATIN],
  [0xff21, 0xff3a, WIDE_LATIN],
  [0xff41, 0xff5a, WIDE_LATIN],
  [0x3041, 0x30fa, KANA],
  [0x30fc, 0x30ff, KANA],
  [0x1100, 0x11ff, HANGUL],
  [0xac00, 0xd7a3, HANGUL],
  [0x3400, 0x4dbf, HAN],
  [0x4e00, 0x9fff, HAN],
  [0xf900, 0xfaff, HAN],
];
for (const [first, last, kind] of RANGES) KINDS.fill(kind, first, last + 1);
