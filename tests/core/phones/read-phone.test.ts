import { describe, expect, test } from 'vitest';
import { readLocalNumber, readPhone } from '../../../src/core/phones/read-phone.ts';
import { foldWord } from '../../../src/core/text/fold.ts';
import { catalog } from '../../support/catalogs.ts';

const read = (written: string, region?: string, assumed = 'US') =>
  readPhone(foldWord(written), { region, assumed, numbering: catalog.numbering });
const canonical = (written: string, region?: string, assumed?: string) =>
  read(written, region, assumed)?.canonical;

describe('one number in many notations', () => {
  for (const [written, region, uri] of [
    ['020 7946 0321', 'GB', 'tel:+442079460321'],
    ['+44 20 7946 0321', undefined, 'tel:+442079460321'],
    ['+44 (0)20 7946 0321', undefined, 'tel:+442079460321'],
    ['0044 20 7946 0321', 'GB', 'tel:+442079460321'],
    ['0044 20 7946 0321', 'CN', 'tel:+442079460321'],
    ['tel:+442079460321', undefined, 'tel:+442079460321'],
    ['(212) 555-0100', 'US', 'tel:+12125550100'],
    ['1-800-555-0199', 'US', 'tel:+18005550199'],
    ['07700 900123', 'GB', 'tel:+447700900123'],
    ['400-618-0081', 'CN', 'tel:+864006180081'],
    ['0571-96110', 'CN', 'tel:+8657196110'],
    ['95188', 'CN', 'tel:95188;phone-context=+86'],
    ['tel:95188;phone-context=+86', 'US', 'tel:95188;phone-context=+86'],
  ] as const) {
    test(`${written} in ${region ?? 'no country'} is ${uri}`, () =>
      expect(canonical(written, region)).toBe(uri));
  }
});

describe('digits written to escape a reader', () => {
  for (const [written, region, uri] of [
    ['９５１８８', 'CN', 'tel:95188;phone-context=+86'],
    ['九五一八八', 'CN', 'tel:95188;phone-context=+86'],
    ['400—618—0081', 'CN', 'tel:+864006180081'],
    ['4OO-618-OO81', 'CN', 'tel:+864006180081'],
    ['四零零 六一八 〇〇八一', 'CN', 'tel:+864006180081'],
    ['𝟖𝟕𝟕-𝟒𝟖𝟏-𝟒𝟐𝟔𝟒', 'US', 'tel:+18774814264'],
    ['[{+1}]-[{808}]-[{690}]-[{4872}]', 'US', 'tel:+18086904872'],
    ['1-(855)(518)(8609)', 'US', 'tel:+18555188609'],
    ['+1\u200b-808-690-4872', undefined, 'tel:+18086904872'],
  ] as const) {
    test(`${JSON.stringify(written)} is ${uri}`, () => expect(canonical(written, region)).toBe(uri));
  }
});

describe('a menu key belongs to its number', () => {
  for (const written of ['95511转3', '95511-3', '95511 转 3', '95511 ext. 3', '95511#3', '95511 分机3']) {
    test(`reads ${written} as menu key 3 of 95511`, () =>
      expect(canonical(written, 'CN')).toBe('tel:95511;phone-context=+86;ext=3'));
  }
  test('reads a key behind a long number', () =>
    expect(canonical('400-618-0081转8', 'CN')).toBe('tel:+864006180081;ext=8'));
  test('reads two digits behind a dash as a key, three as part of the number', () => {
    expect(canonical('95511-34', 'CN')).toBe('tel:95511;phone-context=+86;ext=34');
    expect(canonical('95511-345', 'CN') ?? '').not.toContain('ext=');
  });
  test('reads no key of seven digits', () =>
    expect(canonical('95511转1234567', 'CN') ?? '').not.toContain('ext='));
  test('reads the last group of a long number as part of it', () => {
    for (const written of ['020-7946-0321', '020-7946-03-21'])
      expect(canonical(written, 'GB')).toBe('tel:+442079460321');
  });
  test('reads its own URI again', () =>
    expect(canonical('tel:95511;phone-context=+86;ext=3')).toBe('tel:95511;phone-context=+86;ext=3'));
});

describe('a prefix of a foreign call hides a line that exists only at home', () => {
  for (const written of [
    '+8695588',
    '008695588',
    '0095188',
    '00095588',
    '+86 110',
    '+8612381',
    '+864006180081',
    '00864006700700',
  ]) {
    test(`${written} is disguised`, () =>
      expect(read(written, 'CN')?.disguises).toEqual(['international-prefix']));
  }
  for (const written of [
    '95588',
    '+1 800 555 0199',
    '400-618-0081',
    '0571-96110',
    '+44 20 7946 0321',
    'tel:+864006180081',
  ]) {
    test(`${written} is not`, () => expect(read(written, 'CN')?.disguises).toEqual([]));
  }
  test('none of them reads as the line itself', () => {
    for (const written of ['+8695588', '0095588', '00095588']) {
      expect(canonical(written, 'CN')).not.toBe('tel:95588;phone-context=+86');
    }
  });
});

describe('only what exists at home is disguised by a prefix', () => {
  test('digits that merely begin like a calling code have none', () =>
    expect(read('8695588', 'CN')).toBeUndefined());
  test('00 before 110 may be a slip', () => expect(read('00110', 'CN')).toBeUndefined());
  test('what rings is said of the line behind the prefix', () =>
    expect(read('+8695588', 'CN')?.line).toMatchObject({ type: 'service-line', region: 'CN' }));
});

describe('plans change before anybody’s metadata does: what is written as E.164 is taken as that', () => {
  for (const [written, uri] of [
    ['+2101234', 'tel:+2101234'],
    ['+210 123456789012', 'tel:+210123456789012'],
    ['+210123', undefined],
    ['+2101234567890123', undefined],
    ['+0123456789', undefined],
    ['2101234', undefined],
  ] as const)
    test(`${written}: ${uri}`, () => expect(canonical(written)).toBe(uri));
  test('nothing is known of its line', () => expect(read('+2101234')?.line).toEqual({}));
  test('of a possible one only its country', () => {
    expect(read('+34 123456789')).toMatchObject({ canonical: 'tel:+34123456789', line: { region: 'ES' } });
    expect(read('123456789', 'ES')?.canonical).toBe('tel:+34123456789');
    expect(read('12345678', 'SG')).toBeUndefined();
  });
});

describe('the country of a number', () => {
  const region = (written: string) => read(written)?.line.region;
  test('is its own', () => expect(region('+44 20 7946 0321')).toBe('GB'));
  test('is the first of those that share a calling code, where it is of all of them', () =>
    expect(region('+1 800 555 0199')).toBe('US'));
  test('is none where the number is of no country', () => {
    expect(read('+800 1234 5678')?.canonical).toBe('tel:+80012345678');
    expect(region('+800 1234 5678')).toBeUndefined();
  });
  test('is where the writer dials, before where the reader does', () => {
    const place = { region: undefined, assumed: 'US', numbering: catalog.numbering };
    expect(readPhone('0491570156', { ...place, writer: 'AU' })?.canonical).toBe('tel:+61491570156');
    expect(readPhone('0491570156', place)?.canonical).not.toBe('tel:+61491570156');
  });
  test('is read behind 00 wherever that is not dialled', () =>
    expect(canonical('0044 20 7946 0321', 'US')).toBe('tel:+442079460321'));
});

describe('a number without its area code is dialled where the caller is', () => {
  const local = (written: string, region?: string, shortest?: number) =>
    readLocalNumber(foldWord(written), { region, assumed: 'US', numbering: catalog.numbering }, shortest);
  for (const [written, region, uri] of [
    ['7946 0321', 'GB', 'tel:79460321;phone-context=+44'],
    ['117', 'GB', 'tel:117;phone-context=+44'],
    ['117', undefined, 'tel:117;phone-context=+1'],
    ['tel:79460321;phone-context=+44', 'US', 'tel:79460321;phone-context=+44'],
    ['117转3', 'CN', 'tel:117;phone-context=+86;ext=3'],
    ['117-3', 'CN', 'tel:1173;phone-context=+86'],
    ['+7946 0321', 'GB', undefined],
    ['794603210', 'GB', undefined],
    ['12', 'GB', undefined],
    ['117', 'XX', undefined],
  ] as const)
    test(`${written} in ${region ?? 'no country'}: ${uri}`, () =>
      expect(local(written, region)?.canonical).toBe(uri));
  test('nothing else is known of it', () => {
    const bare = { disguises: [], line: { region: 'GB' } };
    expect(local('7946 0321', 'GB')).toMatchObject(bare);
  });
  test('it may have to be longer', () => {
    expect(local('7946032', 'GB', 7)).toBeDefined();
    expect(local('794603', 'GB', 7)).toBeUndefined();
  });
});

describe('an SMS port is no landline', () => {
  for (const port of ['1069095599', '1065795555', '106980095533', '10690123456789']) {
    test(`${port} is bound to China`, () =>
      expect(canonical(port, 'CN')).toBe(`tel:${port};phone-context=+86`));
  }
});

describe('where no country is named, the writer’s script decides', () => {
  test('a national number is dialled where it is assumed to be', () => {
    expect(canonical('020 7946 0321', undefined, 'CN')).toBe('tel:+862079460321');
    expect(canonical('020 7946 0321', undefined, 'GB')).toBe('tel:+442079460321');
  });
  test('a code of one country only is read as that country’s', () => {
    expect(canonical('95188', undefined, 'US')).toBe('tel:95188;phone-context=+86');
    expect(canonical('18222', undefined, 'US')).toBe('tel:18222;phone-context=+852');
  });
  test('a code of two countries is read as the assumed one’s', () => {
    expect(canonical('110', undefined, 'TW')).toBe('tel:110;phone-context=+886');
    expect(canonical('110', undefined, 'CN')).toBe('tel:110;phone-context=+86');
  });
});

describe('what is no number', () => {
  for (const written of [
    '',
    '+',
    '+++',
    '12',
    '12345678901234567890',
    'acorn',
    '1 800 FLOWERS',
    '9'.repeat(500),
  ]) {
    test(JSON.stringify(written.slice(0, 24)), () => expect(read(written, 'US')).toBeUndefined());
  }
});
