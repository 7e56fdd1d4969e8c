/** Logistic regression with a pull to a usual weight (a Gaussian prior) and bounds, by projected gradient. */

export interface Observation {
  /** Which intercept it has. */
  readonly set: number;
  readonly reasons: readonly string[];
  readonly scam: boolean;
}

export interface Options {
  readonly usual: (code: string) => number;
  readonly bounds: (code: string, prior: number) => readonly [number, number];
}

export interface Fit {
  readonly weights: ReadonlyMap<string, number>;
  readonly intercepts: readonly number[];
  /** Rows in which the reason stands. */
  readonly support: ReadonlyMap<string, number>;
}

/** Fewer rows say nothing that the usual weight does not. */
const LEAST_SUPPORT = 5;
/** Variance of the pull, in log-odds squared. */
const VARIANCE = 1;
const STEPS = 4_000;

/** Rows alike count together: there are few hundred kinds of them, however many rows. */
export function regress(observations: readonly Observation[], { usual, bounds }: Options): Fit {
  const kinds = kindsOf(observations);
  const support = new Map<string, number>();
  for (const { reasons, rows } of kinds)
    for (const code of reasons) support.set(code, (support.get(code) ?? 0) + rows);
  const codes = [...support].filter(([, rows]) => rows >= LEAST_SUPPORT).map(([code]) => code);
  const weights = new Map(codes.map(code => [code, usual(code)]));
  const intercepts = [...new Set(kinds.map(({ set }) => set))].map(() => -2.7);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map<string, number>();
    const base = intercepts.map(() => 0);
    for (const { set, reasons, rows, scams } of kinds) {
      const odds = reasons.reduce((sum, code) => sum + (weights.get(code) ?? usual(code)), intercepts[set]!);
      const error = scams - rows / (1 + Math.exp(-odds));
      base[set]! += error;
      for (const code of reasons) slope.set(code, (slope.get(code) ?? 0) + error);
    }
    const total = observations.length;
    for (const [set, error] of base.entries()) intercepts[set]! += (4 * error) / total;
    for (const code of codes) {
      const weight = weights.get(code)!;
      const pull = (usual(code) - weight) / VARIANCE;
      const pace = 1 / (0.25 * support.get(code)! + 1 / VARIANCE);
      const [least, most] = bounds(code, intercepts[0]!);
      weights.set(code, Math.min(most, Math.max(least, weight + pace * (slope.get(code)! + pull) * 0.5)));
    }
  }
  return { weights, intercepts, support };
}

interface Kind {
  readonly set: number;
  readonly reasons: readonly string[];
  rows: number;
  scams: number;
}

function kindsOf(observations: readonly Observation[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { set, reasons, scam } of observations) {
    const codes = [...new Set(reasons)].sort();
    const key = `${set} ${codes.join(' ')}`;
    const kind = kinds.get(key) ?? { set, reasons: codes, rows: 0, scams: 0 };
    kind.rows++;
    if (scam) kind.scams++;
    kinds.set(key, kind);
  }
  return [...kinds.values()];
}
