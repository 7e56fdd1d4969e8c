/** What kind of character a code unit is. Ranges instead of regular expressions: one comparison, no backtracking. */

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
export const isLatin = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
export const isAlphanumeric = (unit: number): boolean => isDigit(unit) || isLatin(unit);

/** Han, with its extension A and the compatibility block. */
export const isHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3400 && unit <= 0x4dbf) ||
  (unit >= 0xf900 && unit <= 0xfaff);

export const isSpace = (unit: number): boolean =>
  unit === 32 ||
  unit === 0xa0 ||
  unit === 0x3000 ||
  (unit >= 9 && unit <= 13) ||
  (unit >= 0x2000 && unit <= 0x200a);

/** Combining marks that pile up on letters to hide them: diacritics and their extensions, variation selectors. */
export const isMark = (codePoint: number): boolean =>
  (codePoint >= 0x300 && codePoint <= 0x36f) ||
  (codePoint >= 0x1ab0 && codePoint <= 0x1aff) ||
  (codePoint >= 0x1dc0 && codePoint <= 0x1dff) ||
  (codePoint >= 0x20d0 && codePoint <= 0x20ff) ||
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f);

/**
 * Characters that show nothing: zero-width, bidirectional controls, soft hyphen, tags, fillers, odd controls. All that Unicode
 * calls default-ignorable (a test asks the runtime), but for variation selectors, which are marks.
 */
export const isInvisible = (codePoint: number): boolean =>
  codePoint === 0xad ||
  codePoint === 0x34f ||
  codePoint === 0x61c ||
  codePoint === 0x115f ||
  codePoint === 0x1160 ||
  codePoint === 0x17b4 ||
  codePoint === 0x17b5 ||
  (codePoint >= 0x180b && codePoint <= 0x180f) ||
  (codePoint >= 0x200b && codePoint <= 0x200f) ||
  (codePoint >= 0x202a && codePoint <= 0x202e) ||
  (codePoint >= 0x2060 && codePoint <= 0x206f) ||
  codePoint === 0x3164 ||
  codePoint === 0xfeff ||
  codePoint === 0xffa0 ||
  (codePoint >= 0xfff0 && codePoint <= 0xfff8) ||
  (codePoint >= 0x1bca0 && codePoint <= 0x1bca3) ||
  (codePoint >= 0x1d173 && codePoint <= 0x1d17a) ||
  (codePoint >= 0xe0000 && codePoint <= 0xe0fff) ||
  (codePoint < 32 && !(codePoint >= 9 && codePoint <= 13)) ||
  (codePoint >= 0x7f && codePoint <= 0x9f);

/** True where the text holds at least one Han character: enough to answer in Chinese (platform: no language library). */
export function hasHan(text: string, from = 0, to = text.length): boolean {
  for (let i = from; i < to; i++) if (isHan(text.charCodeAt(i))) return true;
  return false;
}

/** True where nothing but space stands in a stretch. Its first sign tells, nearly always. */
export const isBlank = (text: string, start: number, end: number): boolean =>
  !isHan(text.charCodeAt(start)) && text.slice(start, end).trim() === '';
