/** What our tests take from vitest, for tests that stay loaded in one process: `expect` is vitest's own. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface LoadedTest {
  readonly id: string;
  readonly file: string;
  readonly run: () => unknown;
}

type Body = (...values: never[]) => unknown;

const provided: Record<string, unknown> = {};
export const provide = (name: string, value: unknown) => {
  provided[name] = value;
};
export const inject = (name: string) => provided[name];

const loaded: LoadedTest[] = [];
const timesOf = new Map<string, number>();
let file = '';
let running = '';
let path: readonly string[] = [];

/** Every test that importing the file names, in its order. */
export async function testsOf(name: string, load: () => Promise<unknown>): Promise<readonly LoadedTest[]> {
  file = name;
  loaded.length = 0;
  await load();
  return [...loaded];
}

export function test(name: string, run: () => unknown): void {
  const full = `${file}#${[...path, name].join(' > ')}`;
  const times = (timesOf.get(full) ?? 0) + 1;
  timesOf.set(full, times);
  const within = file;
  const started = () => {
    running = within;
    return run();
  };
  loaded.push({ id: times === 1 ? full : `${full} (${times})`, file, run: started });
}

export function describe(name: string, body: Body, ...values: readonly unknown[]): void {
  const outer = path;
  path = [...outer, name];
  body(...(values as never[]));
  path = outer;
}

/** `%s` and `$title`, the two that are in use. */
const titled = (title: string, value: unknown) =>
  title.replace('%s', () => String(value)).replace(/\$(\w+)/, (_, key) => String(Object(value)[key]));

describe.each = (cases: readonly unknown[]) => (title: string, body: Body) => {
  for (const each of cases) {
    const values = Array.isArray(each) ? each : [each];
    describe(titled(title, values[0]), body, ...values);
  }
};
describe.skipIf = (skipped: boolean) => (skipped ? () => undefined : describe);

/** By a name that the compiler does not follow: the package is installed for `npm run mutation` alone. */
const PACKAGE: string = '@vitest/expect';
const { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, chai } = await import(
  PACKAGE
);
/** A snapshot that is a file beside the test. */
const fileSnapshots = (
  { Assertion }: typeof chai,
  { addMethod }: { addMethod: (...at: unknown[]) => void },
) =>
  addMethod(
    Assertion.prototype,
    'toMatchFileSnapshot',
    function matches(this: { _obj: unknown }, at: string) {
      chai.expect(this._obj).toBe(readFileSync(join(dirname(running), at), 'utf8'));
    },
  );
for (const plugin of [fileSnapshots, JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT),
);
