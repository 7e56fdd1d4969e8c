/** Every official channel of every brand answers for its own brand, and raises no alarm for anybody. */
import { describe, expect, test } from 'vitest';
import { check } from '../src/core/check.ts';
import { displayChannel } from '../src/core/language/display.ts';
import { catalog } from './support/catalogs.ts';

const brands = [...catalog.brands.byId.values()];
const regionOf = (regions: readonly string[]) => regions.find(region => region !== 'global');

for (const brand of brands.filter(({ channels, reported }) => channels.length + reported.length > 0)) {
  const region = regionOf(brand.regions);
  const where = region ? { region } : {};
  describe(`${brand.id}`, () => {
    for (const { canonical, kind } of brand.channels) {
      test(`${canonical} is official for it, and draws no alarm`, () => {
        const named = check({ value: canonical, claims: brand.id, direction: 'outgoing', ...where }, catalog);
        expect(named.verdict).toBe('official');
        const bare = check({ value: canonical, ...where }, catalog);
        expect(['matches-official', 'cannot-tell']).toContain(bare.action);
        expect(bare.reasons).toEqual([]);
      });
      test(`${displayChannel(canonical, kind, 'zh')} reads the same as it is shown`, () => {
        if (kind !== 'phone' && kind !== 'url' && kind !== 'email') return;
        const shown = check(
          { value: displayChannel(canonical, kind, 'zh'), claims: brand.id, direction: 'outgoing', ...where },
          catalog,
        );
        expect(shown.channels[0]?.canonical).toBe(canonical);
      });
    }
    for (const { canonical } of brand.reported) {
      test(`${canonical} is reported for it: no proof, and no alarm`, () => {
        const verdict = check(
          { value: canonical, claims: brand.id, direction: 'outgoing', ...where },
          catalog,
        );
        expect(verdict.action).toBe(
          verdict.channels[0]?.status === 'official' ? 'matches-official' : 'cannot-tell',
        );
      });
    }
  });
}
