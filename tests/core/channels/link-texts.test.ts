import { describe, expect, test } from 'vitest';
import { findLinks } from '../../../src/core/channels/find-links.ts';
import { linkTexts } from '../../../src/core/channels/link-texts.ts';
import { check } from '../../../src/core/check.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { catalog } from '../../support/catalogs.ts';

const misleading = (text: string) =>
  findLinks(text, fold(text))
    .filter(({ disguises }) => disguises.includes('misleading-text'))
    .map(({ canonical, shows }) => `${shows} → ${canonical}`);

/** Text and target of each link, as they stand there. */
const linksIn = (source: string) =>
  [...linkTexts(source)].map(({ text, target }) => [
    source.slice(text.start, text.end),
    source.slice(target.start, target.end),
  ]);

describe('a link has a text and a target', () => {
  for (const [source, ...found] of [
    ['[a](b)', ['a', 'b']],
    ['x [a](b) y [c](d) z', ['a', 'b'], ['c', 'd']],
    ['[not this] [a](b)', ['a', 'b']],
    ['a](b)'],
    ['[a](b'],
    ['<a href="b">a</a>', ['a', 'b']],
    ["<a class='x' href='b'>a</a> and <A HREF=d>c</A>", ['a', 'b'], ['c', 'd']],
    ['<a href=b class=x>a</a>', ['a', 'b']],
    ['<a href="b c">a</a>', ['a', 'b c']],
    ['x <a href=b>a</a>', ['a', 'b']],
    ['<a name=b>a</a>'],
    ['<a href=b'],
    ['<a href=b>a'],
    ['[](b)', ['', 'b']],
    ['[a]()', ['a', '']],
    ['<a href=b></a>', ['', 'b']],
  ] as const)
    test(source, () => expect(linksIn(source)).toEqual(found));
  test('a text of 300 letters is one, a longer one is a paragraph', () => {
    const text = 'a'.repeat(299);
    expect(linksIn(`word [${text}](b)`)).toEqual([[text, 'b']]);
    expect(linksIn(`word [a${text}](b)`)).toEqual([]);
  });
  test('a target of 2,048 letters is one', () => {
    const target = 'b'.repeat(2_047);
    expect(linksIn(`[a](${target}) c`)).toEqual([['a', target]]);
    expect(linksIn(`[a](b${target}) c`)).toEqual([]);
  });
});

describe('a link that shows one place and opens another', () => {
  for (const [text, ...found] of [
    ['[acornbank.example](https://evil.test/a)', 'acornbank.example → evil.test/a'],
    ['see [https://acornbank.example/login](http://evil.test) now', 'acornbank.example/login → evil.test'],
    ['<a href="https://evil.test">acornbank.example</a>', 'acornbank.example → evil.test'],
    [
      "<A class='x' HREF='https://evil.test/b'>https://acornbank.example</A>",
      'acornbank.example → evil.test/b',
    ],
    ['[ acornbank.example ](https://evil.test)', 'acornbank.example → evil.test'],
    [
      'https://a.test, https://b.test and [acornbank.example](https://evil.test), or https://c.test',
      'acornbank.example → evil.test',
    ],
    ['<a href=https://evil.test class=b><b>acornbank.example</b></a>', 'acornbank.example → evil.test'],
  ] as const)
    test(text, () => expect(misleading(text)).toEqual(found));
  for (const text of [
    '[acornbank.example](https://www.acornbank.example/a)',
    '[our site](https://evil.test)',
    '[release.notes](https://evil.test)',
    '[acornbank.example/a is ours](https://evil.test)',
    '[acornbank.example](see below) https://evil.test',
    'https://evil.test [acornbank.example](see above)',
    '[1](https://a.test) and [2](https://b.test)',
    '<a href="https://acornbank.example">acornbank.example</a>',
    '<a name="x">acornbank.example</a> https://evil.test',
    '[acornbank.example] (https://evil.test)',
    '](',
    '<a href="',
    '<a href=">',
    '[](',
  ])
    test(`none in ${text}`, () => expect(misleading(text)).toEqual([]));
  for (const piece of ['](', '[a](', '<a ', '<a href="x">', '[a.test](b.test)'])
    test(`64 KB of ${piece} are answered within a test's own time limit`, () => {
      const value = piece.repeat(Math.floor(65_536 / piece.length));
      expect(check({ value, kind: 'page' }, catalog).action).toBeDefined();
    });
});
