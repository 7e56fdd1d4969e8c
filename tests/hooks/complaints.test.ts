/** What users of other message lines and filters complained about, each as a test of ours. The names are those of the issues. */
import { describe, expect, test } from 'vitest';
import { keyedHash } from '../../src/adapters/crypto/hmac.ts';
import { sha256 } from '../../src/adapters/crypto/sha256.ts';
import { answer } from '../../src/adapters/hooks/reply.ts';
import { TALK } from '../../src/adapters/hooks/words/talk.ts';
import { createApp } from '../../src/adapters/http/app.ts';
import { data } from '../../src/catalog/generated.ts';
import { postTo, request } from '../adapters/http/requests.ts';
import { catalog } from '../support/catalogs.ts';
import { HOOK_BINDINGS } from '../support/hook-secrets.ts';
import { SAMPLES } from './messages.ts';

const reply = async (text: string, attachments = 0) => {
  const message = { id: 'x', provider: 'test', forwarder: '+447700900123', text, attachments };
  return (await answer(message, undefined, { catalog })).reply;
};
const SAMPLED = Object.values(SAMPLES).flat();
const hooks = {
  key: HOOK_BINDINGS.HOTLINE_KEY,
  telegramSecret: HOOK_BINDINGS.TELEGRAM_SECRET,
  iosApps: [HOOK_BINDINGS.IOS_APPS],
};
const app = createApp({ catalog, data, hooks, now: () => new Date() }, () => {});
const filtered = async (text: string, sender: string): Promise<string> => {
  const asked = { _version: 1, query: { sender, message: { text } } };
  const response = await app.fetch(postTo('/hooks/ios/filter', asked));
  return ((await response.json()) as { action: string }).action;
};

describe('message lines', () => {
  test('40 · checkMate #113: a reply that no person made does not speak for people', async () => {
    for (const { text } of SAMPLED)
      expect((await reply(text)).text).not.toMatch(/专家|大家认为|网友|expert|community|our team/i);
    expect(TALK['who-we-are'].zh).toContain('没有真人');
    expect(TALK['who-we-are'].en).toContain('automatic');
  });
  test('40 · rumors-line-bot #252: without an answer it does not let trust arise', async () => {
    for (const text of [
      '妈，晚上回来吃饭',
      'Your order 4417 arrives on Friday',
      'https://nobody-4471.example',
    ]) {
      const { text: told } = await reply(text);
      expect(told).toMatch(/^(看不出。|Cannot tell\.)/);
      expect(told).not.toMatch(/是安全的|放心|没问题|is safe\b(?!\.)|looks fine|genuine/);
    }
  });
  test('40 · rumors-line-bot #13, rumor-checker #16: it keeps out of groups', async () => {
    const update = { update_id: 1, message: { chat: { id: -1, type: 'group' }, text: 'lunch at noon?' } };
    const headers = { 'X-Telegram-Bot-Api-Secret-Token': HOOK_BINDINGS.TELEGRAM_SECRET };
    expect(await (await app.fetch(postTo('/hooks/telegram', update, headers))).json()).toEqual({});
  });
  test('40 · rumor-checker #2: a long text full of odd signs is answered', async () => {
    for (const piece of ['★', '🦊', '\u202e', '\0', '%', '\ud800', '﷽', '(', '。', '1', 'http://', '@a '])
      expect((await reply(piece.repeat(9_000))).text.length).toBeGreaterThan(10);
  });
  test('7726 asks for the sender in a second message; here it may come with the first', async () => {
    expect((await reply('【橡果银行】您有一条新消息')).text).toContain('发件号码');
    expect((await reply('发件人：106900000000\n【橡果银行】您有一条新消息')).text).not.toContain('发件号码');
  });
  test('lines that take pictures in and say nothing of them: here it is said that they were not read', async () => {
    expect((await reply('帮我看看', 1)).text).toContain('读不了');
    expect((await reply('', 1)).text).toContain('nothing was checked');
  });
});

describe('filters of messages', () => {
  test('41 · seraphimdroid #38: a sender of a service is no reason', async () => {
    for (const sender of ['10690000000000', '95588', '22000', 'ACORN', '+12025550143'])
      expect(await filtered('您的快递已到驿站，请凭取件码 7-2-4417 领取', sender), sender).toBe('none');
  });
  test('ScamShield lets codes from abroad through, since who is locked out is harmed as well', async () => {
    expect(await filtered('441702 is your Acorn Bank code. Do not share it.', '+12025550143')).toBe('none');
    expect(await filtered('【橡果银行】验证码 441702，请勿告诉他人。', '+447700900123')).toBe('none');
  });
  test('a warning of the police is not put away as what it warns of', async () => {
    const warning = '诈骗分子常冒充客服，要求屏幕共享、转账到安全账户。凡是这样的都是诈骗，请勿相信。';
    expect(await filtered(warning, '12381')).toBe('none');
  });
});

describe('privacy', () => {
  test('38 · phoneblock #280: the hash of a number cannot be tried out without the key', async () => {
    const number = '+447700900123';
    const kept = await keyedHash('the key', 'forwarder', number);
    expect(kept).not.toBe(await sha256(number));
    expect(kept).not.toBe(await keyedHash('another key', 'forwarder', number));
    expect(kept).not.toBe(await keyedHash('the key', 'message', number));
  });
  test('the file for iOS names the extension and nothing else', async () => {
    const response = await app.fetch(request('/.well-known/apple-app-site-association'));
    expect(Object.keys(await response.json())).toEqual(['messagefilter']);
  });
});
