import { describe, expect, test } from 'vitest';
import type { BrandFile } from '../../../src/catalog/brand.ts';
import { brandSchema } from '../../../src/catalog/brand.ts';
import { audit } from '../../../src/catalog/registry/audit.ts';
import { factsOf } from '../../../src/catalog/registry/facts.ts';
import { staleSources } from '../../../src/catalog/registry/stale.ts';
import { verify } from '../../../src/catalog/registry/verify.ts';
import { files, realFiles } from '../../support/catalogs.ts';

const brandCalled = (id: string) => files.brands.find(brand => brand.id === id)!;
const acorn = brandCalled('acorn-bank');
const lanternfish = brandCalled('lanternfish-wallet');

/** The bank with other facts, in the shape that a file has once it is read. */
const acornWith = (facts: Partial<Record<keyof BrandFile, unknown>>): BrandFile =>
  brandSchema.parse({ ...acorn, ...facts });

describe('every fact of the registry', () => {
  for (const brand of realFiles.brands) {
    test(`${brand.id}: has a source with the day on which it was read`, () => {
      expect(audit(brand, realFiles.brands).unsourced).toEqual([]);
      for (const { sources } of factsOf(brand)) {
        for (const { checked, url } of sources) {
          expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(url).toMatch(/^[a-z][a-z-]*:/);
        }
      }
    });
  }
});

describe('audit', () => {
  test('counts facts by what they are worth', () => {
    expect(audit(lanternfish, files.brands).counts).toMatchObject({ official: 4, reported: 0 });
  });
  test('misses a kind of channel of which neither one nor "none" is known', () => {
    expect(audit(acorn, files.brands).missing).toEqual(['handle', 'app']);
  });
  test('does not miss the phone of a wallet that says that it has none', () => {
    expect(audit(lanternfish, files.brands).missing).not.toContain('phone');
  });
  test('does not miss the phone of a brand whose group has one', () => {
    expect(audit(brandCalled('yiqianbao'), files.brands).missing).not.toContain('phone');
  });
  test('names an official fact that rests on one list of volunteers', () => {
    const brand = acornWith({
      sources: { 'contact-page': { ...acorn.sources['contact-page'], 'said-by': 'community-list' } },
    });
    expect(audit(brand, [brand]).singleSourced).toContain('official.phones.tel:+442079460321');
  });
  test('names a kind that is listed and said not to exist', () => {
    const brand = acornWith({ never: { has: { phone: 'contact-page' } } });
    expect(audit(brand, [brand]).conflicts).toEqual(['phone: listed, and said not to exist']);
  });
  test('names reported numbers of which none is confirmed', () => {
    const reported = { phones: { 'tel:+442079460401': 'contact-page', 'tel:+442079460402': 'contact-page' } };
    const brand = acornWith({ official: {}, reported, 'must-vouch': [] });
    expect(audit(brand, [brand]).conflicts).toEqual([
      'phone: 2 reported, none confirmed: tel:+442079460401, tel:+442079460402',
    ]);
  });
});

describe('stale', () => {
  test('lists nothing on the day of reading', () => expect(staleSources([acorn], '2026-11-21')).toEqual([]));
  test('lists a source once it is half a year old', () => {
    expect(staleSources([acorn], '2027-05-20')).toMatchObject([
      { brand: 'acorn-bank', source: 'contact-page', age: 180 },
    ]);
  });
  test('takes a date that lies ahead for today', () =>
    expect(staleSources([acorn], '2026-01-01', 0)).toMatchObject([{ age: 0 }]));
});

describe('verify', () => {
  const facts = factsOf(acorn);
  const findings = (page: string | undefined) =>
    Object.fromEntries(
      verify(facts, () => page).map(({ fact, finding }) => [`${fact.list} ${fact.value}`, finding]),
    );
  test('finds a number however it is written, and a domain in a link', () => {
    const found = findings('Ring 020 7946 0321 or see <a href="https://www.acornbank.example/help">help</a>');
    expect(found['phones tel:+442079460321']).toBe('still-there');
    expect(found['domains acornbank.example']).toBe('still-there');
  });
  test('does not find a number with one digit changed, nor one inside a longer one', () => {
    expect(findings('Ring 020 7946 0322')['phones tel:+442079460321']).toBe('not-found');
    expect(findings('order 0207946032112')['phones tel:+442079460321']).toBe('not-found');
  });
  test('finds a short code only where it stands alone', () => {
    const [hotline] = factsOf(brandCalled('alipay')).filter(({ list }) => list === 'phones');
    const on = (page: string) => verify([hotline!], () => page)[0]?.finding;
    expect(on('客服热线：95188（24小时）')).toBe('still-there');
    expect(on('订单 9518800123')).toBe('not-found');
  });
  test('leaves a negative fact to a person', () =>
    expect(findings('anything')['sends url']).toBe('a-person'));
  test('says so where there is no page to read', () =>
    expect(findings(undefined)['domains acornbank.example']).toBe('no-page'));
});
