/** How far a long run has come, for somebody who watches it. */

/** The terminal, or whatever stands in its place. */
export interface Out {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** A line on the terminal, four times a second at most; nothing where nobody looks. */
export class Progress {
  readonly #out: Out;
  readonly #start = performance.now();
  #shown = 0;
  #done = 0;
  #bad = 0;

  constructor(out: Out) {
    this.#out = out;
  }

  count(ok: boolean): void {
    this.#done++;
    if (!ok) this.#bad++;
    if (performance.now() - this.#shown >= 250) this.#show();
  }

  end(): void {
    this.#show();
    if (this.#out.isTTY) this.#out.write('\n');
  }

  #show(): void {
    this.#shown = performance.now();
    const perSecond = Math.round((1_000 * this.#done) / Math.max(1, this.#shown - this.#start));
    const errors = this.#bad > 0 ? `, ${this.#bad} with an error` : '';
    if (this.#out.isTTY) this.#out.write(`\r${this.#done} checked${errors}, ${perSecond} a second `);
  }
}
