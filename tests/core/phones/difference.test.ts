import { expect, test } from 'vitest';
import { difference } from '../../../src/core/phones/difference.ts';

for (const [one, other, what] of [
  ['4420', '4421', 'digit-changed'],
  ['1420', '4420', 'digit-changed'],
  ['4420', '4402', 'digits-swapped'],
  ['4420', '2440', undefined],
  ['4420', '4420', undefined],
  ['4420', '44201', undefined],
  ['44201', '4420', undefined],
  ['4420', '4511', undefined],
  ['1234', '1524', undefined],
  ['1524', '1234', undefined],
  ['1234', '1325', undefined],
  ['', '', undefined],
] as const) {
  test(`${one || 'nothing'} beside ${other || 'nothing'}: ${what ?? 'no slip'}`, () =>
    expect(difference(one, other)).toBe(what));
}
