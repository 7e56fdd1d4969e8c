import { describe, expect, test } from 'vitest';
import { readChannel } from '../src/core/channels/read-channel.ts';
import { check } from '../src/core/check.ts';
import { brandNamed } from '../src/core/identify.ts';
import { officialEntry } from '../src/core/vouch.ts';
import { catalog, files } from './support/catalogs.ts';

const asWritten = (value: string, region: string | undefined) =>
  readChannel(value, 'auto', 'subject', { region, assumed: region ?? 'US', numbering: catalog.numbering });

describe.each(files.brands.map(brand => ({ title: `${brand.id}: ${brand.name.en}`, brand })))(
  '$title',
  ({ brand }) => {
    const region = brand.regions.find(one => one !== 'global');
    const family = [brand.id, brand.group];

    for (const value of brand['must-vouch']) {
      test(`vouches for ${value}`, () => {
        const verdict = check(
          { value, claims: brand.id, direction: 'outgoing', ...(region ? { region } : {}) },
          catalog,
        );
        expect(verdict.action).toBe('matches-official');
        expect(family).toContain(verdict.channels[0]?.owner);
      });
    }

    for (const value of brand['must-not-vouch']) {
      test(`does not vouch for ${JSON.stringify(value)}`, () => {
        const verdict = check(
          { value, claims: brand.id, direction: 'outgoing', ...(region ? { region } : {}) },
          catalog,
        );
        expect(verdict.action).not.toBe('matches-official');
        expect(verdict.verdict).not.toBe('official');
      });
    }

    for (const [list, channels] of Object.entries(brand.official)) {
      for (const channel of Object.keys(channels)) {
        test(`reads its own ${list} entry ${channel} as it is written`, () => {
          const sighting = asWritten(channel, region);
          expect(sighting && officialEntry(sighting, catalog.brands)?.brand).toBe(brand.id);
        });
      }
    }

    for (const name of [...Object.values(brand.name), ...brand.aliases]) {
      test(`answers to the name ${name}`, () => expect(brandNamed(name, catalog.brands)?.id).toBe(brand.id));
    }
  },
);
