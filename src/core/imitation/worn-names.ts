/** Every name that a false host may wear, found in one pass over it, however many brands there are. */
import { type Automaton, automatonOf, type Hit } from '../text/automaton.ts';
import { LeftOvers } from './left-overs.ts';
import { type Hint, NameFilter } from './name-filter.ts';
import { NearNames } from './near-names.ts';
import type { WornName } from './worn-name.ts';

/** One edit of a shorter name is too often a word of its own: `bank1`, `alpay`, `venom`. */
const SHORTEST_NEAR = 6;

export class WornNames {
  readonly #filter: NameFilter;
  readonly #within: Automaton<WornName>;
  /** Made when first asked for: nearly every host is done with at the filter. */
  readonly #near: () => NearNames;

  constructor(names: readonly WornName[]) {
    const near = names.filter(({ form, text }) => form === 'name' && text.length >= SHORTEST_NEAR);
    const leftOvers = new LeftOvers(near.map(({ text }) => text));
    this.#filter = new NameFilter(names, leftOvers);
    this.#within = automatonOf(names.map(name => [name.text, name] as const));
    let made: NearNames | undefined;
    this.#near = () => (made ??= new NearNames(near, leftOvers));
  }

  /** Whether a name may stand in the first `end` letters of the host, or near them. Nearly every host is done with here. */
  hint(host: string, end: number): Hint {
    return this.#filter.look(host, end);
  }

  /** Names and official domains that stand in a text, overlapping ones too. */
  in(text: string): Hit<WornName>[] {
    return this.#within.hits(text);
  }

  /** Names one slip away from a word. */
  near(word: string): WornName[] {
    return this.#near().to(word);
  }
}
