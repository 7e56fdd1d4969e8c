import { describe, expect, test } from 'vitest';
import { findLinks } from '../../../src/core/channels/find-links.ts';
import { check } from '../../../src/core/check.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { catalog } from '../../support/catalogs.ts';

const misleading = (text: string) =>
  findLinks(text, fold(text))
    .filter(({ disguises }) => disguises.includes('misleading-text'))
    .map(({ canonical, shows }) => `${shows} → ${canonical}`);

describe('a link that shows one place and opens another', () => {
  for (const [text, ...found] of [
    ['[acornbank.example](https://evil.test/a)', 'acornbank.example → evil.test/a'],
    ['see [https://acornbank.example/login](http://evil.test) now', 'acornbank.example/login → evil.test'],
    ['<a href="https://evil.test">acornbank.example</a>', 'acornbank.example → evil.test'],
    [
      "<A class='x' HREF='https://evil.test/b'>https://acornbank.example</A>",
      'acornbank.example → evil.test/b',
    ],
    ['<a href=https://evil.test class=b><b>acornbank.example</b></a>', 'acornbank.example → evil.test'],
  ] as const)
    test(text, () => expect(misleading(text)).toEqual(found));
  for (const text of [
    '[acornbank.example](https://www.acornbank.example/a)',
    '[our site](https://evil.test)',
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
