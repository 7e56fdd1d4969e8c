/** Over everything that was ever recorded as false: nothing is vouched for, and imitations are recognised. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../src/core/check.ts';
import { catalog } from './support/catalogs.ts';

const read = (name: string): Record<string, string[]> =>
  parse(readFileSync(new URL(`./fixtures/look-alikes/${name}.yaml`, import.meta.url), 'utf8'));

/** Hosts that no signal sees yet, and why. An entry that is seen again fails, so that it goes. */
const NOT_SEEN: Readonly<Record<string, string>> = {
  'imtokm.app': 'two letters off; at that distance honest names match too',
  'unioay.com': 'two letters off',
  '95516aa.com': 'a hotline as a name, which no signal looks for',
};

describe('a recorded imitation', () => {
  for (const [brand, hosts] of Object.entries(read('hosts'))) {
    for (const host of hosts) {
      test(`${host} is never vouched for${NOT_SEEN[host] ? '' : `, and is recognised as ${brand}'s`}`, () => {
        for (const value of [host, `https://${host}/login`, `help@${host}`]) {
          expect(check({ value, claims: brand }, catalog).verdict).not.toBe('official');
        }
        const verdict = check({ value: host, kind: 'url' }, catalog);
        if (NOT_SEEN[host])
          expect(verdict.action, 'it is seen now: take the exception out').toBe('cannot-tell');
        else {
          expect(verdict.channels[0]?.imitates?.brand).toBe(brand);
          expect(['stop', 'check-first']).toContain(verdict.action);
        }
      });
    }
  }
});

describe('an invented hotline', () => {
  for (const [brand, numbers] of Object.entries(read('hotlines'))) {
    for (const value of numbers) {
      test(`${value} is never vouched for as ${brand}'s`, () => {
        for (const direction of ['incoming', 'outgoing'] as const) {
          expect(check({ value, claims: brand, direction }, catalog).verdict).not.toBe('official');
        }
      });
    }
  }
});
