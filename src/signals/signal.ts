/** What a signal is: one fact about a contact, with parameters that a rule file sets. */
import * as z from 'zod/mini';
import type { Need } from '../core/needs.ts';
import type { Test } from '../core/rule.ts';
import type { Mention } from '../core/text/discourse.ts';

export interface Signal<P = unknown> {
  /**
   * The shape of its parameters, made when a build asks for it: a server that starts needs none. A parameter that may be left
   * out must earn its place like a condition.
   */
  params(): z.ZodMiniType<P>;
  /** Parameters that name lexicon concepts, so that the catalog can refuse a name that no file has. */
  readonly concepts?: readonly (keyof P & string)[];
  /** What it needs to be in the contact: of each group one. Where there is none, it is not asked at all. */
  needs?(params: P): readonly (readonly Need[])[];
  /** The parameters, fixed: a test that is pure and never throws. */
  bind(params: P): Test;
}

/** Keeps a signal's parameter type where it is defined; the index forgets it. */
export const signal = <P>(definition: Signal<P>): Signal<P> => definition;

export const concepts = z.array(z.string()).check(z.minLength(1));

/** True where no word of a language that has been measured stands among them. */
export const areExperimental = (words: readonly Mention[]): boolean =>
  words.length > 0 && words.every(({ term }) => 'concept' in term && term.experimental === true);
