/**
 * The letters of a text message: GSM 7-bit default alphabet and its extension table (3GPP TS 23.038, 6.2.1 and 6.2.1.1).
 * A message with one letter of neither is sent as UCS-2 as a whole, and holds less than half as much.
 */

const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Each is sent as an escape and a letter: two septets. */
const EXTENDED = '\f^{}\\[~]|€';

const WIDTH = new Map<string, number>([
  ...Array.from(BASIC, letter => [letter, 1] as const),
  ...Array.from(EXTENDED, letter => [letter, 2] as const),
]);

/** Septets that it takes; `undefined` where the alphabet has no such letter. */
export function septetsOf(text: string): number | undefined {
  let septets = 0;
  for (const letter of text) {
    const width = WIDTH.get(letter);
    if (width === undefined) return undefined;
    septets += width;
  }
  return septets;
}

export const isExtended = (letter: string): boolean => WIDTH.get(letter) === 2;
