/** …is hardly more than a bank card's number: what somebody sends who wants money paid to it. */
import * as z from 'zod/mini';
import { isAlphanumeric, isDigit } from '../core/text/letters.ts';
import { signal } from './signal.ts';

/** A bank's name, a number, a holder and a word or two. A longer text has other things to be judged by. */
const LONGEST = 60;
/** Payment cards have 15 to 19 digits (ISO/IEC 7812); 4, 5 and 6 begin those of banks. */
const FEWEST = 15;
const MOST = 19;
const FOUR = 52;
const SIX = 54;
const SPACE = 32;
const HYPHEN = 45;

export const givesCardNumber = signal({
  params: () => z.strictObject({}),
  bind:
    () =>
    ({ reading: { folded, contact } }) => {
      if (contact.value.length > LONGEST) return undefined;
      for (let start = 0; start < folded.text.length; start++) {
        const end = endOfNumber(folded.text, start);
        if (end > start) return { spans: [folded.spanOf(start, end)] };
      }
      return undefined;
    },
});

/**
 * Past a card number that starts here, or `start` where none does. Single spaces and hyphens may part its digits. With a letter
 * behind it, it is a piece of something: 0x5290…8527886E….
 */
function endOfNumber(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first < FOUR || first > SIX || isDigit(text.charCodeAt(start - 1))) return start;
  let digits = 0;
  let end = start;
  for (let i = start; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) {
      digits++;
      end = i + 1;
    } else if ((unit !== SPACE && unit !== HYPHEN) || !isDigit(text.charCodeAt(i + 1))) break;
  }
  const isWhole = digits >= FEWEST && digits <= MOST && !isAlphanumeric(text.charCodeAt(end));
  return isWhole ? end : start;
}
