/** Parts of an answer → one text message where they fit, at most three. What does not fit is left out, never cut. */
import type { Locale } from '../../core/language/localized.ts';
import { type Size, sizeOf } from './sms/segments.ts';

export const MOST_SEGMENTS = 3;

export interface Parts {
  /** The word to act on, and why. */
  readonly head: readonly string[];
  /** What was not looked at: said even if it takes one more segment. */
  readonly notes: readonly string[];
  /** Said only where there is room for it. */
  readonly offers: readonly string[];
  /** The one thing to do. It comes last. */
  readonly step: string;
}

export interface Composed extends Size {
  readonly text: string;
}

export function compose({ head, notes, offers, step }: Parts, locale: Locale): Composed {
  const join = (besides: readonly string[]) => sentences([...head, ...besides, step], locale);
  const bare = sized(join([]));
  const told = sized(join(notes));
  const fitting = told.segments <= MOST_SEGMENTS ? told : bare;
  const whole = sized(join([...notes, ...offers]));
  return whole.segments <= fitting.segments ? whole : fitting;
}

export const sized = (text: string): Composed => ({ text, ...sizeOf(text) });

/** Chinese has no space between sentences. */
const sentences = (all: readonly string[], locale: Locale): string =>
  all.filter(one => one !== '').join(locale === 'en' ? ' ' : '');
