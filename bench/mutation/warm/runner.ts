/**
 * Runs the tests for Stryker in one process that loads them once: a mutant is a number that is switched on while its tests run.
 * vitest starts a worker for each mutant and compiles the catalog in it, 4 s on our machine; this takes 0.1 s.
 */
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { MUTATION_TESTS } from './tests.ts';
import { type LoadedTest, provide, testsOf } from './vitest.ts';

/** What the instrumented code and we tell each other. */
interface Shared {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: unknown;
}

interface MutantRun {
  readonly activeMutant: { readonly id: string; readonly fileName: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
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

const times = new Map<LoadedTest, number>();
const timeOf = (test: LoadedTest) => times.get(test) ?? 0;

/** What went wrong, or nothing. */
async function failureOf(test: LoadedTest): Promise<string | undefined> {
  const start = performance.now();
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    times.set(test, performance.now() - start);
  }
}

/** The tests of the changed file, then quick ones: the first that fails ends the run. */
function likelyFirst(tests: readonly LoadedTest[], changed: string): LoadedTest[] {
  const own = relative(process.cwd(), changed).replace(/^src\/(.+)\.ts$/, 'tests/$1.test.ts');
  return tests.toSorted((a, b) => Number(b.file === own) - Number(a.file === own) || timeOf(a) - timeOf(b));
}

/** Stryker gives up after a hundred times the runs without the mutant; ten times are enough where those are a million. */
const endless = (hitLimit = Number.POSITIVE_INFINITY) =>
  hitLimit > 1e6 ? Math.max(1e6, hitLimit / 10) : hitLimit;

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
  }

  async dryRun() {
    const results = [];
    for (const test of this.#tests.values()) {
      shared.currentTestId = test.id;
      const failure = await failureOf(test);
      shared.currentTestId = undefined;
      const { id, file: fileName } = test;
      const outcome = failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure };
      results.push({ id, name: id, fileName, timeSpentMs: timeOf(test), ...outcome });
    }
    return { status: 'complete', tests: results, mutantCoverage: shared.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRun) {
    // Stryker starts a new process for a mutant whose process ended.
    if (this.#spoilt) process.exit(1);
    const covering = (testFilter ?? []).flatMap(id => this.#tests.get(id) ?? []);
    const tests = likelyFirst(covering, activeMutant.fileName);
    const { killer, failure, hits } = await this.#under(activeMutant.id, tests, endless(hitLimit));
    const nrOfTests = tests.length;
    if (killer === undefined) {
      // Code that runs once a process, and had run before the mutant.
      if (hits === 0 && !this.#fresh) process.exit(1);
      this.#fresh = false;
      return { status: 'survived', nrOfTests };
    }
    this.#spoilt = (await failureOf(killer)) !== undefined;
    if (this.#spoilt && !this.#fresh) process.exit(1);
    this.#fresh = false;
    if (hits > endless(hitLimit)) return { status: 'timeout', reason: `run ${hits} times` };
    return { status: 'killed', killedBy: [killer.id], failureMessage: failure, nrOfTests };
  }

  async #under(mutant: string, tests: readonly LoadedTest[], hitLimit: number) {
    Object.assign(shared, { activeMutant: mutant, hitCount: 0, hitLimit });
    let killer: LoadedTest | undefined;
    let failure: string | undefined;
    for (const test of tests) {
      failure = await failureOf(test);
      if (failure !== undefined) {
        killer = test;
        break;
      }
    }
    const hits = shared.hitCount ?? 0;
    Object.assign(shared, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    return { killer, failure, hits };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'warm', factory: () => new WarmRunner() }];
