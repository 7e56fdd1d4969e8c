/** How a benchmark is measured and printed: ours and a named peer on the same inputs, in the same run. */
import { Bench } from 'tinybench';

/** One piece of work, done by us and by others. */
export interface Race {
  /** What is done, with its size: `one number, judged`. */
  readonly work: string;
  /** By name: `bonafide` first, then the peers. */
  readonly runners: Readonly<Record<string, (input: string) => unknown>>;
  /** Taken in turn, so that no runner is timed on one input that its caches know by heart. */
  readonly inputs: readonly string[];
  /** Inputs for one timing, where a piece takes about as long as reading the clock: 1, unless said otherwise. */
  readonly batch?: number;
  /** What is hoped for, in µs a piece at the median: printed beside the figure, and never a failing test. */
  readonly wanted?: number;
}

interface Timing {
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

/** `bonafide  12.1 µs at the median, 60.2 at the 99th percentile; 82,600 a second`, and how often a peer's time that is. */
export function lineOf({ name, p50, p99 }: Timing, ours: Timing, wanted?: number): string {
  const perSecond = Math.round(1e6 / p50).toLocaleString('en');
  const ratio = name === ours.name ? '' : `; takes ${(p50 / ours.p50).toFixed(2)} times as long as ours`;
  const goal = name === ours.name && wanted !== undefined ? `; wanted: ${wanted}` : '';
  return `  ${name.padEnd(34)} ${p50.toFixed(2).padStart(9)} µs (p99 ${p99.toFixed(1)}), ${perSecond} a second${ratio}${goal}`;
}
