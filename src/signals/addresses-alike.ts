/** …holds two wallet addresses that begin and end alike and differ in between: one was made to be taken for the other. */
import * as z from 'zod/mini';
import { CODES } from '../core/needs.ts';
import type { Span } from '../core/span.ts';
import { isAlphanumeric } from '../core/text/letters.ts';
import { signal } from './signal.ts';

/** EVM `0x` and 40 hexadecimal digits, TRON `T` and 33 more, Bitcoin 26 to 62: nothing else that people write is as long. */
const SHORTEST = 26;
const LONGEST = 62;
/** Wallets show four to six characters at each end; those are what a poisoner can afford to match. */
const ENDS = 4;
const PREFIXES = ['0x', 'bc1', 'T', '1', '3'];
/** More pairs than a history on one screen has are not compared. */
const MOST = 50;

export const addressesAlike = signal({
  params: () => z.strictObject({}),
  needs: () => [[CODES]],
  bind:
    () =>
    ({ reading: { contact } }) => {
      const found = addressesIn(contact.value);
      for (const [i, one] of found.entries()) {
        const twin = found.slice(i + 1).find(other => isTwin(one.text, other.text));
        if (twin) return { spans: [one.span, twin.span] };
      }
      return undefined;
    },
});

interface Address {
  readonly text: string;
  readonly span: Span;
}

function addressesIn(value: string): Address[] {
  const found: Address[] = [];
  for (let start = 0; start < value.length && found.length < MOST; ) {
    let end = start;
    while (end < value.length && isAlphanumeric(value.charCodeAt(end))) end++;
    const text = end - start < SHORTEST ? '' : value.slice(start, end);
    if (isAddress(text)) found.push({ text, span: { start, end } });
    start = end + 1;
  }
  return found;
}

const isAddress = (text: string): boolean =>
  text.length >= SHORTEST && text.length <= LONGEST && PREFIXES.some(prefix => text.startsWith(prefix));

function isTwin(one: string, other: string): boolean {
  const prefix = PREFIXES.find(start => one.startsWith(start) && other.startsWith(start));
  if (prefix === undefined || one.length !== other.length) return false;
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const head = prefix.length + ENDS;
  return a !== b && a.slice(0, head) === b.slice(0, head) && a.slice(-ENDS) === b.slice(-ENDS);
}
