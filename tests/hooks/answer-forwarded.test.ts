/** The verb behind every provider: idempotent by id, limited by forwarder, and without a trace of text or number in storage. */
import Sqlite from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Answering, answerForwarded, MOST_AN_HOUR } from '../../src/adapters/hooks/answer-forwarded.ts';
import type { ForwardedMessage, Reply } from '../../src/adapters/hooks/message.ts';
import { sqliteDatabase } from '../../src/adapters/storage/sqlite.ts';
import { storageOn } from '../../src/adapters/storage/storage.ts';
import { readMigrations } from '../../src/apps/storage.ts';
import { CANARY } from '../adapters/http/requests.ts';
import { catalog } from '../support/catalogs.ts';

const FORWARDER = '+447700900123';
const SCAM = 'Lanternfish support: send us your recovery phrase to unlock the wallet';
const NOTICE = '【橡果银行】您尾号4417的账户收到一笔工资';
let clock = 0;
let database: Sqlite.Database;
let answering: Answering;
let count = 0;

beforeEach(() => {
  clock = Date.parse('2026-11-22T12:00:00Z');
  count = 0;
  database = new Sqlite(':memory:');
  for (const { sql } of readMigrations()) database.exec(sql);
  const storage = storageOn(sqliteDatabase(database));
  answering = { catalog, storage, now: () => new Date(clock), key: 'the key of the hashes' };
});

const send = (text: string, more: Partial<ForwardedMessage> = {}): Promise<Reply> =>
  answerForwarded(
    { id: `m${++count}`, provider: 'test', forwarder: FORWARDER, text, attachments: 0, ...more },
    answering,
  );
const stored = (): string =>
  JSON.stringify([
    database.prepare('SELECT * FROM hotline_messages').all(),
    database.prepare('SELECT * FROM hotline_conversations').all(),
  ]);
const rows = (): number => database.prepare('SELECT count(*) FROM hotline_messages').pluck().get() as number;

describe('the same message again', () => {
  test('gets the same reply and counts once', async () => {
    const first = await send(SCAM, { id: 'once' });
    const { verdict: _, ...kept } = first;
    expect(await send(SCAM, { id: 'once' })).toEqual(kept);
    expect(rows()).toBe(1);
  });
  test('gets it even if the text was changed, since the id says that it is the same', async () => {
    const { text } = await send(SCAM, { id: 'once' });
    expect((await send('hi', { id: 'once' })).text).toBe(text);
  });
  test('of two providers is two messages', async () => {
    await send('hi', { id: 'once' });
    await send('hi', { id: 'once', provider: 'other' });
    expect(rows()).toBe(2);
  });
  test('many times at once is answered alike', async () => {
    const replies = await Promise.all(Array.from({ length: 8 }, () => send(SCAM, { id: 'once' })));
    expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
    expect(rows()).toBe(1);
  });
});

describe('in storage stands', () => {
  test('no number, no text, no id: only keyed hashes and our own sentence', async () => {
    await send(`${CANARY} ${SCAM} https://${CANARY}.example 13800138000`, {
      id: `id-${CANARY}`,
      sender: CANARY,
    });
    expect(stored()).not.toContain(CANARY);
    expect(stored()).not.toContain('7700900123');
    expect(stored()).not.toContain('13800138000');
  });
  test('another hash under another key', async () => {
    await send('hi');
    const before = stored();
    database.exec('DELETE FROM hotline_messages');
    answering = { ...answering, key: 'another key' };
    await send('hi', { id: 'm1' });
    expect(stored()).not.toBe(before);
  });
  test('no mnemonic, and none in the reply', async () => {
    const phrase = `${'abandon '.repeat(11)}about`;
    const { text, verdict } = await send(phrase);
    expect(verdict?.action).toBe('stop');
    expect(text).not.toContain('abandon');
    expect(stored()).not.toContain('abandon');
  });
});

describe('a conversation', () => {
  test('"1" after an alarm tells what to do now', async () => {
    await send(SCAM);
    const { kind, text } = await send('1');
    expect(kind).toBe('aftermath');
    expect(text).toContain('new wallet');
  });
  test('thanks do not end it, a quarter of an hour does', async () => {
    await send(SCAM);
    await send('thanks');
    expect((await send('1')).text).toContain('new wallet');
    clock += 16 * 60_000;
    expect((await send('1')).text).toContain('Gave a phrase?');
  });
  test('asks for the sender once where it matters, and judges it when it comes', async () => {
    const asked = await send(NOTICE);
    expect(asked.text).toContain('发件号码');
    const told = await send('+1 202 555 0143');
    expect(told.locale).toBe('zh');
    expect(told.verdict?.reasons.map(({ code }) => code)).toContain('caller-is-abroad');
  });
  test('takes a message for a message, however short it is, while a sender is awaited', async () => {
    for (const text of ['我是公安局的，把钱转到安全账户', '把验证码发给我', 'call me now please']) {
      await send(NOTICE);
      const { text: told } = await send(text);
      expect(told, text).not.toContain('橡果');
    }
  });
  test('takes a name, an address or a labelled number for the sender', async () => {
    for (const text of ['AcornBank', 'help@acorn-bank.example', '发件人：106900000000', '106900000000']) {
      await send(NOTICE);
      expect((await send(text)).text, text).toContain('橡果银行');
    }
  });
  test('does not ask where the sender came along', async () => {
    expect((await send(`发件人：106900000000\n${NOTICE}`)).text).not.toContain('发件号码');
  });
  test('is one of each forwarder', async () => {
    await send(SCAM);
    expect((await send('1', { forwarder: '+447700900999' })).text).toContain('Gave a phrase?');
  });
});

describe('who sends more than a person does', () => {
  test('is told so once, then hears nothing for the hour, and is answered afterwards', async () => {
    for (let i = 0; i < MOST_AN_HOUR; i++) expect((await send('hi')).kind).toBe('greeting');
    expect((await send('hi')).kind).toBe('enough');
    for (let i = 0; i < 3; i++) expect(await send('hi')).toMatchObject({ kind: 'silence', text: '' });
    expect(rows()).toBe(MOST_AN_HOUR + 1);
    expect((await send('hi', { forwarder: '+447700900999' })).kind).toBe('greeting');
    clock += 61 * 60_000;
    expect((await send('hi')).kind).toBe('greeting');
  });
  test('gets the replies of before for the ids of before', async () => {
    for (let i = 0; i <= MOST_AN_HOUR + 1; i++) await send('hi');
    expect((await send('hi', { id: 'm1' })).kind).toBe('greeting');
  });
});

describe('without storage', () => {
  const fault = async (): Promise<never> => {
    throw new Error('gone');
  };
  for (const [name, storage] of [
    ['that is not there', undefined],
    ['that fails', storageOn({ all: fault, run: fault, batch: fault })],
  ] as const)
    test(`${name} a person is answered all the same, and the log can say so`, async () => {
      answering = { ...answering, storage };
      expect(await send(SCAM)).toMatchObject({ kind: 'verdict', isUnkept: true });
    });
});
