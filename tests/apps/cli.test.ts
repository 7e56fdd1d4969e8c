/** `bonafide check "…"` as a person runs it: the exit status, the plain text, the colours and the JSON. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CANARY, piecesIn } from '../adapters/http/requests.ts';
import { bonafide, CLI, run } from './run-cli.ts';

const ESC = '\x1b';
const SCAM = '客服让我把助记词发给他验证钱包';
const ALIPAY = ['--claims', '支付宝'];

describe('the exit status is', { timeout: 30_000 }, () => {
  const STATUSES: readonly (readonly [number, string, readonly string[]])[] = [
    [0, 'for an official channel', ['check', ...ALIPAY, '95188']],
    [0, 'when nobody can tell', ['check', 'https://shop.example/']],
    [1, 'when one should check first', ['check', ...ALIPAY, '0571-88888888']],
    [2, 'when one should stop', ['check', SCAM]],
    [2, 'for JSON just the same', ['check', '--json', SCAM]],
  ];
  for (const [status, when, args] of STATUSES) {
    test(`${status} ${when}`, async () => {
      const { stderr, ...ran } = await bonafide(args);
      expect([ran.status, stderr]).toEqual([status, '']);
      expect(ran.stdout).not.toBe('');
    });
  }
  const MISUSES: Readonly<Record<string, readonly string[]>> = {
    'without a command': [],
    'with an unknown command': ['judge', 'x'],
    'with nothing to check': ['check'],
    'with an empty text': ['check', ''],
    'with an empty standard input': ['check', '-'],
    'with an unknown option': ['check', '--verbose', 'x'],
    'with an option that lacks its value': ['check', 'x', '--claims'],
    'with an unknown kind': ['check', '--kind', 'fax', 'x'],
    'with an unknown direction': ['check', '--direction', 'up', 'x'],
    'with a region that is none': ['check', '--region', 'china', 'x'],
    'with text beside --jsonl': ['check', '--jsonl', 'x'],
  };
  for (const [how, args] of Object.entries(MISUSES)) {
    test(`64 ${how}, with the usage on standard error`, async () => {
      const { status, stdout, stderr } = await bonafide(args);
      expect([status, stdout]).toEqual([64, '']);
      expect(stderr).toContain('bonafide check "<number, link, address, account or message>"');
      expect(stderr).not.toMatch(/\n\s+at |node:internal/);
    });
  }
  test('0 for help, with the usage on standard output', async () => {
    for (const args of [['--help'], ['help'], ['check', '-h']])
      expect(await bonafide(args)).toMatchObject({
        status: 0,
        stderr: '',
        stdout: expect.stringContaining('--jsonl'),
      });
  });
});

describe('the output', { timeout: 30_000 }, () => {
  test('is plain in a pipe', async () => {
    const { stdout } = await bonafide(['check', SCAM]);
    expect(stdout).not.toContain(ESC);
    expect(stdout.startsWith('停止')).toBe(true);
  });
  test('speaks the language asked for, else that of the text', async () => {
    expect((await bonafide(['check', '--locale', 'en', SCAM])).stdout).toMatch(/^Stop /);
    expect((await bonafide(['check', '--locale', 'zh-CN', '95188'])).stdout).toMatch(/^与官方渠道一致 /);
  });
  test('takes several words for one text', async () => {
    expect((await bonafide(['check', 'send', 'me', 'your', 'seed', 'phrase'])).status).toBe(2);
  });
  test('counts every option', async () => {
    const said = ['--direction', 'incoming', '--kind', 'phone', '--region', 'CN', '--surface', 'hotline'];
    const seen = ['--sender', '95188', '--url', 'https://shop.example/'];
    expect((await bonafide(['check', ...ALIPAY, ...said, ...seen, '95188'])).status).toBe(0);
  });
  test('is one valid JSON with --json', async () => {
    const verdict = JSON.parse((await bonafide(['check', '--json', ...ALIPAY, '95188'])).stdout);
    expect(verdict).toMatchObject({ verdict: 'official', action: 'matches-official', locale: 'zh' });
  });
  test('is about the text on standard input after "-"', async () => {
    expect((await bonafide(['check', '-'], `${SCAM}\n`)).status).toBe(2);
    expect((await bonafide(['check', '-'], '95188\r\n')).stdout).toContain('alipay.com');
  });
  test('refuses a text that is too long, without an echo', async () => {
    const { status, stdout, stderr } = await bonafide(['check', '-'], CANARY.repeat(10_000));
    expect([status, stdout, piecesIn(stderr)]).toEqual([64, '', []]);
  });
  test('repeats nothing that was refused', async () => {
    const options = ['kind', 'direction', 'region', 'locale', 'surface'];
    const { stderr } = await bonafide(['check', ...options.flatMap(name => [`--${name}`, CANARY]), CANARY]);
    for (const name of options) expect(stderr).toContain(`"${name}"`);
    expect(piecesIn(stderr)).toEqual([]);
  });
});

const SCRIPT = '/usr/bin/script';
describe.skipIf(!existsSync(SCRIPT))(
  `on a terminal (needs ${SCRIPT} of util-linux)`,
  { timeout: 30_000 },
  () => {
    const onTerminal = (env: NodeJS.ProcessEnv = {}) =>
      run([SCRIPT, '-qec', `'${CLI.join("' '")}' check '${SCAM}'`, '/dev/null'], '', {
        TERM: 'xterm',
        ...env,
      });

    test('the word is coloured, and the exit status the same', async () => {
      const { status, stdout } = await onTerminal();
      expect(status).toBe(2);
      expect(stdout).toContain(`${ESC}[31m停止`);
    });
    test('NO_COLOR takes every colour away', async () => {
      expect((await onTerminal({ NO_COLOR: '1' })).stdout).not.toContain(ESC);
    });
  },
);
