/**
 * Runs the tests for Stryker in one process that loads them once: a mutant is a number that is switched on while its tests run.
 * vitest starts a worker for each mutant and compiles the catalog in it, 4 s on our machine; this takes 0.1 s.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import fc from 'fast-check';
import { MUTATION_TESTS } from './tests.ts';
import { type LoadedTest, provide, testsOf } from './vitest.ts';

/** What the instrumented code and we tell each other. */
interface Shared {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  mutantCoverage?: unknown;
}

interface MutantRun {
  readonly activeMutant: { readonly id: string; readonly fileName: string };
  readonly testFilter?: readonly string[];
}

const shared: Shared = {};
Reflect.set(globalThis, '__stryker__', shared);

const SHIM = new URL('./vitest.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'vitest' ? { url: SHIM, shortCircuit: true } : next(specifier, context),
});

const here = (path: string) => pathToFileURL(join(process.cwd(), path)).href;

async function loadTests(): Promise<Map<string, LoadedTest>> {
  // Found by luck, a mutant would be lost by luck the next time.
  fc.configureGlobal({ seed: 20_261_122, endOnFailure: true });
  const { default: provideCatalogs } = await import(here('tests/support/load-catalogs.ts'));
  provideCatalogs({ provide });
  const tests = new Map<string, LoadedTest>();
  for (const file of globSync([...MUTATION_TESTS.files], { exclude: [...MUTATION_TESTS.without] }).sort())
    for (const test of await testsOf(file, () => import(here(file))))
      if (!MUTATION_TESTS.leftOut.test(test.id)) tests.set(test.id, test);
  return tests;
}

/** What each test takes without a mutant, in ms: kept beside the copy of the project, since a process may be ended and started again. */
const TIMES = 'mutation-times.json';
let times: Record<string, number> = {};
const timeOf = ({ id }: LoadedTest) => times[id] ?? 60_000;

interface Failure {
  readonly test: LoadedTest;
  readonly message: string;
}

const GIVEN_UP = 'takes too long';
const inTime = new Script('__run__()');

/** Ends a loop that never ends, from outside: Stryker would have to end the process. */
function limited(run: () => void, ms: number): void {
  Reflect.set(globalThis, '__run__', run);
  try {
    inTime.runInThisContext({ timeout: ms });
  } catch (error) {
    throw Reflect.get(Object(error), 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? GIVEN_UP : error;
  }
}

/** The first test that fails. A limit costs 0.2 ms, so it is set for some tests at once. */
async function firstFailure(tests: readonly LoadedTest[]): Promise<Failure | undefined> {
  for (let i = 0; i < tests.length; i += 25) {
    const group = tests.slice(i, i + 25);
    let test = group[0]!;
    const begun: (readonly [LoadedTest, unknown])[] = [];
    const run = () => {
      for (test of group) begun.push([test, test.run()]);
    };
    try {
      limited(run, 2_000 + 20 * Math.ceil(group.reduce((sum, each) => sum + timeOf(each), 0)));
      for (const [each, result] of begun) {
        test = each;
        await result;
      }
    } catch (error) {
      return { test, message: error instanceof Error ? error.message : String(error) };
    }
  }
  return undefined;
}

/** What reads every text is reached by 6,000 tests. Those left out could only notice more. */
const MOST_TESTS = 1_000;

/** The tests of the changed file, then quick ones: the first that fails ends the run. */
function likelyFirst(tests: readonly LoadedTest[], changed: string): LoadedTest[] {
  const own = relative(process.cwd(), changed).replace(/^src\/(.+)\.ts$/, 'tests/$1.test.ts');
  return tests
    .toSorted((a, b) => Number(b.file === own) - Number(a.file === own) || timeOf(a) - timeOf(b))
    .slice(0, MOST_TESTS);
}

class WarmRunner {
  #tests = new Map<string, LoadedTest>();
  /** No mutant has been switched on in this process. */
  #fresh = true;
  /** A mutant left something behind that outlives it, in a cache: the next one needs a new process. */
  #spoilt = false;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#tests = await loadTests();
    if (existsSync(TIMES)) times = JSON.parse(readFileSync(TIMES, 'utf8'));
  }

  async dryRun() {
    const results = [];
    for (const test of this.#tests.values()) {
      const { id, file: fileName } = test;
      shared.currentTestId = id;
      const start = performance.now();
      const failure = await firstFailure([test]);
      times[id] = performance.now() - start;
      shared.currentTestId = undefined;
      const outcome = failure ? { status: 1, failureMessage: failure.message } : { status: 0 };
      results.push({ id, name: id, fileName, timeSpentMs: times[id], ...outcome });
    }
    writeFileSync(TIMES, JSON.stringify(times));
    return { status: 'complete', tests: results, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter }: MutantRun) {
    // Stryker starts a new process for a mutant whose process ended.
    if (this.#spoilt) process.exit(1);
    const tests = (testFilter ?? []).flatMap(id => this.#tests.get(id) ?? []);
    const nrOfTests = tests.length;
    Object.assign(shared, { activeMutant: activeMutant.id, hitCount: 0 });
    const failure = await firstFailure(likelyFirst(tests, activeMutant.fileName));
    const hits = shared.hitCount;
    Object.assign(shared, { activeMutant: undefined, hitCount: undefined });
    this.#spoilt = failure !== undefined && (await firstFailure([failure.test])) !== undefined;
    // It was spoilt by an earlier mutant, or the changed code runs once a process and had run before.
    if (!this.#fresh && (this.#spoilt || (!failure && hits === 0))) process.exit(1);
    this.#fresh = false;
    if (!failure) return { status: 'survived', nrOfTests };
    const { test, message } = failure;
    if (message === GIVEN_UP) return { status: 'timeout', reason: test.id };
    return { status: 'killed', killedBy: [test.id], failureMessage: message, nrOfTests };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'warm', factory: () => new WarmRunner() }];
