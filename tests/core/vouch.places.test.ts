import { describe, expect, test } from 'vitest';
import { compiled, files } from '../support/catalogs.ts';
import { factsOf } from './facts.ts';

/** No list of channels holds anything. */
const NOTHING = { domains: {}, hosts: {}, paths: {}, emails: {}, phones: {}, handles: {}, apps: {} };

describe('places of a brand that vouch for nothing', () => {
  const brands = files.brands.map(brand =>
    brand.id === 'acorn-bank'
      ? {
          ...brand,
          reported: { ...NOTHING, domains: { 'acorn-news.example': 'contact-page' } },
          'user-content': ['acornbank.example/forum', 'shops.acornbank.example'],
        }
      : brand,
  );
  const more = compiled({ ...files, brands });
  const status = (value: string): string => {
    const [found] = factsOf({ value }, more).channels;
    return `${found?.status} ${found?.owner}`;
  };
  test('one that is only reported', () => {
    expect(status('https://www.acorn-news.example/a')).toBe('reported acorn-bank');
    expect(status('https://acorn-news.example:8443/')).not.toMatch(/^reported/);
  });
  test('one where anybody can publish', () => {
    expect(status('https://acornbank.example/forum/post?a=1')).toBe('unknown acorn-bank');
    expect(status('https://shops.acornbank.example/')).toBe('unknown acorn-bank');
  });
  test('its neighbours are still the brand’s', () => {
    expect(status('https://acornbank.example/forums')).toBe('official acorn-bank');
    expect(status('https://acornbank.example/')).toBe('official acorn-bank');
  });
  test('an unlisted address at the brand’s own domain', () => {
    expect(status('billing@acornbank.example')).toBe('unknown acorn-bank');
    expect(status('billing@acornbank.example:25')).not.toMatch(/acorn-bank$/);
    expect(status('billing@acornbank.evil.test')).not.toMatch(/^official|acorn-bank$/);
  });
});
