/** Looking at the DNS and the site of whoever appeals: few at once, and nobody's again and again. We are no battering ram. */

/** DNS changes take longer than this. */
export const BETWEEN_SECONDS = 10;
const MOST_AT_ONCE = 4;
const MOST_KEPT = 10_000;

export class Looks {
  readonly #now: () => Date;
  readonly #last = new Map<string, number>();
  #running = 0;

  constructor(now: () => Date) {
    this.#now = now;
  }

  /** `undefined`: not now, somebody looked a moment ago or too many are looking. */
  async take(appeal: string, look: () => Promise<boolean>): Promise<boolean | undefined> {
    const moment = this.#now().getTime();
    const last = this.#last.get(appeal) ?? Number.NEGATIVE_INFINITY;
    if (this.#running >= MOST_AT_ONCE || moment - last < BETWEEN_SECONDS * 1_000) return undefined;
    if (this.#last.size >= MOST_KEPT) this.#last.clear();
    this.#last.set(appeal, moment);
    this.#running++;
    try {
      return await look();
    } finally {
      this.#running--;
    }
  }
}
