/** What the documents promise rests on tests: each one that they name is there, under that name; and what no other test shows. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../src/adapters/http/app.ts';
import { silent } from '../../src/adapters/http/log.ts';
import { reporterOf } from '../../src/adapters/moderation/reporter.ts';
import { data } from '../../src/catalog/generated.ts';
import { post, postForm, request } from '../adapters/http/requests.ts';
import { catalog } from '../support/catalogs.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
/** `path` "name" */
const NAMED = /`(tests\/[^`]+)` "([^"]+)"/g;
/** In the line that names a test, whole or but for what stands for each case: `…: so does the page`. */
const isNamed = (source: string, name: string): boolean =>
  source.split('\n').some(line => line.includes(name) && /^\s*(test|describe)\b/.test(line));

for (const page of ['docs/threat-model.md', 'docs/privacy.md', 'docs/false-positives.md']) {
  describe(page, () => {
    const named = [...read(page).matchAll(NAMED)];
    test('names tests', () => expect(named.length).toBeGreaterThan(7));
    for (const [, path, name] of named)
      test(`${path} has "${name}"`, () => {
        expect(existsSync(new URL(path!, ROOT))).toBe(true);
        expect(isNamed(read(path!), name!)).toBe(true);
      });
  });
}

test('every threat names a test', () => {
  const threats = read('docs/threat-model.md').split(/^### /m).slice(1);
  expect(threats.length).toBeGreaterThan(20);
  for (const threat of threats) expect(threat.match(NAMED), threat.split('\n')[0]).not.toBeNull();
});

test('every promise of docs/privacy.md names one', () => {
  const promises = read('docs/privacy.md')
    .split(/^(?=\*\*)/m)
    .slice(1);
  expect(promises.length).toBeGreaterThan(8);
  for (const promise of promises) expect(promise.match(NAMED), promise.split('\n')[0]).not.toBeNull();
});

test('no answer sets a cookie', async () => {
  const app = createApp({ catalog, data, now: () => new Date() }, silent);
  for (const sent of [
    request('/'),
    request('/docs'),
    request('/v1/brands'),
    post({ value: '95188' }),
    postForm({ value: '95188' }),
  ])
    expect((await app.fetch(sent)).headers.get('Set-Cookie')).toBeNull();
});

test('a reporter is somebody else on the next day, under another secret, and from another network', async () => {
  const of = (network: string, salt: string, day: string) =>
    reporterOf(undefined, network, salt, new Date(day));
  const who = await of('203.0.113.7', 'salt', '2026-11-22T08:00:00Z');
  expect(who).not.toContain('203.0.113.7');
  expect(await of('203.0.113.7', 'salt', '2026-11-22T23:00:00Z')).toBe(who);
  for (const other of [
    of('203.0.113.7', 'salt', '2026-11-23T00:00:00Z'),
    of('203.0.113.7', 'other', '2026-11-22T08:00:00Z'),
    of('203.0.113.8', 'salt', '2026-11-22T08:00:00Z'),
  ])
    expect(await other).not.toBe(who);
});
