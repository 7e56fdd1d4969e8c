import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { normalize } from '../../src/core/normalize.ts';
import { catalog } from '../support/catalogs.ts';

const read = (contact: Contact) => normalize(contact, catalog);
const channels = (contact: Contact): string[] =>
  read(contact).channels.map(({ role, canonical }) => `${role} ${canonical}`);
const unchecked = (contact: Contact): string[] =>
  read(contact).unchecked.map(({ code, field }) => `${code} ${field}`);

describe('a value is one channel, the subject, or words that hold channels', () => {
  for (const [value, expected] of [
    ['+44 20 7946 0321', ['subject tel:+442079460321']],
    [' https://acornbank.example/ ', ['subject acornbank.example']],
    ['care@acornbank.example', ['subject care@acornbank.example']],
    ['请联系橡果银行客服', []],
    ['see https://acornbank.example/', ['content acornbank.example']],
  ] as const) {
    test(`${value}: ${expected[0] ?? 'no channel'}`, () => expect(channels({ value })).toEqual(expected));
  }
  test('text and page are words, whatever they hold', () => {
    expect(channels({ value: 'acornbank.example', kind: 'text' })).toEqual(['content acornbank.example']);
    expect(channels({ value: 'acornbank.example', kind: 'page' })).toEqual(['content acornbank.example']);
  });
  test('the subject’s span leaves the spaces out', () =>
    expect(read({ value: '  95188\n' }).channels[0]?.span).toEqual({ start: 2, end: 7 }));
  test('a channel alone says nothing: the name in its host is no word', () => {
    expect(read({ value: 'https://lanternfish.example/support' }).discourse.clauses).toEqual([]);
    expect(read({ value: 'lanternfish.example support' }).discourse.clauses).not.toEqual([]);
  });
});

describe('every channel of a text is found once, in reading order', () => {
  test('links, numbers and accounts', () =>
    expect(
      channels({
        value: 'Acorn Bank: call 020 7946 0321, see acornbank.example, Telegram @acorn_help',
        region: 'GB',
      }),
    ).toEqual(['content tel:+442079460321', 'content acornbank.example', 'content telegram:acorn_help']));
  test('a number inside a link is no number of its own', () =>
    expect(channels({ value: 'open https://wa.me/447700900123 or https://a.example/02079460321' })).toEqual([
      'content whatsapp:447700900123',
      'content a.example/02079460321',
    ]));
});

describe('what the caller names beside the value', () => {
  test('the page and the sender are channels too', () =>
    expect(
      channels({ value: 'hello', url: 'https://acornbank.example/a', sender: 'care@acornbank.example' }),
    ).toEqual(['page acornbank.example/a', 'sender care@acornbank.example']));
  test('their spans are nowhere in the value', () => {
    for (const { span } of read({ value: 'hello', url: 'acornbank.example', sender: '95188' }).channels)
      expect(span).toBeUndefined();
  });
});

describe('what was not looked at is named', () => {
  for (const [what, contact, named] of [
    ['a value that is no phone', { value: 'zzz', kind: 'phone' }, ['unreadable value']],
    ['a value that is no link', { value: 'a b', kind: 'url' }, ['unreadable value']],
    ['a value that is no address', { value: 'a b', kind: 'email' }, ['unreadable value']],
    ['a value that is no account', { value: 'a b', kind: 'handle' }, ['unreadable value']],
    ['a number alone that no plan has', { value: '4000 955 880 1', region: 'GB' }, ['unreadable value']],
    ['nothing about a code', { value: '482913' }, []],
    ['nothing about a number that is read', { value: '+44 20 7946 0321' }, []],
    ['a page that is no address', { value: 'hello', url: 'not a page' }, ['unreadable url']],
    ['a sender that was not proven', { value: 'hello', sender: '95188' }, ['sender-not-proven sender']],
    [
      'a sender that is no channel',
      { value: 'hello', sender: 'Acorn Bank' },
      ['unreadable sender', 'sender-not-proven sender'],
    ],
    ['all of a text that is not too long', { value: 'x'.repeat(65_536) }, []],
    ['the rest of a text that is', { value: 'x'.repeat(65_537) }, ['too-long value']],
    ['nothing about a proven sender', { value: 'hello', sender: '95188', authenticated: true }, []],
  ] as const) {
    test(what, () => expect(unchecked(contact as Contact)).toEqual(named));
  }
  test('what stands behind the cut is not read', () =>
    expect(channels({ value: `${' '.repeat(65_536)}x acornbank.example` })).toEqual([]));
});

describe('a national number is dialled where', () => {
  const value = '请您致电 020 7946 0321';
  for (const [why, contact, canonical] of [
    ['the caller says', { value, region: 'GB' }, 'tel:+442079460321'],
    ['the claimed brand is at home', { value, claims: '橡果银行' }, 'tel:+442079460321'],
    ['the script is at home', { value }, 'tel:+862079460321'],
    [
      'the claim’s script is at home',
      { value: 'Ring 020 7946 0321?', claims: '无名银行' },
      'tel:+862079460321',
    ],
    [
      'the caller says, even against the brand',
      { value, region: 'CN', claims: 'acorn-bank' },
      'tel:+862079460321',
    ],
  ] as const) {
    test(why, () => expect(channels(contact)).toEqual([`content ${canonical}`]));
  }
});

describe('secrets are gone before anything is read', () => {
  const phrase = 'ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic';
  test('the reading holds their kind and place, and a contact without them', () => {
    const { contact, secrets, folded } = read({
      value: `my words: ${phrase}`,
      claims: phrase,
      sender: phrase,
    });
    expect(secrets).toEqual([
      { kind: 'recovery-phrase', span: { start: 10, end: 10 + phrase.length }, certainty: 'certain' },
    ]);
    expect(contact.value).toHaveLength(10 + phrase.length);
    expect(JSON.stringify([contact, folded.text])).not.toContain('ozone');
  });
  test('a contact without a secret is left as it is', () => {
    const contact = { value: '请联系橡果银行客服', claims: 'acorn-bank' } as const;
    expect(read(contact).contact).toEqual(contact);
  });
  test('words of a Chinese phrase are answered in Chinese', () =>
    expect(read({ value: '的 的 的 的 的 的 的 的 的 的 的 在' }).contact.locale).toBe('zh'));
  test('and those of a traditional one in traditional Chinese', () =>
    expect(read({ value: '槍 疫 黴 嘗 倆 鬧 餓 賢 槍 疫 黴 卿' }).contact.locale).toBe('zh-Hant'));
  test('what is paid to is read, and is no channel', () => {
    const { payments, channels } = read({
      value: 'IBAN DE89 3704 0044 0532 0130 00',
      kind: 'text',
      region: 'DE',
    });
    expect(payments.map(({ canonical }) => canonical)).toEqual(['payto://iban/DE89370400440532013000']);
    expect(channels).toEqual([]);
  });
});

test('a text with more numbers than are read says so', () => {
  const numbers = (count: number) =>
    Array.from({ length: count }, (_, i) => `020 7946 0${String(i).padStart(3, '0')};`).join('\n');
  const told = (count: number) => unchecked({ value: numbers(count), kind: 'text', region: 'GB' });
  expect(told(499)).toEqual([]);
  expect(told(501)).toEqual(['too-many value']);
});
