/** Whether a score of 0.9 is right nine times in ten, over rows that are labelled scam or benign. */
import type { Row } from './rows.ts';

const BINS = 10;

export class Calibration {
  readonly #bins = Array.from({ length: BINS }, () => ({ rows: 0, scams: 0, score: 0 }));

  count({ label }: Row, score: number): void {
    if (label !== 'scam' && label !== 'benign') return;
    const bin = this.#bins[Math.min(BINS - 1, Math.floor(score * BINS))]!;
    bin.rows++;
    bin.score += score;
    if (label === 'scam') bin.scams++;
  }

  /** One line a bin, then the expected calibration error: the mean distance, weighted by rows. */
  get lines(): string[] {
    const all = this.#bins.reduce((sum, { rows }) => sum + rows, 0);
    const used = this.#bins.filter(({ rows }) => rows > 0);
    const error = used.reduce((sum, { scams, score }) => sum + Math.abs(scams - score), 0) / all;
    return [
      ...used.map(
        ({ rows, scams, score }) =>
          `  said ${(score / rows).toFixed(3)}  was ${(scams / rows).toFixed(3)}  of ${rows} rows`,
      ),
      `  expected calibration error ${error.toFixed(3)}`,
    ];
  }
}
