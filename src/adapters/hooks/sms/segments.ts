/** How many messages a text is sent as, and is paid for. Several are joined by a header that takes room in each of them. */
import { isExtended, septetsOf } from './gsm7.ts';

export interface Size {
  readonly encoding: 'gsm-7' | 'ucs-2';
  readonly segments: number;
}

/** A segment has 140 octets; the header of a joined one takes 6 (3GPP TS 23.040, 9.2.3.24). */
const ROOM = { 'gsm-7': { alone: 160, joined: 153 }, 'ucs-2': { alone: 70, joined: 67 } } as const;

export function sizeOf(text: string): Size {
  const septets = septetsOf(text);
  const encoding = septets === undefined ? 'ucs-2' : 'gsm-7';
  const { alone, joined } = ROOM[encoding];
  const units = septets ?? text.length;
  return { encoding, segments: units <= alone ? 1 : pieces(text, encoding, joined) };
}

/** Neither a surrogate pair nor an escape with its letter is cut in two, so the last place of a segment may stay empty. */
function pieces(text: string, encoding: Size['encoding'], room: number): number {
  let segments = 1;
  let used = 0;
  for (const letter of text) {
    const width = encoding === 'ucs-2' ? letter.length : isExtended(letter) ? 2 : 1;
    if (used + width > room) {
      segments++;
      used = 0;
    }
    used += width;
  }
  return segments;
}
