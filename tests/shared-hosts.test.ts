/** Every file on shared hosts and every exoneration, as sentences: what they hold is recognised, and clears what it says. */
import { describe, expect, test } from 'vitest';
import { check } from '../src/core/check.ts';
import { catalog, files } from './support/catalogs.ts';

const sharedAs = (value: string) =>
  check({ value, kind: value.includes('@') && !value.includes('/') ? 'email' : 'url' }, catalog).channels[0]
    ?.shared?.kind;

for (const { id, about, kind, ...file } of files.sharedHosts) {
  describe(`${id}: ${about}`, () => {
    for (const value of file['must-match']) test(value, () => expect(sharedAs(value)).toBe(kind));
    for (const value of file['must-not-match'])
      test(`not ${value}`, () => expect(sharedAs(value)).not.toBe(kind));
    test('it says in both languages what that means, and names the place', () => {
      for (const sentence of [file.because.en, file.because.zh]) expect(sentence).toContain('{channel}');
    });
  });
}

test('no place stands in two files: what is said of it would depend on their order', () => {
  const places = files.sharedHosts.flatMap(file => [
    ...file['in-front-of'],
    ...file.behind.map(one => `${one}/`),
  ]);
  expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
});

describe('a name or word that clears a host', () => {
  const entries = (id: string) =>
    files.exonerations.find(one => one.id === id)!.groups.flatMap(group => group.entries);
  for (const name of [...entries('names-of-others'), ...entries('words-that-hold-a-name')])
    test(`${name}.com draws no alarm`, () =>
      expect(check({ value: `${name}.com`, kind: 'url' }, catalog).action).toBe('cannot-tell'));
});
