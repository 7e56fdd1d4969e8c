/** What may be written into the options. */
import { describe, expect, test, vi } from 'vitest';

vi.stubGlobal('BONAFIDE_SERVER', '');
vi.stubGlobal('BONAFIDE_PUBLIC_KEY', '');
const { publicKeyFrom, serverFrom } = await import('../../../clients/extension/settings.ts');

describe('a server', () => {
  for (const [typed, origin] of [
    ['https://bonafide.example', 'https://bonafide.example'],
    [' https://bonafide.example/docs?x=1 ', 'https://bonafide.example'],
    ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
    ['http://localhost:8787/', 'http://localhost:8787'],
    ['', ''],
  ] as const)
    test(`${JSON.stringify(typed)} is ${JSON.stringify(origin)}`, () =>
      expect(serverFrom(typed)).toBe(origin));
  for (const typed of [
    'http://bonafide.example',
    'bonafide.example',
    'ftp://bonafide.example',
    'https://somebody@bonafide.example',
    'javascript:alert(1)',
  ])
    test(`${typed} is none`, () => expect(serverFrom(typed)).toBeUndefined());
});

describe('a public key', () => {
  const key = Buffer.alloc(32, 7).toString('base64');
  test('has 32 bytes', () => expect(publicKeyFrom(` ${key} `)).toBe(key));
  test('or there is none', () => expect(publicKeyFrom('')).toBe(''));
  for (const typed of [Buffer.alloc(31).toString('base64'), 'not base64!', `${key}${key}`])
    test(`${typed} is none`, () => expect(publicKeyFrom(typed)).toBeUndefined());
});
