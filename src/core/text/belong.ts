/** Whether a verb and a thing in one clause belong together: the thing is what the verb is done to. */
import type { Clause, Mention } from './discourse.ts';

/** They may stand this far apart, in folded characters; texts without any punctuation do exist. */
const REACH = 30;
/** Scripts from Devanagari on: their languages, where we read them, put the verb last or have no spaces to tell. */
const FIRST_INDIC = 0x900;
const LONGEST_PRONOUN = ' them'.length;

/**
 * Near each other and not the same word. English puts the verb first, or names the thing again: "copy the key and send it
 * to me". Chinese may put the object before the verb, with 把, and Korean, Japanese and Hindi always do.
 */
export function belong(text: string, clause: Clause, verb: Mention, thing: Mention): boolean {
  const gap = Math.max(verb.start - thing.end, thing.start - verb.end);
  if (gap < 0 || gap > REACH) return false;
  return (
    verb.start < thing.start ||
    clause.han ||
    text.charCodeAt(thing.start) >= FIRST_INDIC ||
    namesAgain(text, verb)
  );
}

/** "send it to", "read them": the verb's object was named before. */
export function namesAgain(text: string, { start, end }: Mention): boolean {
  const words = `${text.slice(start, end + LONGEST_PRONOUN)} `;
  return words.includes(' it ') || words.includes(' them ');
}
