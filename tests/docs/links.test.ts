/** What a document points to is there: links, anchors, paths, scripts and decisions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/apps/build-catalog.ts';
import { anchorsOf, documents, linksOf, pathsOf, scriptsOf } from './documents.ts';

/** The two invented brands live among the tests. */
const isThere = (path: string) => existsSync(`${ROOT}${path}`) || existsSync(`${ROOT}tests/fixtures/${path}`);
const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
const decisions = readdirSync(`${ROOT}docs/decisions`).map(name => name.slice(0, 4));

/** What a reader would look for and not find. */
const deadEnds = {
  'links to files that are not there': document =>
    linksOf(document)
      .map(({ path }) => path)
      .filter(path => !isThere(path)),
  'links to headings that are not there': document =>
    linksOf(document)
      .filter(({ path, anchor }) => anchor !== '' && path.endsWith('.md'))
      .filter(({ path, anchor }) => {
        const target = documents.find(one => one.path === path);
        return target !== undefined && !anchorsOf(target).includes(decodeURI(anchor));
      })
      .map(({ path, anchor }) => `${path}#${anchor}`),
  'names files that are not there': document => pathsOf(document).filter(path => !isThere(path)),
  'names scripts that package.json does not have': document =>
    scriptsOf(document).filter(script => !(script in scripts)),
  'names decisions that nobody wrote': ({ prose }) =>
    [...prose.matchAll(/decisions\/(\d{4})/g)]
      .map(([, number]) => number!)
      .filter(number => !decisions.includes(number)),
} satisfies Record<string, (document: (typeof documents)[number]) => readonly string[]>;

describe.each(documents)('$path', document => {
  for (const [what, found] of Object.entries(deadEnds))
    test(`never ${what}`, () => expect(found(document)).toEqual([]));
});

test('no number is given to two decisions', () => expect(decisions).toEqual([...new Set(decisions)]));

test('every document but the decisions is linked from both READMEs', () => {
  for (const path of ['README.md', 'README.zh-CN.md']) {
    const readme = documents.find(one => one.path === path)!;
    const linked = [path, ...linksOf(readme).map(link => link.path)];
    const lacking = documents
      .map(one => one.path)
      .filter(one => !one.startsWith('docs/decisions/') && !linked.includes(one));
    expect(lacking, path).toEqual([]);
  }
});
