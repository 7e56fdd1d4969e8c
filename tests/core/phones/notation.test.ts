import { describe, expect, test } from 'vitest';
import { readNotation } from '../../../src/core/phones/notation.ts';

const isHotline = (digits: string) => digits === '95511';
const read = (written: string) => readNotation(written, isHotline);

describe('digits, and the menu key behind them', () => {
  for (const [written, digits, extension] of [
    ['95511转3', '95511', '3'],
    ['110转3', '110', '3'],
    ['95511转123456', '95511', '123456'],
    ['95511转1234567', '955111234567', ''],
    ['95511x3#', '95511', '3'],
    ['95511转', '95511', ''],
    ['#95511', '95511', ''],
    ['95511 转 3', '95511', '3'],
    ['95511，按 3', '95511', '3'],
    ['95511按3号键', '95511', '3'],
    ['95511 按1转3', '95511', '13'],
    ['020 7946 0321 ext. 12', '02079460321', '12'],
    ['020 7946 0321 option 2', '02079460321', '2'],
    ['95511,3', '95511', '3'],
    ['020 7946,12', '020794612', ''],
    ['95511-3', '95511', '3'],
    ['95511-34', '95511', '34'],
    ['95511-345', '95511345', ''],
    ['95511-', '95511', ''],
    ['020-7946-12', '020794612', ''],
  ] as const)
    test(written, () => expect(read(written)).toMatchObject({ digits, extension }));
});

describe('a plus counts where nothing but signs stands before it', () => {
  test('+44 20 7946 0321', () => expect(read('+44 20 7946 0321')?.plus).toBe(true));
  test('[{+1}] 555 0100', () => expect(read('[{+1}] 555 0100')?.plus).toBe(true));
  test('020 7946 +0321', () => expect(read('020 7946 +0321')?.plus).toBe(false));
  test('020 7946 0321', () => expect(read('020 7946 0321')?.plus).toBe(false));
});

describe('a URI names its country', () => {
  test('before the menu key or behind it', () => {
    const key3 = { digits: '95511', extension: '3', context: '+86', uri: true };
    expect(read('tel:95511;phone-context=+86;ext=3')).toMatchObject(key3);
    expect(read('tel:95511;ext=3;phone-context=+86')).toMatchObject(key3);
  });
  test('or not', () => expect(read('tel:95511')).toMatchObject({ context: '', uri: true }));
});

test('fewer than three digits are no number', () => {
  expect(read('12')).toBeUndefined();
  expect(read('110')?.digits).toBe('110');
});

test('80 characters are read, and a longer stretch is not one notation', () => {
  const padded = (length: number) => '95511'.padStart(length, '(');
  expect(read(padded(80))?.digits).toBe('95511');
  expect(read(padded(81))).toBeUndefined();
});
