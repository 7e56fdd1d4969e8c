/** What a declaration may say: the examples pass, and whatever is wrong is named by its field and its cure. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDeclaration } from '../../src/catalog/declaration/read.ts';
import { jsonSchemas } from '../../src/catalog/json-schema.ts';
import { declared } from './world.ts';

const DOCS = new URL('../../docs/', import.meta.url);
const EXAMPLES = new URL('examples/official-channels/', DOCS);

const problemsOf = (declaration: unknown): readonly string[] => {
  const read = readDeclaration(typeof declaration === 'string' ? declaration : JSON.stringify(declaration));
  return 'problems' in read ? read.problems : [];
};

describe('the examples', () => {
  for (const name of readdirSync(EXAMPLES)) {
    test(`${name} is a valid declaration`, () =>
      expect(problemsOf(readFileSync(new URL(name, EXAMPLES), 'utf8'))).toEqual([]));
  }
  test('the page shows one of them word for word', () => {
    const page = readFileSync(new URL('official-channels.md', DOCS), 'utf8');
    expect(page).toContain(readFileSync(new URL('acorn-bank.json', EXAMPLES), 'utf8').trim());
  });
  test('the committed JSON Schema is the one that the code makes', () => {
    const path = 'docs/official-channels.schema.json';
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(jsonSchemas()[path]);
  });
});

test('the least that one can say is a version, a name, a domain and two dates', () =>
  expect(problemsOf(declared())).toEqual([]));

const channel = (list: string, value: unknown, more: object = {}) =>
  declared({ channels: { [list]: [{ value, ...more }] } });
const numbers = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ value: `tel:+4420794600${i}` }));

const WRONG: Readonly<Record<string, readonly [unknown, string]>> = {
  'a missing version': [declared({ version: undefined }), 'version: write one of: 1'],
  'a version that nobody defined': [declared({ version: 2 }), 'version: write one of: 1'],
  'no name': [declared({ names: [] }), 'names: is empty; write at least one'],
  'a domain with a scheme': [
    declared({ domain: 'https://lanternfish.example' }),
    'domain: write the bare domain in lower case, like "brand.example"',
  ],
  'a suffix for a domain': [
    declared({ domain: 'example' }),
    'domain: write the bare domain in lower case, like "brand.example"',
  ],
  'a domain in another script': [
    declared({ domain: 'l\u0430nternfish.example' }),
    'domain: write the bare domain in lower case, like "brand.example"',
  ],
  'a day that does not exist': [declared({ issued: '2026-02-30' }), 'issued: write the day as "2026-11-21"'],
  'a time beside the day': [
    declared({ validUntil: '2027-11-01T00:00:00Z' }),
    'validUntil: write the day as "2026-11-21"',
  ],
  'an end before its beginning': [
    declared({ validUntil: '2026-10-01' }),
    'validUntil: lies before "issued"; mend one of the two',
  ],
  'an unknown key': [declared({ chanels: {} }), 'unknown key "chanels"; take it out or mend its spelling'],
  'an unknown list': [
    declared({ channels: { faxes: [] } }),
    'channels: unknown key "faxes"; take it out or mend its spelling',
  ],
  'a bare text for a channel': [
    declared({ channels: { emails: ['help@lanternfish.example'] } }),
    'channels.emails.0: Invalid input: expected object, received string',
  ],
  'an unknown purpose': [
    channel('emails', 'help@lanternfish.example', { purpose: 'sales' }),
    'channels.emails.0.purpose: write one of: support, emergency',
  ],
  'an empty value': [channel('emails', ''), 'channels.emails.0.value: write the bare address'],
  'a value of 301 characters': [
    channel('handles', `x:${'a'.repeat(299)}`),
    'channels.handles.0.value: is longer than 300 characters; shorten it',
  ],
  'a number without its country': [
    channel('phones', '95511'),
    'channels.phones.0.value: write it with its country, like "tel:+442079460321"',
  ],
  'an address where a domain belongs': [
    channel('domains', 'https://lanternfish.example'),
    'channels.domains.0.value: write the bare domain, like "brand.example"',
  ],
  'a path where a host belongs': [
    channel('hosts', 'github.com/lanternfish'),
    'channels.hosts.0.value: write the bare host, like "help.brand.example"',
  ],
  'a host where a path belongs': [
    channel('paths', 'github.com'),
    'channels.paths.0.value: write host and path, like "github.com/brand"',
  ],
  'an e-mail address without a host': [
    channel('emails', 'help'),
    'channels.emails.0.value: write the bare address, like "help@brand.example"',
  ],
  'an account on no platform': [
    channel('handles', '@lanternfish'),
    'channels.handles.0.value: name the platform first, like "x:brand"',
  ],
  'an app of no store': [
    channel('apps', 'com.lanternfish'),
    'channels.apps.0.value: write it like "android-app:com.brand.app"',
  ],
  '201 channels in one list': [
    declared({ channels: { phones: numbers(201) } }),
    'channels.phones: holds more than 200; leave out what matters least',
  ],
  '201 channels in two lists': [
    declared({ channels: { phones: numbers(200), emails: [{ value: 'help@lanternfish.example' }] } }),
    'channels: holds 201; list at most 200',
  ],
  'an unknown kind': [declared({ doesNotHave: ['fax'] }), 'doesNotHave.0: write one of: phone, url'],
  'a kind that it lists and does not have': [
    { ...channel('phones', 'tel:+442079460321'), doesNotHave: ['email', 'phone'] },
    'doesNotHave.1: "channels" lists a phone; take one of the two out',
  ],
  'a complete list of nothing': [
    declared({ complete: ['phone'] }),
    'complete.0: "channels" lists no phone; write it under "doesNotHave"',
  ],
  'a concept that is no id': [
    declared({ neverAsksFor: ['Recovery Phrase'] }),
    'neverAsksFor.0: write it in lower case with hyphens',
  ],
  'a statement in one language': [
    declared({ statements: [{ en: 'We never call.' }] }),
    'statements.0.zh: is missing; write string',
  ],
  'a list for a declaration': [[declared()], 'Invalid input: expected object, received array'],
};
describe('a declaration is refused for', () => {
  for (const [what, [declaration, problem]] of Object.entries(WRONG))
    test(what, () => expect(problemsOf(declaration)).toEqual([expect.stringContaining(problem)]));

  test('everything that is wrong at once, and no more than a person reads', () => {
    const problems = problemsOf(declared({ channels: { emails: Array.from({ length: 200 }, () => 1) } }));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe('and 180 more');
  });
});
