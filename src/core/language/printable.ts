/** Makes a piece of a stranger's text safe to show: no control may move a cursor, and none may turn the reading direction. */

/** What a terminal obeys (C0, C1), and what reverses text around it (UAX #9). */
const isCommand = (codePoint: number): boolean =>
  codePoint < 0x20 ||
  (codePoint >= 0x7f && codePoint <= 0x9f) ||
  codePoint === 0x61c ||
  codePoint === 0x200e ||
  codePoint === 0x200f ||
  (codePoint >= 0x2028 && codePoint <= 0x202e) ||
  (codePoint >= 0x2066 && codePoint <= 0x2069);

/** The same text on one line, with a space for every such character. */
export function printable(text: string): string {
  for (let i = 0; i < text.length; i++) if (isCommand(text.charCodeAt(i))) return withoutCommands(text);
  return text;
}

/** None of them lies beyond the first plane. */
const withoutCommands = (text: string): string =>
  Array.from(text, letter => (isCommand(letter.codePointAt(0)!) ? ' ' : letter)).join('');
