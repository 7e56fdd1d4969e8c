import { describe, expect, test } from 'vitest';
import { isBareHandle, readEmail, readHandle } from '../../../src/core/channels/address.ts';

describe('an e-mail address is read in any dress', () => {
  for (const written of [
    'care@acornbank.example',
    '  care@acornbank.example ',
    'CARE@AcornBank.Example',
    '<care@acornbank.example>',
    '"Acorn Bank" <care@acornbank.example>',
    'Acorn Bank <care@acornbank.example> ',
    'mailto:care@acornbank.example',
    'mailto:care@acornbank.example?subject=hello',
  ]) {
    test(JSON.stringify(written), () =>
      expect(readEmail(written)).toMatchObject({
        kind: 'email',
        canonical: 'care@acornbank.example',
        disguises: [],
      }),
    );
  }
});

describe('a display name proves nothing', () => {
  for (const written of [
    '"care@acornbank.example" <agent@evil.test>',
    'care@acornbank.example <agent@evil.test>',
    'Acorn Bank, care@acornbank.example <agent@evil.test>',
    '橡果银行 <agent@evil.test>',
  ]) {
    test(written, () => expect(readEmail(written)?.canonical).toBe('agent@evil.test'));
  }
  test('an address in front of brackets and another behind them is no address', () =>
    expect(readEmail('<care@acornbank.example> agent@evil.test')).toBeUndefined());
});

describe('a host in disguise shows', () => {
  test('letters of another script', () =>
    expect(readEmail('care@\u0430cornbank.example')?.disguises).toEqual(['non-latin-letters']));
  test('invisible characters', () =>
    expect(readEmail('care@acorn\u200bbank.example')?.disguises).toContain('invisible-characters'));
  test('a port', () => expect(readEmail('care@acornbank.example:25')?.disguises).toEqual(['odd-port']));
});

describe('what is no address', () => {
  for (const written of [
    '',
    '@',
    'care',
    'care@',
    '@acornbank.example',
    'care@acornbank',
    'care@acornbank.notasuffix',
    'care@acornbank.example/x',
    'care@10.0.0.1',
    'ca re@acornbank.example',
    'care@evil@acornbank.example',
    'c\u0430re@acornbank.example',
    `${'a'.repeat(65)}@acornbank.example`,
  ]) {
    test(JSON.stringify(written.slice(0, 40)), () => expect(readEmail(written)).toBeUndefined());
  }
});

describe('an account or app names its platform', () => {
  for (const [written, kind, canonical] of [
    ['x:LanternfishExample', 'handle', 'x:lanternfishexample'],
    ['Telegram: @acorn_help', 'handle', 'telegram:acorn_help'],
    ['wechat:acorn_help', 'handle', 'wechat:acorn_help'],
    ['https://x.com/LanternfishExample', 'handle', 'x:lanternfishexample'],
    ['twitter.com/LanternfishExample/status/1', 'handle', 'x:lanternfishexample'],
    ['t.me/acorn_help', 'handle', 'telegram:acorn_help'],
    ['#ADCC18222', 'handle', 'sms:#adcc18222'],
    ['sms:#ADCC18222', 'handle', 'sms:#adcc18222'],
    ['android-app:im.token.app', 'app', 'android-app:im.token.app'],
    ['ios-app:1384798940', 'app', 'ios-app:1384798940'],
    ['https://apps.apple.com/us/app/some-name/id1384798940', 'app', 'ios-app:1384798940'],
  ] as const) {
    test(written, () => expect(readHandle(written)).toMatchObject({ kind, canonical }));
  }
  for (const written of [
    '',
    'x:',
    'x: a b',
    'nobody:acorn',
    '@acorn_help',
    'acornbank.example',
    '# 1 of 2',
    'https://x.com/',
  ]) {
    test(`none in ${JSON.stringify(written)}`, () => expect(readHandle(written)).toBeUndefined());
  }
});

test('@name alone is an account on a platform that nobody named', () => {
  for (const written of ['@acorn_help', ' @AcornHelp ', '@橡果']) expect(isBareHandle(written)).toBe(true);
  for (const written of ['@', 'acorn', '@a b', '@acorn.example', 'a@b', `@${'a'.repeat(65)}`])
    expect(isBareHandle(written)).toBe(false);
});
