/**
 * How many steps some code takes, counted by V8 itself: a count is the same on a busy machine, where a clock is not.
 *
 * To be imported before what is counted: V8 counts the blocks of functions that it compiles from then on.
 */
import { Session } from 'node:inspector';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** Runs of the blocks of our own code. What runs inside a built-in (a sort, a search) is counted as one. */
export function stepsOf(work: () => void): number {
  taken();
  work();
  return taken();
}

/** Steps since it was last asked. */
function taken(): number {
  let steps = 0;
  session.post('Profiler.takePreciseCoverage', (_, coverage) => {
    for (const { url, functions } of (coverage as unknown as Coverage).result)
      if (url.includes('/src/'))
        for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  });
  return steps;
}
