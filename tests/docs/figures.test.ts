/** The figures that the READMEs and the changelog name are those of the report and of the catalog. */
import { describe, expect, test } from 'vitest';
import { realFiles } from '../support/catalogs.ts';
import { documents } from './documents.ts';

const textOf = (path: string) => documents.find(one => one.path === path)!.text;
const report = textOf('docs/accuracy.md');

/** The first figure of the row that begins so, without its fraction. */
function percentOf(row: string): string {
  const [, figure] = new RegExp(`^\\| ${row}[^|]*\\| ([\\d.]+) %`, 'm').exec(report) ?? [];
  expect(figure, `docs/accuracy.md has no row "${row}"`).toBeDefined();
  return String(Math.round(Number(figure)));
}

describe('as docs/accuracy.md has it', () => {
  const NAMED: readonly (readonly [row: string, en: string, zh: string])[] = [
    ['hand-picked scams', 'gives N % alarms', '93 条诈骗报出 N%'],
    ['hand-picked hard negatives', 'and N % false ones', '正常信息误报 N%'],
    ['`fbs_sms` scam', 'messages N %', '伪基站短信 N%'],
    ['`smishtank` scam', 'smishing N %', '钓鱼短信 N%'],
    ['`korccvi` scam', 'recordings N %', '电话录音 N%'],
    ['`janitr_x` scam', 'posts on X N %', 'X 帖子 N%'],
  ];
  for (const [row, en, zh] of NAMED)
    test(`${row}: in both READMEs`, () => {
      const unbroken = textOf('README.md').replaceAll('\n', ' ');
      expect(unbroken).toContain(en.replace('N', percentOf(row)));
      expect(textOf('README.zh-CN.md')).toContain(zh.replace('N', percentOf(row)));
    });
});

test('CHANGELOG.md counts what the catalog holds', () => {
  const { brands, rules, concepts } = realFiles;
  const entries = (key: 'official' | 'reported') =>
    brands.flatMap(brand => Object.values(brand[key]).flatMap(list => Object.keys(list))).length;
  const negatives = brands.flatMap(({ never: { says, ...facts } }) => [
    ...says,
    ...Object.values(facts).flatMap(list => Object.keys(list)),
  ]).length;
  const counted = textOf('CHANGELOG.md').replaceAll(/\s+/g, ' ');
  expect(counted).toContain(`${brands.length} brands`);
  expect(counted).toContain(`${rules.length} rules and ${concepts.length} concepts`);
  expect(counted).toContain(`${entries('official')} official channels`);
  expect(counted).toContain(`${entries('reported')} reported`);
  expect(counted).toContain(`${negatives} negative facts`);
});
