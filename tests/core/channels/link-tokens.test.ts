/** Where a piece begins and ends that may be a link: free of what only stands around it, and never longer than one. */
import { describe, expect, test } from 'vitest';
import { linkTokens } from '../../../src/core/channels/link-tokens.ts';

const tokens = (text: string): string[] =>
  [...linkTokens(text)].map(({ start, end }) => text.slice(start, end));
const cut = (text: string): boolean[] => [...linkTokens(text)].map(({ cutShort }) => cutShort);

describe('a piece is free of what stands around it', () => {
  for (const [text, found] of [
    ['see acorn.test now', ['acorn.test']],
    ['(https://acorn.test/a).', ['https://acorn.test/a']],
    ['[log in](https://acorn.test/a)', ['https://acorn.test/a']],
    ['url=https://acorn.test', ['https://acorn.test']],
    ['site:acorn.test', ['acorn.test']],
    ['**acorn.test**', ['acorn.test']],
    ['<a href="https://acorn.test">', ['https://acorn.test']],
    ['a word holds no dot', []],
    ['acorn.test,harbour.test;buoy.test', ['acorn.test', 'harbour.test', 'buoy.test']],
    ['a.b', []],
    ['abc.', []],
    ['', []],
  ] as const)
    test(JSON.stringify(text), () => expect(tokens(text)).toEqual(found));
});

describe('Chinese around a host ends it, and Chinese in a host does not', () => {
  for (const [text, found] of [
    ['请访问imtoken-cn.run查看', ['imtoken-cn.run']],
    ['https://灯鱼.test/a', ['https://灯鱼.test/a']],
    ['https://灯鱼.test/页面', ['https://灯鱼.test/']],
    ['https://acorn.test查看', ['https://acorn.test']],
    ['网址是https://灯鱼.test/a查看', ['https://灯鱼.test/a']],
    ['token。im打开', ['token。im']],
    ['请打开。acorn.test', ['acorn.test']],
    ['acorn.test。请打开', ['acorn.test']],
  ] as const)
    test(text, () => expect(tokens(text)).toEqual(found));
});

describe('a piece is no longer than a link can be', () => {
  const LONGEST = 2_048;
  const longest = 'acorn.b'.padEnd(8, '/').repeat(LONGEST / 8);
  test('what is longer is another piece', () => {
    expect(tokens(longest)).toEqual([longest]);
    expect(tokens(`${longest}a.bc`).map(({ length }) => length)).toEqual([LONGEST, 4]);
  });
  test('wherever in the text it stands', () =>
    expect(tokens(`${'word '.repeat(600)}${longest}a.bc`).map(({ length }) => length)).toEqual([LONGEST, 4]));
  test('and the end of the text ends it', () => {
    const last = [...linkTokens('see acorn.test')].at(-1);
    expect(last).toEqual({ start: 4, end: 14, cutShort: false });
  });
});

describe('what a browser would read on is told', () => {
  for (const [text, first] of [
    ['https://official.test/;@evil.test', true],
    ['github.com/official,evil', true],
    ['github.com/official, evil', false],
    ['acorn.test,evil', false],
    ['https://acorn.test/a查看@evil.test', true],
    ['https://acorn.test/a查看 x@evil.test', false],
    ['https://acorn.test/a查看/x@evil.test', false],
    ['https://acorn.test/a', false],
  ] as const)
    test(text, () => expect(cut(text)[0]).toBe(first));
});
