import { describe, expect, test } from 'vitest';
import { readChannel } from '../../../src/core/channels/read-channel.ts';
import { imitatedNumber } from '../../../src/core/phones/look-alike.ts';
import { catalog } from '../../support/catalogs.ts';

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
