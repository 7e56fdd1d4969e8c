import { describe, expect, test } from 'vitest';
import type { ListedChannel } from '../../../src/core/brand.ts';
import type { Sighting } from '../../../src/core/channels/channel.ts';
import { readChannel } from '../../../src/core/channels/read-channel.ts';
import { imitatedNumber, numberIndex } from '../../../src/core/phones/look-alike.ts';
import { catalog } from '../../support/catalogs.ts';

const listed = catalog.brands.byId.get('icbc')!.channels.find(({ kind }) => kind === 'phone')!;
const imitated = (value: string, region: string, claims?: string) => {
  const place = { region, assumed: region, numbering: catalog.numbering };
  const claimed = claims === undefined ? [] : [catalog.brands.byId.get(claims)!];
  return imitatedNumber(readChannel(value, 'phone', 'subject', place)!, claimed, catalog.brands);
};

describe('a hasty eye takes it for the official number', () => {
  for (const [value, region, way, brand] of [
    ['020 7946 0322', 'GB', 'digit-changed', 'acorn-bank'],
    ['020 7946 1321', 'GB', 'digit-changed', 'acorn-bank'],
    ['021 7946 0321', 'GB', 'digit-changed', 'acorn-bank'],
    ['020 7946 0312', 'GB', 'digits-swapped', 'acorn-bank'],
    ['020 7940 6321', 'GB', 'digits-swapped', 'acorn-bank'],
    ['020 7496 0321', 'GB', 'digits-swapped', 'acorn-bank'],
    ['40095588', 'CN', 'digits-added', 'icbc'],
    ['00095588', 'CN', 'digits-added', 'icbc'],
    ['+8695588', 'CN', 'digits-added', 'icbc'],
    ['10666695588', 'CN', 'hotline-at-the-end', 'icbc'],
  ] as const) {
    test(`${value}: ${way}`, () => expect(imitated(value, region)).toMatchObject({ way, brand }));
  }
});

describe('it is just another number', () => {
  for (const [value, region] of [
    ['020 7946 0354', 'GB'],
    ['139 0009 5588', 'CN'],
    ['95589', 'CN'],
    ['955881', 'CN'],
  ] as const) {
    test(value, () => expect(imitated(value, region)).toBeUndefined());
  }
});

describe('a short number is compared with those of the brand that is claimed', () => {
  test('95589 for 95588', () => expect(imitated('95589', 'CN', 'icbc')?.way).toBe('digit-changed'));
  test('95858 for 95588', () => expect(imitated('95858', 'CN', 'icbc')?.way).toBe('digits-swapped'));
  test('not with another brand’s', () => expect(imitated('95589', 'CN', 'alipay')).toBeUndefined());
});

describe('what is compared', () => {
  const seen = (more: Partial<Sighting>): Sighting => ({
    kind: 'phone',
    role: 'subject',
    canonical: 'tel:40095588',
    disguises: [],
    ...more,
  });
  const of = (more: Partial<Sighting>) => imitatedNumber(seen(more), [], catalog.brands)?.way;
  test('a number that no plan knows, with a hotline at its end', () => expect(of({})).toBe('digits-added'));
  test('nothing but phone numbers, and of these only what could be read', () => {
    expect(of({ kind: 'url' })).toBeUndefined();
    const { canonical: _, ...unread } = seen({});
    expect(imitatedNumber(unread, [], catalog.brands)).toBeUndefined();
  });
  test('a hotline is no imitation of itself', () => expect(of({ canonical: 'tel:95588' })).toBeUndefined());
  test('digits behind a semicolon are no digits of the number', () =>
    expect(of({ canonical: 'tel:40095588;ext=3' })).toBe('digits-added'));
  test('a line that a plan knows ends in a hotline by chance, unless it is disguised', () => {
    const line = { type: 'mobile' as const };
    expect(of({ line })).toBeUndefined();
    expect(of({ line, disguises: ['letters-for-digits'] })).toBe('digits-added');
    expect(of({ line: { type: 'sms-port' } })).toBe('hotline-at-the-end');
  });
  test('eight digits are compared with all that is listed, seven with nobody’s', () => {
    const channel = (canonical: string): ListedChannel => ({ ...listed, canonical });
    const brands = {
      ...catalog.brands,
      byNumber: numberIndex([channel('tel:+3531234'), channel('tel:+35312345')]),
    };
    const way = (canonical: string) => imitatedNumber(seen({ canonical }), [], brands)?.way;
    expect([way('tel:+35312346'), way('tel:+3531235')]).toEqual(['digit-changed', undefined]);
  });
  test('of the claimed brand its numbers, and none of its accounts', () => {
    const { channels } = catalog.brands.byId.get('icbc')!;
    const brand = {
      ...catalog.brands.byId.get('icbc')!,
      channels: channels.filter(({ kind }) => kind !== 'phone'),
    };
    const short = { ...listed, kind: 'handle' as const, canonical: 'tel:95587' };
    expect(
      imitatedNumber(seen({ canonical: 'tel:95589' }), [{ ...brand, channels: [short] }], catalog.brands),
    ).toBeUndefined();
  });
});
