import { describe, expect, test } from 'vitest';
import { readChannel } from '../../../src/core/channels/read-channel.ts';
import type { ContactKind } from '../../../src/core/contact.ts';
import { catalog } from '../../support/catalogs.ts';

const read = (value: string, kind: ContactKind = 'auto', region = 'GB') =>
  readChannel(value, kind, 'subject', { region, assumed: region, numbering: catalog.numbering });

describe('the form of a value tells its kind', () => {
  for (const [value, kind, canonical] of [
    ['020 7946 0321', 'phone', 'tel:+442079460321'],
    ['tel:+442079460321', 'phone', 'tel:+442079460321'],
    ['☎️ 020 7946 0321', 'phone', 'tel:+442079460321'],
    ['care@acornbank.example', 'email', 'care@acornbank.example'],
    ['"Acorn" <care@acornbank.example>', 'email', 'care@acornbank.example'],
    ['telegram:acorn_help', 'handle', 'telegram:acorn_help'],
    ['https://t.me/acorn_help', 'handle', 'telegram:acorn_help'],
    ['android-app:im.token.app', 'app', 'android-app:im.token.app'],
    ['https://acornbank.example/a/b?c', 'url', 'acornbank.example/a/b'],
    ['acornbank.example', 'url', 'acornbank.example'],
    ['http://0x7f.1/a', 'url', '127.0.0.1/a'],
  ] as const) {
    test(`${value} is a ${kind}`, () =>
      expect(read(value)).toMatchObject({ kind, canonical, role: 'subject' }));
  }
  test('@name is an account, and its platform is missing', () =>
    expect(read('@acorn_help')).toMatchObject({ kind: 'handle', disguises: ['no-platform-named'] }));
  test('a Chinese short code is read wherever the person is', () =>
    expect(read('95511转3')?.canonical).toBe('tel:95511;phone-context=+86;ext=3'));
  test('two menu keys, one behind the other', () =>
    expect(read('95511转3转1')?.canonical).toBe('tel:95511;phone-context=+86;ext=31'));
});

describe('words are no channel', () => {
  for (const value of [
    'hello',
    '你好',
    'Call 020 7946 0321 today',
    '请拨打95511转3办理业务',
    'see acornbank.example',
    'acornbank.notasuffix',
    'hello.there friend',
    '12',
    '@',
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    'weixin://dl/business',
  ]) {
    test(JSON.stringify(value), () => expect(read(value)).toBeUndefined());
  }
});

describe('a named kind is read as that kind or not at all', () => {
  for (const [value, kind] of [
    ['acornbank.example', 'phone'],
    ['020 7946 0321', 'url'],
    ['020 7946 0321', 'email'],
    ['care@acornbank.example', 'phone'],
    ['acornbank.example', 'email'],
    ['acornbank.example', 'handle'],
    ['https://acornbank.example', 'text'],
    ['https://acornbank.example', 'page'],
  ] as const) {
    test(`${value} is no ${kind}`, () => expect(read(value, kind)).toBeUndefined());
  }
  test('a link to an account is asked for as a link and read as the account', () =>
    expect(read('https://x.com/LanternfishExample', 'url')).toMatchObject({
      kind: 'handle',
      canonical: 'x:lanternfishexample',
    }));
});

test('the role is the caller’s to name', () => {
  expect(
    readChannel('acornbank.example', 'url', 'page', {
      region: undefined,
      assumed: 'US',
      numbering: catalog.numbering,
    })?.role,
  ).toBe('page');
});
