import { describe, expect, test } from 'vitest';
import { displayHost, readLink } from '../../../src/core/channels/link.ts';

const host = (written: string) => readLink(written)?.host;
const disguises = (written: string) => readLink(written)?.disguises;

describe('the host is the one that a browser opens', () => {
  for (const [written, opened] of [
    ['https://acornbank.example/login', 'acornbank.example'],
    ['acornbank.example', 'acornbank.example'],
    ['  HTTPS://AcornBank.Example/  ', 'acornbank.example'],
    ['https://acornbank.example./', 'acornbank.example'],
    ['https://acornbank.example:443/', 'acornbank.example'],
    ['https://acornbank.example@evil.test/', 'evil.test'],
    ['https://acornbank.example:pass@evil.test/', 'evil.test'],
    ['https://acornbank.example\\@evil.test/', 'acornbank.example'],
    ['https://evil.test\\.acornbank.example/', 'evil.test'],
    ['https://evil.test#@acornbank.example/', 'evil.test'],
    ['https://evil.test?@acornbank.example/', 'evil.test'],
    ['https:acornbank.example', 'acornbank.example'],
    ['https:///acornbank.example', 'acornbank.example'],
    ['https://acorn%62ank.example/', 'acornbank.example'],
    ['https://acornbank%2Eexample/', 'acornbank.example'],
    ['https://ａcornbank．example/', 'acornbank.example'],
    ['https://acornbank。example/', 'acornbank.example'],
    ['https://acorn\u200bbank.example/', 'acornbank.example'],
    ['https://acorn\u00adbank.example/', 'acornbank.example'],
    ['https://acorn\nbank.example/', 'acornbank.example'],
    ['http://2130706433/', '127.0.0.1'],
    ['http://0x7f000001/', '127.0.0.1'],
    ['http://0177.0.0.1/', '127.0.0.1'],
    ['http://127.1/', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['acornbank.example/a:b', 'acornbank.example'],
    ['localhost:3000/x', 'localhost'],
    ['hxxps://acornbank[.]example/a', 'acornbank.example'],
    ['hxxp[://]acornbank(.)example', 'acornbank.example'],
  ] as const) {
    test(`${JSON.stringify(written)} opens ${opened}`, () => expect(host(written)).toBe(opened));
  }
});

describe('what hides the host is named', () => {
  for (const [written, disguise] of [
    ['https://acornbank.example@evil.test/', 'userinfo'],
    ['https://acornbank.example\\@evil.test/', 'backslash'],
    ['https://acornbank.example:8443/', 'odd-port'],
    ['http://2130706433/', 'ip-address'],
    ['http://0x7f000001/', 'ip-address'],
    ['http://0177.0.0.1/', 'ip-address'],
    ['http://[::1]/', 'ip-address'],
    ['https://acorn\u200bbank.example/', 'invisible-characters'],
    ['https://\u0430cornbank.example/', 'non-latin-letters'],
    ['https://xn--cornbank-06g.example/', 'non-latin-letters'],
    ['https://灯鱼.test/', 'non-latin-letters'],
    ['https://ａcornbank.example/', 'disguised-characters'],
    ['https://acornbank。example/', 'disguised-characters'],
    ['https://acorn%62ank.example/', 'disguised-characters'],
  ] as const) {
    test(`${JSON.stringify(written)}: ${disguise}`, () => expect(disguises(written)).toContain(disguise));
  }
  for (const written of [
    'https://acornbank.example/login?next=%2Fa#b',
    'http://acornbank.example/',
    'ACORNBANK.EXAMPLE',
    'https://acornbank.example/下载',
    'https://acornbank.example/?to=me@evil.test',
    'hxxps://acornbank[.]example',
  ]) {
    test(`nothing hides ${written}`, () => expect(disguises(written)).toEqual([]));
  }
});

describe('domain and path', () => {
  for (const [written, domain, path] of [
    ['https://www.acornbank.example/a/b/?q=1#c', 'acornbank.example', '/a/b'],
    ['https://acornbank.example/', 'acornbank.example', ''],
    ['https://a.b.acornbank.co.uk/x', 'acornbank.co.uk', '/x'],
    ['https://acorn.github.io/x', 'acorn.github.io', '/x'],
    ['https://acornbank.example/a/../b', 'acornbank.example', '/b'],
    ['https://github.io/', undefined, ''],
    ['http://10.0.0.1/a', undefined, '/a'],
  ] as const) {
    test(`${written} is ${path || 'the root'} of ${domain ?? 'no domain'}`, () =>
      expect(readLink(written)).toMatchObject({ domain, path }));
  }
  test('a suffix is known, reserved or neither', () => {
    expect(readLink('acornbank.com')?.knownSuffix).toBe(true);
    expect(readLink('acornbank.test')?.knownSuffix).toBe(true);
    expect(readLink('acornbank.notasuffix')?.knownSuffix).toBe(false);
  });
});

describe('what no browser opens as a web address', () => {
  for (const written of [
    '',
    'https://',
    'https:// acornbank.example',
    'https://acornbank.example%00.evil.test/',
    'https://acorn<bank>.example/',
    'data:text/html,<b>acornbank.example</b>',
    'javascript:alert(1)',
    'weixin://dl/business',
    'ftp://acornbank.example',
    'mailto:care@acornbank.example',
    'file:///etc/passwd',
    'https://acornbank.example:99999/',
  ]) {
    test(JSON.stringify(written), () => expect(readLink(written)).toBeUndefined());
  }
});

test('a host is shown in the letters that a reader sees', () => {
  expect(displayHost('xn--cornbank-06g.example')).toBe('\u0430cornbank.example');
  expect(displayHost('www.acornbank.example')).toBe('www.acornbank.example');
});
