import { describe, expect, test } from 'vitest';
import { findLinks } from '../../../src/core/channels/find-links.ts';
import { fold } from '../../../src/core/text/fold.ts';

const links = (text: string) => findLinks(text, fold(text));
/** As written. */
const written = (text: string): string[] => links(text).map(({ span }) => text.slice(span!.start, span!.end));

describe('a bare domain is a link', () => {
  for (const [text, ...found] of [
    ['请访问lanternfish.example查看', 'lanternfish.example'],
    ['登录acornbank.example，或lanternfish.example。', 'acornbank.example', 'lanternfish.example'],
    ['官网：acornbank.example、备用：lanternfish.example', 'acornbank.example', 'lanternfish.example'],
    ['see www.acornbank.example for more', 'www.acornbank.example'],
    ['see acornbank.example/login?a=1', 'acornbank.example/login?a=1'],
    ['ACORNBANK.EXAMPLE', 'ACORNBANK.EXAMPLE'],
    ['acornbank.example:8080/x', 'acornbank.example:8080/x'],
    ['data.zip/file', 'data.zip/file'],
    ['go to t.me now', 't.me'],
    ['renew at //@acornbank.example/x', 'acornbank.example/x'],
    ['hxxp://acornbank[.]example now', 'hxxp://acornbank[.]example'],
  ] as const) {
    test(text, () => expect(written(text)).toEqual(found));
  }
});

describe('two sentences without a space are no link', () => {
  for (const text of ['lost my wallet.Am I safe', 'I have it.Za', 'ask me.Az', 'so it is.Is it'])
    test(text, () => expect(written(text)).toEqual([]));
  test('but capitals throughout are one', () =>
    expect(written('see acornbank.IS')).toEqual(['acornbank.IS']));
  test('and so is what has a path', () =>
    expect(written('see acornbank.Is/a7 now')).toEqual(['acornbank.Is/a7']));
  test('whatever stands behind a ?', () => {
    expect(written('acornbank.is?to=A.Bc')).toEqual(['acornbank.is?to=A.Bc']);
    expect(written('so it is.Is?to=a.bc')).toEqual([]);
  });
});

describe('a file is no link', () => {
  for (const text of ['main.rs', 'main.rs:120', 'readme.md', '3.5', '12:30.5'])
    test(text, () => expect(written(text)).toEqual([]));
  test('but a host below such a suffix is one', () => {
    expect(written('docs.acornbank.rs')).toEqual(['docs.acornbank.rs']);
    expect(written('acornbank.rs/login')).toEqual(['acornbank.rs/login']);
  });
});

test('what has a scheme and cannot be read is told, and never vouched for', () => {
  const [link] = links('see https://[acorn now');
  expect(link).toMatchObject({ kind: 'url', role: 'content', disguises: ['unreadable'] });
  expect(link?.canonical).toBeUndefined();
});

test('a link that a browser would read on is marked', () => {
  const [link] = links('github.com/official,evil');
  expect(link?.disguises).toEqual(['cut-short']);
});

describe('signs around a link are not part of it', () => {
  for (const text of [
    'https://acornbank.example/x.',
    'https://acornbank.example/x!?',
    '(https://acornbank.example/x)',
    '<https://acornbank.example/x>',
    '"https://acornbank.example/x"',
    '“https://acornbank.example/x”',
    '【https://acornbank.example/x】',
    '*https://acornbank.example/x*',
    '网址:https://acornbank.example/x。',
    '点击https://acornbank.example/x登录',
    'https://acornbank.example/x…',
  ]) {
    test(text, () => expect(written(text)).toEqual(['https://acornbank.example/x']));
  }
  test('two links may stand side by side', () =>
    expect(written('https://a.example/b，https://a.example/c')).toEqual([
      'https://a.example/b',
      'https://a.example/c',
    ]));
});

describe('file names, abbreviations and sentences are no links', () => {
  for (const text of ['readme.md', 'setup.py', 'install.sh', 'main.rs', 'photo.zip', 'index.html', 'a.b'])
    test(text, () => expect(written(text)).toEqual([]));
  for (const text of ['e.g. this', 'i.e. that', 'U.S.A.', 'Mr.Smith', 'v1.2.3', '3.5', '12.5usd', '10.0.0.1'])
    test(text, () => expect(written(text)).toEqual([]));
  for (const text of [
    'my wallet.Please help',
    'it works.Then it stops',
    'stop here.then go',
    'wait...',
    '等等...好',
  ])
    test(text, () => expect(written(text)).toEqual([]));
});

describe('suffixes that files have too', () => {
  for (const text of ['main.cc', 'logo.ai', 'Notes.app', 'Font-2.ai', 'install-2.sh', 'notes-1.md'])
    test(`${text} is a file`, () => expect(written(text)).toEqual([]));
  for (const text of ['k-4471.cc', 'acorn-drop.ai', 'lanternfish9.app'])
    test(`${text} is sold as a host`, () => expect(written(text)).toEqual([text]));
});

describe('a scheme makes a link of anything', () => {
  test('a file ending behind it is a suffix', () =>
    expect(links('https://photo.zip')[0]?.canonical).toBe('photo.zip'));
  test('an address of numbers behind it is a host', () =>
    expect(links('http://0x0a000001/a')[0]).toMatchObject({
      canonical: '10.0.0.1/a',
      disguises: ['ip-address'],
    }));
  for (const text of [
    'weixin://dl/business?t=1',
    'ftp://acornbank.example',
    'https://a%00b.example',
    'http://',
  ]) {
    test(`${text} stays, marked unreadable`, () => {
      const [link] = links(text);
      expect(link?.disguises).toEqual(['unreadable']);
      expect(link?.canonical).toBeUndefined();
    });
  }
  for (const text of ['javascript:alert(1)', 'data:text/html,<b>x</b>'])
    test(`${text} leads to no host`, () => expect(links(text)).toEqual([]));
});

describe('addresses and accounts are told from links', () => {
  for (const [text, kind, canonical] of [
    ['写信到care@acornbank.example吧', 'email', 'care@acornbank.example'],
    ['mail <care@acornbank.example>, please', 'email', 'care@acornbank.example'],
    ['mailto:care@acornbank.example', 'email', 'care@acornbank.example'],
    ['find us: t.me/acorn_help', 'handle', 'telegram:acorn_help'],
    ['关注 https://x.com/LanternfishExample', 'handle', 'x:lanternfishexample'],
    ['https://play.google.com/store/apps/details?hl=zh&id=im.token.app', 'app', 'android-app:im.token.app'],
  ] as const) {
    test(text, () => expect(links(text)).toMatchObject([{ kind, canonical, role: 'content' }]));
  }
  for (const text of ['me@home', '@acorn_help', 'a @ b.example'])
    test(`no address in: ${text}`, () =>
      expect(links(text).filter(({ kind }) => kind === 'email')).toEqual([]));
});

describe('a link in disguise is quoted as written and read as opened', () => {
  test('full-width letters', () => {
    expect(written('去 ａcornbank．example 看')).toEqual(['ａcornbank．example']);
    expect(links('去 ａcornbank．example 看')[0]?.disguises).toEqual(['disguised-characters']);
  });
  test('invisible characters', () => {
    const text = 'https://acorn\u200bbank.example/x';
    expect(written(text)).toEqual([text]);
    expect(links(text)[0]?.disguises).toContain('invisible-characters');
  });
  test('a host before an @', () =>
    expect(links('https://acornbank.example@evil.test/')[0]).toMatchObject({
      canonical: 'evil.test',
      disguises: ['userinfo'],
    }));
});

test('a text without a link has none', () => {
  for (const text of ['', ' ', '...', '你好', '@'.repeat(500), '.a'.repeat(500), ':'.repeat(500)])
    expect(links(text)).toEqual([]);
});
