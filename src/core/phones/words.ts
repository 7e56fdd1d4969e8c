/** What the words beside a number say that it is. Of two words before it, the nearer one decides. */
import type { Hit } from '../text/automaton.ts';
import { isAlphanumeric, isDigit } from '../text/letters.ts';
import { isWholeWord } from '../text/mentions.ts';
import type { Numbering, NumberWord } from './numbering.ts';

/** Folded characters: "contact our customer support team at" is 36 before its number, most words stand within 10. */
const REACH_BEFORE = 28;
/** `95588客服`, `12345 hotline`, `95188 keeps calling me`. */
const REACH_AFTER = 14;
const RIGHT_BEHIND = 2;

export function wordBeside(
  text: string,
  start: number,
  end: number,
  numbering: Numbering,
): NumberWord | undefined {
  return wordBefore(text, start, numbering) ?? wordAfter(text, end, numbering);
}

function wordBefore(text: string, start: number, { words }: Numbering): NumberWord | undefined {
  const from = Math.max(0, start - REACH_BEFORE);
  // `call09050` is written in one: then the letters before the digit must be a word by themselves.
  const glued = isAlphanumeric(text.charCodeAt(start - 1));
  const before = text.slice(from, start);
  let nearest: Hit<NumberWord> | undefined;
  for (const hit of words.hits(before)) {
    if (glued && hit.end < before.length) continue;
    if (!isWholeWord(before, hit.start, hit.end) || isSpent(before, hit.end)) continue;
    // "order number" comes before the "number" that ends with it.
    if (hit.end !== nearest?.end) nearest = hit;
  }
  return nearest?.of[0];
}

const CURRENCIES = '$£€¥₹₩';

/** "won £200. 0871…": the sign has the amount behind it, and says nothing of the next number. */
const isSpent = (before: string, end: number): boolean =>
  CURRENCIES.includes(before.charAt(end - 1)) && isDigit(before.charCodeAt(end));

function wordAfter(text: string, end: number, { words }: Numbering): NumberWord | undefined {
  for (const hit of words.hits(text.slice(end, end + REACH_AFTER))) {
    if (hit.start <= RIGHT_BEHIND && isWholeWord(text, end + hit.start, end + hit.end)) return hit.of[0];
  }
  return undefined;
}
