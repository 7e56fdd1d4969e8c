import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deletions } from '../../../src/core/imitation/edit.ts';
import { LeftOvers } from '../../../src/core/imitation/left-overs.ts';
import { NameFilter } from '../../../src/core/imitation/name-filter.ts';
import { hostSkeleton } from '../../../src/core/imitation/skeleton.ts';
import type { WornName } from '../../../src/core/imitation/worn-name.ts';

/** Without an rn: a hyphen or a slip within it makes another shape, for the second look too. */
const NAMES = ['quietharbour', 'anglerfish', 'huobi', 'icbc', 'imtoken'];
const named = (text: string, form: WornName['form'] = 'name'): WornName => ({
  text: hostSkeleton(text),
  brand: 'x',
  form,
  common: false,
  of: '',
});
const near = NAMES.filter(name => name.length >= 6);
/** Made anew by each test that asks. */
const looking = () => {
  const filter = new NameFilter(
    [...NAMES.map(name => named(name)), named('okx.com', 'domain'), named('abchina.com', 'domain')],
    new LeftOvers(near.map(hostSkeleton)),
  );
  return (host: string) => filter.look(host, host.length);
};
const label = fc.stringMatching(/^[a-z0-9]{0,8}$/);

describe('the first look misses nothing', () => {
  test('a name with anything around it', () => {
    const look = looking();
    fc.assert(
      fc.property(
        label,
        fc.constantFrom(...NAMES),
        label,
        fc.constantFrom('', '-', '.'),
        (before, name, behind, sign) => {
          expect(look(`${before}${sign}${name}${sign}${behind}`) & 1).toBe(1);
        },
      ),
      { seed: 20_261_122, numRuns: 3_000 },
    );
  });
  test('a hyphen anywhere in a name', () => {
    const look = looking();
    for (const name of NAMES)
      for (let i = 1; i < name.length; i++)
        expect(look(`get.${name.slice(0, i)}-${name.slice(i)}`) & 1).toBe(1);
  });
  test('a word one slip from a name, alone, between hyphens or dots', () => {
    const look = looking();
    for (const name of near) {
      const slips = [...deletions(name), ...[...name].map((_, i) => `${name.slice(0, i)}q${name.slice(i)}`)];
      for (const slip of slips)
        for (const host of [slip, `get-${slip}-now`, `${slip}.evil`, `www.${slip}`])
          expect(look(host) & 2, host).toBe(2);
    }
  });
  test('a domain, with its dots or a hyphen for one', () => {
    const look = looking();
    for (const host of ['okx.com.evil', 'a.okx.com-b', 'abchina-com', 'abchina.com.evil'])
      expect(look(host) & 1, host).toBe(1);
  });
  test('what is not all ASCII, or too long for a host, is left to the second look', () => {
    const look = looking();
    for (const host of ['xn--80ak6aa92e', '灯鱼', 'a'.repeat(300)]) expect(look(host)).toBe(3);
  });
});

test('it passes few others', () => {
  const look = looking();
  const hosts = Array.from({ length: 2_000 }, (_, i) => `river${i}-boat.meadow${i * 7}`);
  expect(hosts.filter(host => look(host) !== 0).length).toBeLessThan(400);
});
