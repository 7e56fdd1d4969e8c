/** What holds for every contact, not only for those that we thought of. Seeded, so that a failure comes back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import { CONTACT_KINDS, type Contact, DIRECTIONS, SURFACES } from '../../src/core/contact.ts';
import { shadowOf } from '../../src/core/secrets/shadow.ts';
import { ACTIONS, VERDICTS, type Verdict } from '../../src/core/verdict.ts';
import { catalog, files } from '../support/catalogs.ts';

const SEED = 20_261_122;
const RUNS = 2_000;
const settings = { seed: SEED, numRuns: RUNS };

/** Pieces that the rules look for, so that random texts come close to them. */
const PIECES = [
  ...files.concepts.flatMap(({ words }) => Object.values(words).flat().slice(0, 4)),
  ...files.brands.flatMap(brand => [...brand.aliases, ...brand['must-vouch'], ...brand['must-not-vouch']]),
  ...[
    '，',
    '。',
    ', ',
    '. ',
    '\n',
    ' ',
    '\u200b',
    '\u202e',
    '‼️',
    '1',
    '0',
    '+',
    '-',
    '(',
    '://',
    '@',
    '.',
    '/',
    '%',
    '\\',
    '\ud800',
  ],
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 24 })
    .map(parts => parts.join('')),
);
const value = text.filter(text => text.trim() !== '');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Without the fields that are `undefined`: a field left out and a field that holds nothing are two things. */
const contacts = fc
  .record({
    value,
    kind: maybe(fc.constantFrom(...CONTACT_KINDS)),
    claims: maybe(fc.oneof(fc.constantFrom(...files.brands.map(({ id }) => id)), value)),
    direction: maybe(fc.constantFrom(...DIRECTIONS)),
    sender: maybe(value),
    authenticated: maybe(fc.boolean()),
    url: maybe(value),
    region: maybe(fc.constantFrom('CN', 'US', 'GB', 'ZZ')),
    locale: maybe(fc.constantFrom('zh-CN', 'en', 'fr')),
    surface: maybe(fc.constantFrom(...SURFACES)),
  })
  .map(
    fields =>
      Object.fromEntries(
        Object.entries(fields).filter(([, field]) => field !== undefined),
      ) as unknown as Contact,
  );

const spansOf = (verdict: Verdict) => [
  ...verdict.claims.flatMap(({ spans }) => spans),
  ...verdict.reasons.flatMap(({ spans }) => spans),
  ...verdict.channels.flatMap(({ span }) => span ?? []),
];

const always = (claim: (contact: Contact, verdict: Verdict) => void) =>
  fc.assert(
    fc.property(contacts, contact => {
      claim(contact, check(contact, catalog));
    }),
    settings,
  );

describe('for every contact', () => {
  test('it never throws, and answers with words that are on the list', () => {
    always((_, { verdict, action, score }) => {
      expect(VERDICTS).toContain(verdict);
      expect(ACTIONS).toContain(action);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    });
  });

  test('every span lies inside the value, and every quote is the text at its span, without its secrets', () => {
    always((contact, verdict) => {
      const shown = shadowOf(contact.value).text;
      for (const { start, end } of spansOf(verdict)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(contact.value.length);
      }
      for (const { spans, quotes } of verdict.reasons) {
        expect(quotes).toEqual(spans.map(({ start, end }) => shown.slice(start, end)));
      }
    });
  });

  test('the same contact gets the same verdict', () => {
    always((contact, verdict) => expect(check(structuredClone(contact), catalog)).toEqual(verdict));
  });

  test('nothing that cannot be read, and nothing in disguise, is vouched for', () => {
    always((_, verdict) => {
      for (const { status, canonical, disguises } of verdict.channels) {
        if (status !== 'official') continue;
        expect(canonical).toBeDefined();
        expect(disguises).toEqual([]);
      }
    });
  });

  test('an official verdict rests on a listed channel with a source, and on no reason against it', () => {
    always((_, verdict) => {
      if (verdict.verdict !== 'official') return;
      expect(verdict.reasons).toEqual([]);
      expect(
        verdict.channels.some(({ status, source }) => status === 'official' && source !== undefined),
      ).toBe(true);
    });
  });

  test('no sentence has a gap left, and none says safe', () => {
    always((_, { headline, because, nextStep, officialWould = '', ifAlreadyDone = '' }) => {
      for (const sentence of [headline, nextStep, officialWould, ifAlreadyDone]) {
        expect(sentence).not.toMatch(/\{(brand|quote|channel|imitated|ways|source|date)\}/);
      }
      expect(because.length).toBeGreaterThan(0);
      expect(`${headline} ${nextStep}`).not.toMatch(/\b(is|are) safe\b|是安全的|可以放心/);
    });
  });
});

describe('one changed digit', () => {
  const numbers = files.brands.flatMap(brand =>
    Object.keys(brand.official.phones).map(uri => ({
      brand: brand.id,
      digits: uri.replace('tel:', '').split(';')[0]!,
    })),
  );
  const listed = new Set(numbers.map(({ digits }) => digits));
  test('takes an official number off the list', () => {
    const change = fc.tuple(fc.constantFrom(...numbers), fc.nat(), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(change, ([{ brand, digits }, place, step]) => {
        const at = digits.startsWith('+') ? 3 + (place % (digits.length - 3)) : place % digits.length;
        const changed = digits.slice(0, at) + ((Number(digits[at]) + step) % 10) + digits.slice(at + 1);
        fc.pre(!listed.has(changed));
        expect(check({ value: changed, kind: 'phone', claims: brand }, catalog).verdict).not.toBe('official');
      }),
      settings,
    );
  });
});
