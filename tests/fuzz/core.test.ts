/**
 * Contacts by a grammar, asked of the core itself. `npm test` asks some hundreds; `npm run fuzz -- core` asks for an hour,
 * and `FUZZ_SECONDS` says for how long. What fails is written to tests/fuzz/seeds and asked for ever after.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import type { Contact } from '../../src/core/contact.ts';
import { catalog } from '../support/catalogs.ts';
import { KEYS, PHRASES } from '../support/secrets.ts';
import { contact } from './grammar.ts';
import { faultsOf, leaked, withSecret } from './properties.ts';
import { pick, seeded } from './random.ts';

const SEEDS = join(import.meta.dirname, 'seeds');
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 0);
const CONTACTS = Number(process.env.FUZZ_CONTACTS ?? 250);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_122);
const SECRETS = [...Object.values(PHRASES), ...Object.values(KEYS)];
/** One contact in so many is asked once more with a secret in it. */
const EVERY = 5;

const seeds = readdirSync(SEEDS).filter(name => name.endsWith('.json'));
const contactIn = (name: string): Contact => JSON.parse(readFileSync(join(SEEDS, name), 'utf8'));

test.each(seeds)('what once failed holds: %s', name => expect(faultsOf(contactIn(name))).toEqual([]));

test(`contacts of seed ${SEED} hold`, { timeout: 300_000 + SECONDS * 1_100 }, () => {
  const random = seeded(SEED);
  const end = Date.now() + SECONDS * 1_000;
  const words = new Map<string, number>();
  const failed: string[] = [];
  let asked = 0;
  for (; (SECONDS > 0 ? Date.now() < end : asked < CONTACTS) && failed.length < 20; asked++) {
    const made = contact(random);
    const faults = faultsOf(made);
    if (asked % EVERY === 0) faults.push(...leaks(withSecret(made, pick(random, SECRETS))));
    if (faults.length > 0) failed.push(`${keep(made)} ${faults.join('; ')}`);
    else count(words, check(made, catalog).action);
  }
  console.log(`${asked} contacts`, Object.fromEntries(words));
  expect(failed).toEqual([]);
  // It does reach every answer.
  for (const action of ['stop', 'check-first', 'cannot-tell', 'matches-official'])
    expect(words.get(action) ?? 0, action).toBeGreaterThan(0);
});

const leaks = (asked: Contact): string[] => {
  const leak = leaked(check(asked, catalog));
  return leak ? [`${leak}: ${JSON.stringify(asked)}`] : [];
};

const count = (words: Map<string, number>, word: string) => words.set(word, (words.get(word) ?? 0) + 1);

/** Under the hash of its text, so that a second run writes no second file. */
function keep(made: Contact): string {
  const text = JSON.stringify(made);
  const name = `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;
  if (SECONDS > 0) writeFileSync(join(SEEDS, name), `${text}\n`);
  return name;
}
