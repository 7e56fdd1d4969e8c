import { describe, expect, test } from 'vitest';
import { findLinks } from '../../../src/core/channels/find-links.ts';
import { findSpelledLinks } from '../../../src/core/channels/spelled-links.ts';
import { check } from '../../../src/core/check.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { catalog } from '../../support/catalogs.ts';

const hosts = (text: string) => findSpelledLinks(fold(text)).map(({ canonical }) => canonical);

describe('a host with its dots written out', () => {
  for (const [text, ...found] of [
    ['go to acornbank (dot) example now', 'acornbank.example'],
    ['acornbank[dot]example', 'acornbank.example'],
    ['请打开login（dot）acornbank（dot）example登录', 'login.acornbank.example'],
    ['my.acornbank (dot) example', 'my.acornbank.example'],
    ['login (dot)acornbank(dot) example', 'login.acornbank.example'],
    ['acornbank (dot) example (new)', 'acornbank.example'],
    ['acornbank (dot) example it', 'acornbank.example'],
    ['acornbank(dot)example acornbank(dot)test', 'acornbank.example', 'acornbank.test'],
    ['(dot) acornbank (dot) example', ...([] as string[])],
    ['a.acornbank {dot} example, and evil (dot) test', 'a.acornbank.example', 'evil.test'],
  ] as const)
    test(text, () => expect(hosts(text)).toEqual(found));
  test('it is quoted as written, and marked', () => {
    const text = 'see acornbank (dot) example!';
    const [link] = findSpelledLinks(fold(text));
    expect(text.slice(link!.span!.start, link!.span!.end)).toBe('acornbank (dot) example');
    expect(link!.disguises).toEqual(['spelled-out']);
  });
  test('it is never vouched for, and an imitation is seen through', () => {
    expect(check({ value: 'lanternfish (dot) example' }, catalog).verdict).not.toBe('official');
    expect(check({ value: 'claim at lanternfish-claim (dot) example' }, catalog).action).toBe('stop');
  });
  for (const text of [
    'dot',
    'a dot b',
    'polka (dot) dress',
    '(dot)',
    'connect the (dot) s',
    'antidote',
    'acornbank (dot example',
    'acornbank dot) example',
    'acornbank xdot) example',
  ])
    test(`none in: ${text}`, () => expect(hosts(text)).toEqual([]));
  for (const piece of ['(dot)', 'a(dot)', 'a (dot) ', 'dot'])
    test(`64 KB of ${piece} are answered within a test's own time limit`, () => {
      expect(hosts(piece.repeat(Math.floor(65_536 / piece.length))).length).toBeLessThan(65_536);
    });
});

describe('a Chinese full stop for a dot', () => {
  const links = (text: string) => findLinks(text, fold(text)).map(({ canonical }) => canonical);
  for (const [text, ...found] of [
    ['请打开acornbank\u3002example登录', 'acornbank.example'],
    ['请打开acornbank\uFF61example/a登录', 'acornbank.example/a'],
    ['我用lanternfish\u3002If you see', ...([] as string[])],
    ['网址是lanternfish\u3002', ...([] as string[])],
  ])
    test(text!, () => expect(links(text!)).toEqual(found));
});
