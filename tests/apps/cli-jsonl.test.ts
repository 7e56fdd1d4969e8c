/** `bonafide check --jsonl` as a pipeline runs it: one line in, one line out, in order, whatever the lines are. */
import { once } from 'node:events';
import { beforeAll, describe, expect, test } from 'vitest';
import { CANARY, piecesIn } from '../adapters/http/requests.ts';
import { bonafide, CLI, feed, parsed, run, start } from './run-cli.ts';

const judge = (input: string | Uint8Array | Iterable<string>) => bonafide(['check', '--jsonl'], input);
const ok = (id: number | string) => JSON.stringify({ id, value: '95188' });

describe('--jsonl', { timeout: 30_000 }, () => {
  test('gives each contact its verdict, in order and under its id', async () => {
    const { status, stdout, stderr } = await judge(
      `${ok('b')}\n${ok(1)}\n${ok('a')}\n{"value":"https://shop.example"}\n`,
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(parsed(stdout)).toMatchObject([
      { id: 'b', verdict: 'official' },
      { id: 1, verdict: 'official' },
      { id: 'a', verdict: 'official' },
      { verdict: 'unknown' },
    ]);
    expect(parsed(stdout)[3]).not.toHaveProperty('id');
  });

  const BAD: readonly (readonly [string, string, object])[] = [
    ['no JSON', `${CANARY}`, { error: { code: 'malformed' } }],
    ['half of an object', `{"id":7,"value":"${CANARY}`, { error: { code: 'malformed' } }],
    ['a list', `["${CANARY}"]`, { error: { code: 'malformed' } }],
    ['null', 'null', { error: { code: 'malformed' } }],
    ['a bare string', `"${CANARY}"`, { error: { code: 'malformed' } }],
    ['two objects', `{"value":"${CANARY}"}{}`, { error: { code: 'malformed' } }],
    ['no value', '{"id":7}', { id: 7, error: { code: 'unprocessable', errors: [{ field: 'value' }] } }],
    [
      'an unknown field',
      `{"id":7,"value":"1","${CANARY}":1}`,
      { id: 7, error: { errors: [{ code: 'unknown-field' }] } },
    ],
    [
      'a wrong field',
      `{"id":7,"value":"1","kind":"${CANARY}"}`,
      { id: 7, error: { errors: [{ field: 'kind' }] } },
    ],
    ['an object for an id', `{"id":{"a":"${CANARY}"}}`, { error: { code: 'unprocessable' } }],
    [
      'a value that is too long',
      JSON.stringify({ id: 7, value: CANARY.repeat(6_000) }),
      { id: 7, error: { errors: [{ code: 'too-long' }] } },
    ],
    [
      'a line of more than a mebibyte',
      JSON.stringify({ id: 7, value: CANARY.repeat(100_000) }),
      { error: { code: 'too-large' } },
    ],
    [
      'a prototype',
      `{"id":7,"__proto__":{"value":"${CANARY}"}}`,
      { id: 7, error: { code: 'unprocessable' } },
    ],
  ];
  describe('in one run of good and bad lines', () => {
    let answers: Record<string, unknown>[];
    beforeAll(async () => {
      const { status, stdout, stderr } = await judge(
        BAD.map(([, line], at) => `${line}\n${ok(`after ${at}`)}\n`).join(''),
      );
      expect([status, stderr]).toEqual([0, '']);
      answers = parsed(stdout);
    }, 30_000);
    for (const [at, [what, , answer]] of BAD.entries()) {
      test(`answers ${what} with an error on its own line, without an echo, and goes on`, () => {
        const [error, next] = answers.slice(2 * at);
        expect(error).toMatchObject(answer);
        expect(error).not.toHaveProperty('verdict');
        expect(piecesIn(JSON.stringify(error))).toEqual([]);
        expect(next).toMatchObject({ id: `after ${at}`, verdict: 'official' });
      });
    }
  });
  test('reads CRLF, blank lines, a byte order mark and a last line without an end', async () => {
    const { stdout } = await judge(`\ufeff${ok(1)}\r\n\r\n\n  \t\n${ok(2)}\r\n${ok(3)}`);
    expect(parsed(stdout).map(({ id }) => id)).toEqual([1, 2, 3]);
  });
  test('reads bytes that are no UTF-8', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('{"id":1,"value":"95188 '), 0xff, 0x22, 0x7d]);
    expect(parsed((await judge(bytes)).stdout)).toMatchObject([{ id: 1, action: expect.any(String) }]);
  });
  test('says nothing of nothing', async () =>
    expect(await judge('')).toEqual({ status: 0, stdout: '', stderr: '' }));
  test('ends in silence when its reader leaves early', async () => {
    const child = start([...CLI, 'check', '--jsonl']);
    let stderr = '';
    child.stderr.on('data', chunk => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const ended = once(child, 'close');
    await feed(
      child,
      Array.from({ length: 5_000 }, (_, id) => `${ok(id)}\n`),
    );
    expect([...(await ended), stderr]).toEqual([0, null, '']);
  });
});

describe('--jsonl with 20,000 lines', () => {
  const LINES = 20_000;
  const MOST_MIB = 256;
  /** Blanks, which JSON allows: 320 MB to read, and little to judge. */
  const blanks = ' '.repeat(16_000);
  function* lines(): Generator<string> {
    for (let id = 0; id < LINES; id++) yield `{"id":${id},"value":"95188"${blanks}}\n`;
  }
  /** Written by the process itself as it ends. */
  const meter = 'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';
  const [node, cli] = CLI;

  test(`keeps the order, and reads 320 MB with less than ${MOST_MIB} MiB of memory`, {
    timeout: 120_000,
  }, async () => {
    const { status, stdout, stderr } = await run([node, '--import', meter, cli, 'check', '--jsonl'], lines());
    const peak = Math.round(Number(stderr) / 1_024);
    console.log(`${LINES} lines, 320 MB: a peak of ${peak} MiB`);
    expect(status).toBe(0);
    expect(parsed(stdout).map(({ id }) => id)).toEqual(Array.from({ length: LINES }, (_, id) => id));
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(MOST_MIB);
  });
});
