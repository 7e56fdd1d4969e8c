import { expect, test } from 'vitest';
import { isBareNumber } from '../../../src/core/phones/bare-number.ts';

for (const value of ['4000 955 880 1', '+44 (20) 7946-0321', ' 1234567 '])
  test(`${value} is digits and nothing else`, () => expect(isBareNumber(value)).toBe(true));
for (const value of ['123456', '95511转3', 'call 1234567', '', '-', `${'1'.repeat(41)}`])
  test(`${value || 'nothing'} is not`, () => expect(isBareNumber(value)).toBe(false));
