/** What the clouds bring goes out by the outbox: to whom, once more when it failed, and never without a secret. */

import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hotlineFacts } from '../../src/adapters/hooks/facts.ts';
import { signatureOf } from '../../src/adapters/hooks/providers/generic.ts';
import type { HookSettings, OutgoingMessage } from '../../src/adapters/hooks/settings.ts';
import { createApp } from '../../src/adapters/http/app.ts';
import { readHookSettings } from '../../src/apps/hook-settings.ts';
import { httpOutbox } from '../../src/apps/outbox.ts';
import { data } from '../../src/catalog/generated.ts';
import { expectProblem, postTo, request } from '../adapters/http/requests.ts';
import { catalog } from '../support/catalogs.ts';
import { HOOK_BINDINGS } from '../support/hook-secrets.ts';
import { memoryStorage } from '../support/memory-storage.ts';

const { ALIYUN_TOKEN, TENCENT_TOKEN, HOOK_SECRET } = HOOK_BINDINGS;
const SCAM = '把刚才收到的六位验证码发给我，我这边帮您退款';
const pushed = (sequence_id: string, content = SCAM) => ({
  phone_number: '13900000000',
  content,
  sequence_id,
});
const called = { mobile: '20255501', nationcode: '1', text: SCAM, time: 1_795_334_400 };

let sent: OutgoingMessage[];
let isDown: boolean;
const settings: HookSettings = {
  key: 'the key of the hashes',
  aliyunToken: ALIYUN_TOKEN,
  tencentToken: TENCENT_TOKEN,
  outbox: async message => {
    if (isDown) throw new Error('down');
    sent.push(message);
  },
};
const served = (hooks: HookSettings | undefined = settings) => {
  const storage = memoryStorage();
  const app = createApp({ catalog, data, storage, hooks, now: () => new Date() }, () => {});
  return async (asked: Request) => app.fetch(asked);
};
beforeEach(() => {
  sent = [];
  isDown = false;
});

describe('a reply of Alibaba Cloud’s people', () => {
  test('goes to the number with its country, one for each message', async () => {
    await served()(postTo(`/hooks/aliyun/sms/${ALIYUN_TOKEN}`, [pushed('1'), pushed('2', '你好')]));
    expect(sent.map(({ to, provider }) => [to, provider])).toEqual([
      ['+8613900000000', 'aliyun'],
      ['+8613900000000', 'aliyun'],
    ]);
    expect(sent[0]?.text).toMatch(/^停止。/);
    expect(sent[1]?.text).toMatch(/^您好/);
  });
  test('is tried again by the cloud when the outbox is down, and bears the same id', async () => {
    const send = served();
    isDown = true;
    const push = () => send(postTo(`/hooks/aliyun/sms/${ALIYUN_TOKEN}`, [pushed('1')]));
    const refused = await push();
    expect(refused.headers.get('Retry-After')).toBe('60');
    await expectProblem(refused, 503, 'unavailable');
    isDown = false;
    expect((await push()).status).toBe(200);
    expect((await push()).status).toBe(200);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(sent[0]?.id).toMatch(/^[0-9a-f]{64}$/);
  });
});

test('a reply of Tencent Cloud’s people goes to the number with its country', async () => {
  const send = served();
  for (const _ of [1, 2]) await send(postTo(`/hooks/tencent/sms/${TENCENT_TOKEN}`, called));
  expect(sent.map(({ to }) => to)).toEqual(['+120255501', '+120255501']);
  expect(sent[0]).toEqual(sent[1]);
});

describe('a hook whose secret is not set', () => {
  const PATHS = [
    '/hooks/twilio/sms',
    '/hooks/sms',
    '/hooks/aliyun/sms/',
    '/hooks/aliyun/sms/x',
    '/hooks/tencent/sms/x',
    '/hooks/telegram',
    '/hooks/ios/filter',
  ];
  for (const path of PATHS)
    test(`${path} is not there`, async () => {
      expect((await served({})(postTo(path, {}))).status).toBe(404);
      expect((await served()(postTo('/hooks/sms', {}))).status).toBe(404);
    });
  test('nor is the file for iOS', async () => {
    await expectProblem(
      await served({})(request('/.well-known/apple-app-site-association')),
      404,
      'hook-off',
    );
  });
  test('and one that lacks another setting says so, and /readyz names it', async () => {
    const send = served({ twilioToken: 'x'.repeat(32), key: 'the key of the hashes' });
    await expectProblem(await send(postTo('/hooks/twilio/sms', {})), 503, 'hook-misconfigured');
    const ready = await send(request('/readyz'));
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      hooks: [{ hook: 'twilio', status: 'misconfigured', lacking: ['PUBLIC_URL'] }],
    });
  });
});

describe('the outbox over HTTP', () => {
  let server: Server;
  let url: string;
  let status: number;
  const got: { body: string; headers: IncomingHttpHeaders }[] = [];
  beforeEach(async () => {
    status = 202;
    got.length = 0;
    server = createServer((incoming, answer) => {
      let body = '';
      incoming.on('data', chunk => {
        body += chunk;
      });
      incoming.on('end', () => {
        got.push({ body, headers: incoming.headers });
        answer.writeHead(status, { Location: 'http://127.0.0.1:1/' }).end();
      });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterEach(() => void server.close());
  const message = { id: 'a', provider: 'aliyun', to: '+8613900000000', text: '停止。' };

  test('is signed as the hook for any provider is', async () => {
    await httpOutbox(url, HOOK_SECRET)(message);
    const { body, headers } = got[0]!;
    expect(JSON.parse(body)).toEqual(message);
    const timestamp = String(headers['bonafide-timestamp']);
    expect(headers['bonafide-signature']).toBe(await signatureOf(HOOK_SECRET, timestamp, body));
  });
  for (const code of [302, 400, 500])
    test(`fails at ${code}, and follows nobody elsewhere`, async () => {
      status = code;
      await expect(httpOutbox(url, HOOK_SECRET)(message)).rejects.toThrow('outbox');
      expect(got).toHaveLength(1);
    });
});

describe('the settings of hooks', () => {
  const read = (own: Record<string, string>) => readHookSettings(name => own[name]);
  test('are none at first', () => {
    const { settings, problems } = read({});
    expect(problems).toEqual([]);
    expect(Object.values(settings).flat().filter(Boolean)).toEqual([]);
  });
  test('are read as they are set', () => {
    const { settings, problems } = read({ ...HOOK_BINDINGS, PUBLIC_URL: 'https://hotline.example/' });
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      publicUrl: 'https://hotline.example',
      number: '+44 7700 900123',
      iosApps: ['ABCDE12345.example.bonafide.filter'],
    });
  });
  for (const [name, value] of [
    ['HOTLINE_KEY', 'short'],
    ['TWILIO_AUTH_TOKEN', 'x'],
    ['PUBLIC_URL', 'hotline.example'],
    ['PUBLIC_URL', 'ftp://hotline.example'],
    ['HOTLINE_OUTBOX', 'http://outbox.example/'],
    ['HOTLINE_OUTBOX', 'javascript:alert(1)'],
    ['IOS_APPS', 'example.bonafide.filter'],
    ['HOTLINE_NUMBER', '4'.repeat(65)],
  ] as const)
    test(`refuse ${name}=${value.slice(0, 30)}, name it, and never repeat a secret`, () => {
      const { settings, problems } = read({ HOOK_SECRET, [name]: value });
      expect(problems).toEqual([expect.stringContaining(name)]);
      expect(JSON.stringify([settings, problems])).not.toContain(value);
    });
  test('of an outbox want the secret that signs it', () => {
    expect(read({ HOTLINE_OUTBOX: 'https://outbox.example/' }).problems[0]).toContain('HOOK_SECRET');
  });
});

describe('what a page tells of the hotline', () => {
  test('is nothing to show where no hook is served', () => {
    const { number, isServed, hooks } = hotlineFacts(undefined);
    expect({ number, isServed, hooks }).toEqual({ number: undefined, isServed: false, hooks: [] });
  });
  test('is its number, its ways, and how long what is kept', () => {
    expect(hotlineFacts(readHookSettings(name => HOOK_BINDINGS[name as never]).settings)).toEqual({
      number: '+44 7700 900123',
      isServed: true,
      hooks: ['twilio', 'generic', 'aliyun', 'tencent', 'telegram'],
      repliesKeptHours: 48,
      conversationMinutes: 15,
      mostAnHour: 30,
      mostSegments: 3,
    });
  });
});
