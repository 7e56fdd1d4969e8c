/** Which small talk a whole message is, if any. */
import { ALREADY_DONE, SMALL_TALK } from './words/small-talk.ts';

export type Talk = keyof typeof SMALL_TALK | 'already-done';

const TALK_OF = new Map<string, Talk>([
  ...Object.entries(SMALL_TALK).flatMap(([talk, words]) => words.map(word => [word, talk as Talk] as const)),
  ...ALREADY_DONE.map(word => [word, 'already-done'] as const),
]);

/** Longer than any of them. */
const LONGEST = 60;

export function talkOf(text: string): Talk | undefined {
  if (text.length > LONGEST) return undefined;
  return TALK_OF.get(folded(text));
}

/** Nothing in it that says anything: no letter of any script, and no digit. */
export const saysNothing = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** Lower case, one space between words, and no signs or pictures around or among them. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim();
