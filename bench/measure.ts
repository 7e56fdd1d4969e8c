/** How a benchmark is measured: ours and named peers on the same inputs, in the same run. */
import { Bench } from 'tinybench';
import type { Figure, Wanted } from './figure.ts';
import type { Growth } from './growth.ts';

/** One piece of work, done by us and by others. */
export interface Race {
  /** What is done, with its size: `one number, judged`. */
  readonly work: string;
  /** By name: ours first, then the peers. */
  readonly runners: Readonly<Record<string, (input: string) => unknown>>;
  /** Taken in turn, so that no runner is timed on one input that its caches know by heart. */
  readonly inputs: readonly string[];
  /** Inputs for one timing, where a piece takes about as long as reading the clock: 1, unless said otherwise. */
  readonly batch?: number;
  /** What is hoped for, in µs a piece at the median: printed beside the figure, and never a failing test. */
  readonly wanted?: number;
  /** The same as the peer's time in times ours, by the peer's name. */
  readonly beside?: Readonly<Record<string, Wanted>>;
  /**
   * The runners are the same work grown: by what, how many times as long the last may take as the first, and of how many
   * pieces each is where it does more of them.
   */
  readonly grows?: { readonly by: string; readonly most: number; readonly pieces?: readonly number[] };
}

export interface Timing {
  readonly name: string;
  /** µs for one input, at the median and at the 99th percentile. */
  readonly p50: number;
  readonly p99: number;
}

const MS_PER_RUNNER = 1_500;

export async function race({ runners, inputs, batch = 1 }: Race): Promise<Timing[]> {
  const bench = new Bench({ time: MS_PER_RUNNER, warmupTime: MS_PER_RUNNER / 3 });
  for (const [name, run] of Object.entries(runners)) {
    let next = 0;
    const once = () => run(inputs[next++ % inputs.length]!);
    const all = () => {
      for (let i = 0; i < batch; i++) once();
    };
    bench.add(name, batch === 1 ? once : all);
  }
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name} could not be timed`);
    const { p50, p99 } = result.latency;
    return { name, p50: (p50 * 1_000) / batch, p99: (p99 * 1_000) / batch };
  });
}

/** Ours beside its limit, and beside each peer. */
export function figuresOf(subject: string, one: Race, [ours, ...peers]: readonly Timing[]): Figure[] {
  const row = { subject, work: one.work, ours: ours!.p50, unit: 'µs' };
  const limit: Figure[] =
    one.wanted === undefined
      ? []
      : [{ ...row, beside: 'the limit', theirs: one.wanted, wanted: { atLeast: 1 } }];
  return [
    ...limit,
    ...peers.map(({ name, p50 }): Figure => {
      const wanted = one.beside?.[name];
      return { ...row, beside: name, theirs: p50, ...(wanted ? { wanted } : {}) };
    }),
  ];
}

export const growthOf = (
  one: Race,
  grows: NonNullable<Race['grows']>,
  timings: readonly Timing[],
): Growth => ({
  work: one.work,
  by: grows.by,
  unit: 'µs',
  most: grows.most,
  steps: timings.map(({ name, p50 }, i) => ({ name, value: p50 / (grows.pieces?.[i] ?? 1) })),
});
