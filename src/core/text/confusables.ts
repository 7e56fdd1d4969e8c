/**
 * Letters of other scripts that a reader takes for a Latin letter, after NFKC and without marks.
 *
 * The lower-case part of UTS 39's confusables that scam texts use, plus what it leaves out and eyes do not: small
 * capitals, letters in squares, and the apostrophes and hyphens that a phone puts in by itself. Both the words we look for and the text we look in go through it, so an honest
 * Russian or Greek text still compares with itself.
 */
const LOOK_LIKE: Readonly<Record<string, string>> = {
  a: 'аαɑᴀａ',
  b: 'вʙᏼьƅ',
  c: 'сϲᴄⅽ',
  d: 'ԁᴅđɖ',
  e: 'еεєҽᴇ',
  f: 'ꜰƒϝ',
  g: 'ɡցɢ',
  h: 'һнհʜħ',
  i: 'іιıɩӏɪⅰ',
  j: 'јϳᴊ',
  k: 'кκᴋ',
  l: 'ⅼʟłƚ',
  m: 'мᴍⅿ',
  n: 'ηпոɴ',
  o: 'оοօσᴏøө',
  p: 'рρᴘ',
  q: 'ԛգ',
  r: 'гʀᴦ',
  s: 'ѕꜱʂ',
  t: 'тτᴛŧ',
  u: 'υսᴜц',
  v: 'νѵᴠⅴ',
  w: 'ԝωᴡш',
  x: 'хχⅹ',
  y: 'уγүʏ',
  z: 'ᴢʐ',
  "'": '’‘ʼ′‛',
  '-': '‐‑‒–−',
};

const LATIN_OF = new Map<number, number>();
for (const [latin, others] of Object.entries(LOOK_LIKE)) {
  for (const other of others) LATIN_OF.set(other.codePointAt(0)!, latin.charCodeAt(0));
}

/** Three runs of 26 pictures of capitals, which NFKC leaves alone: 🅐, 🅰 and 🇦. */
const PICTURE_ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6];

/** The Latin letter that one code point is taken for, as a code unit, or `undefined`. */
export function latinLookAlike(codePoint: number): number | undefined {
  for (const first of PICTURE_ALPHABETS) {
    if (codePoint >= first && codePoint < first + 26) return 97 + codePoint - first;
  }
  return LATIN_OF.get(codePoint);
}
