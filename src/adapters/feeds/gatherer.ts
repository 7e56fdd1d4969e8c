/** Counts and refuses while a feed is read, and sums it up so that an unchanged one is not written again. */
import { mix } from '../../core/lists/host-hash.ts';
import type { Refusal } from '../storage/feed.ts';
import type { Admit } from './refusal.ts';

export interface Gathered {
  readonly entries: number;
  readonly refused: number;
  readonly refusals: readonly Refusal[];
  readonly digest: string;
}

/** Enough for a person to read. An unreadable line is counted only: nobody knows what stands in it. */
const REFUSALS_KEPT = 1_000;

export class Gatherer {
  readonly #admit: Admit;
  readonly #refusals: Refusal[] = [];
  /** Numbers are needed together, since their blocks follow from them. */
  readonly numbers: string[] | undefined;
  #entries = 0;
  #refused = 0;
  #sum = 0;
  #mixed = 0;

  constructor(admit: Admit, keepsNumbers: boolean) {
    this.#admit = admit;
    this.numbers = keepsNumbers ? [] : undefined;
  }

  /** Those that are admitted, in canonical form. */
  take(written: readonly string[]): string[] {
    const admitted: string[] = [];
    for (const one of written) {
      const answer = this.#admit(one);
      if ('entry' in answer) admitted.push(answer.entry);
      else this.#refuse(one, answer.refused);
    }
    for (const entry of admitted) this.#add(entry);
    if (this.numbers) for (const entry of admitted) this.numbers.push(entry);
    return admitted;
  }

  get entries(): number {
    return this.#entries;
  }

  #refuse(entry: string, reason: string): void {
    this.#refused++;
    if (reason === 'unreadable' || this.#refusals.length >= REFUSALS_KEPT) return;
    this.#refusals.push({ entry: entry.trim().slice(0, 2_048), reason });
  }

  /** Whatever their order, the same entries make the same sums. They tell change, and are no proof against forgery. */
  #add(entry: string): void {
    let hash = 0x811c9dc5;
    for (let i = 0; i < entry.length; i++) hash = Math.imul(hash ^ entry.charCodeAt(i), 0x01000193);
    this.#entries++;
    this.#sum = (this.#sum + mix(hash)) >>> 0;
    this.#mixed = (this.#mixed ^ mix(hash ^ 0x9e3779b9)) >>> 0;
  }

  gathered(): Gathered {
    const digest = `${this.#entries}-${this.#sum.toString(16)}-${this.#mixed.toString(16)}`;
    return { entries: this.#entries, refused: this.#refused, refusals: this.#refusals, digest };
  }
}
