/** The checkers are checked: each bad file is refused with a message that says which file, which field, and what to write. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDataFiles } from '../../src/apps/build-catalog.ts';
import { CatalogError } from '../../src/catalog/error.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import type { DataFile } from '../../src/catalog/parse.ts';
import { SIGNALS } from '../../src/signals/index.ts';

const GOOD = [...readDataFiles(), ...readDataFiles(undefined, ['tests/fixtures/allowlists'])];
const BAD = new URL('../fixtures/bad/', import.meta.url);

/** A fixture: `# path`, `# expect: message` (as often as needed), then the file; `# replaces` takes the good one away. */
function readBad(name: string): { file: DataFile; expected: string[] } {
  const text = readFileSync(new URL(name, BAD), 'utf8');
  const directive = (key: string) =>
    [...text.matchAll(new RegExp(`^# ${key}: (.*)$`, 'gm'))].map(([, value]) => value!);
  const expected = directive('expect').map(message =>
    message.replace('<signals>', [...SIGNALS.keys()].join(', ')),
  );
  return { file: { path: directive('path')[0]!, text }, expected };
}

function problemsWith(file: DataFile): string[] {
  const others = GOOD.filter(({ path }) => path.split('/').at(-1) !== file.path.split('/').at(-1));
  try {
    loadCatalog([...others, file]);
    return [];
  } catch (error) {
    return error instanceof CatalogError ? error.message.split('\n') : [String(error)];
  }
}

describe('the catalog refuses', () => {
  for (const name of readdirSync(BAD).sort()) {
    const { file, expected } = readBad(name);
    test(`${name.replace(/\.yaml$/, '').replaceAll('-', ' ')}: ${expected[0]}`, () => {
      expect(problemsWith(file)).toEqual(expected);
    });
  }

  test('an empty catalog, since judging by nothing looks like all clear', () => {
    expect(() => loadCatalog([])).toThrow(
      'allowlists/: holds no brand; judging with none would vouch for nobody',
    );
    expect(() => loadCatalog([])).toThrow(
      'heuristics/: holds no rule; judging with none would look like all clear',
    );
  });

  test('a lexicon without a concept that the code asks for by name', () => {
    const without = GOOD.filter(({ path }) => path !== 'heuristics/lexicon/negation.yaml');
    expect(() => loadCatalog(without)).toThrow(
      'heuristics/lexicon/negation.yaml: is missing; the code asks for this concept by name',
    );
  });

  test('everything that is wrong at once, so that nobody mends one file a run', () => {
    const broken = [readBad('unknown-key.yaml').file, readBad('id-is-not-the-file-name.yaml').file];
    expect(() => loadCatalog([...GOOD, ...broken])).toThrow(/unknown key[\s\S]*the file's name/);
  });
});

test('the good catalog passes', () => expect(loadCatalog(GOOD).brands.length).toBeGreaterThan(20));
