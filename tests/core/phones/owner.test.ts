import { describe, expect, test } from 'vitest';
import { readChannel } from '../../../src/core/channels/read-channel.ts';
import { numberIndex } from '../../../src/core/phones/look-alike.ts';
import { ownerOfLine } from '../../../src/core/phones/owner.ts';
import { catalog } from '../../support/catalogs.ts';

const hotline = catalog.brands.byId.get('icbc')!.channels.find(({ kind }) => kind === 'phone')!;
const owner = (value: string, region = 'CN', brands = catalog.brands) => {
  const place = { region, assumed: region, numbering: catalog.numbering };
  return ownerOfLine(readChannel(value, 'phone', 'subject', place)!, brands);
};

describe('a hotline behind an area code rings where the hotline does', () => {
  for (const value of ['010-95588', '0571-95588', '(021) 95588', '+86 10 95588'])
    test(value, () => expect(owner(value)).toBe('icbc'));
  test('96xxx too, which is charged like 400', () => {
    const brands = {
      ...catalog.brands,
      byNumber: numberIndex([{ ...hotline, canonical: 'tel:96110;phone-context=+86' }]),
    };
    expect(owner('0571-96110', 'CN', brands)).toBe('icbc');
  });
});

describe('it is nobody’s that we know', () => {
  for (const [why, value, region] of [
    ['behind more digits than an area code has', '0571 8995588', 'CN'],
    ['at the end of a mobile number', '139 0009 5588', 'CN'],
    ['at the end of a number of another country', '+44 20 7949 5588', 'GB'],
    ['with the digits of no hotline', '0571-95589', 'CN'],
    ['with a prefix of a foreign call', '0095588', 'CN'],
  ] as const)
    test(why, () => expect(owner(value, region)).toBeUndefined());
  test('where nothing could be read, or it is no number', () => {
    const seen = { role: 'subject', disguises: [] } as const;
    expect(ownerOfLine({ ...seen, kind: 'phone' }, catalog.brands)).toBeUndefined();
    const place = 'tel:+861095588';
    const line = { type: 'fixed-line', region: 'CN' } as const;
    expect(ownerOfLine({ ...seen, kind: 'phone', canonical: place, line }, catalog.brands)).toBe('icbc');
    expect(ownerOfLine({ ...seen, kind: 'url', canonical: place, line }, catalog.brands)).toBeUndefined();
  });
  test('in disguise', () => {
    const disguises = ['international-prefix'];
    const line = { type: 'fixed-line', region: 'CN' } as const;
    const seen = { kind: 'phone', role: 'subject', canonical: 'tel:+861095588', disguises, line } as const;
    expect(ownerOfLine(seen, catalog.brands)).toBeUndefined();
  });
});

describe('a menu key of a hotline is the brand’s', () => {
  for (const value of ['95588转3', '95588 转 3', '95588，按 3', '95588-3', '95588 ext. 3'])
    test(value, () => expect(owner(value)).toBe('icbc'));
  test('one behind an area code is not known', () => expect(owner('010-95588转3')).toBeUndefined());
  test('one of a number that nobody lists is nobody’s', () => expect(owner('95589转3')).toBeUndefined());
});
