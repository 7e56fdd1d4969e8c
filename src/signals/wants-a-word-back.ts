/** …has the reader send a word back: text WIN to 80099, reply "YES". Not the word that stops a newsletter. */
import * as z from 'zod/mini';
import { isAlphanumeric } from '../core/text/letters.ts';
import { signal } from './signal.ts';

const VERBS = new Set('text txt sms msg reply type respond dm comment ketik responda envie'.split(' '));
/** These also send coins, parcels and files: only a number behind the word tells. */
const SENDS = new Set(['send', 'kirim', 'envia']);
/** Between the verb and the word. */
const BETWEEN = new Set('the word keyword code with back us me to a ur your just now in by and'.split(' '));
const MOST_BETWEEN = 3;
/** How one leaves a list or asks for the tariff: honest senders must offer these. */
const LEAVES = new Set(
  'stop end help info quit cancel out opt optout unsubscribe unsub no n t td off arret baja sair sms text txt url otp pin'.split(
    ' ',
  ),
);
const LONGEST_WORD = 12;
const QUOTES = '"\'“”‘’«»';
/** A long page holds a shouted word beside every verb. */
const LONGEST_MESSAGE = 640;

export const wantsAWordBack = signal({
  params: () => z.strictObject({}),
  bind:
    () =>
    ({ reading: { contact } }) =>
      contact.value.length <= LONGEST_MESSAGE ? wordIn(contact.value) : undefined,
});

function wordIn(value: string) {
  const words = value.split(/\s+/);
  const found = words.some((word, i) => {
    const verb = bare(word).toLowerCase();
    if (!VERBS.has(verb) && !SENDS.has(verb)) return false;
    const next = pastBetween(words, i + 1);
    return isKeyword(words[next] ?? '') && (VERBS.has(verb) || goesToNumber(words, next + 1));
  });
  return found ? { spans: [] } : undefined;
}

function pastBetween(words: readonly string[], from: number): number {
  let next = from;
  while (next - from < MOST_BETWEEN && BETWEEN.has(words[next] ?? '')) next++;
  return next;
}

/** "to 80099", "2 80099", "ke 80099". */
const goesToNumber = (words: readonly string[], at: number): boolean =>
  (words[at] ?? '').length <= 2 && /^\+?\d{4}/.test(words[at + 1] ?? '');

/** Without the signs around it. */
function bare(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && !isAlphanumeric(word.charCodeAt(start))) start++;
  while (end > start && !isAlphanumeric(word.charCodeAt(end - 1))) end--;
  return word.slice(start, end);
}

/** In quotes, or shouted. */
function isKeyword(word: string): boolean {
  const inside = bare(word);
  if (inside === '' || inside.length > LONGEST_WORD || LEAVES.has(inside.toLowerCase())) return false;
  const quoted = QUOTES.includes(word.charAt(0));
  const shouted = inside.length > 1 && inside === inside.toUpperCase() && inside !== inside.toLowerCase();
  return quoted || shouted;
}
