/** Numbers of the form of GB 11643, with days that never were: nobody's. */
import { expect, test } from 'vitest';
import { isIdentityNumber } from '../../../src/core/secrets/identity-number.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** With the check character that the standard works out. */
const checked = (seventeen: string): string =>
  seventeen +
  '10X98765432'.charAt(WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(seventeen[i]), 0) % 11);

test('has a region, a day and a check character', () => {
  const number = checked('11010119000230000');
  expect(isIdentityNumber(number)).toBe(true);
  for (const other of '0123456789X'.replace(number.at(-1)!, ''))
    expect(isIdentityNumber(number.slice(0, -1) + other)).toBe(false);
});
test('may end in a small x', () => {
  const number = [...Array(20).keys()]
    .map(i => checked(`110101190002300${String(i).padStart(2, '0')}`))
    .find(one => one.endsWith('X'))!;
  expect(isIdentityNumber(number.toLowerCase())).toBe(true);
});
test('is none with another shape, though its check character fits', () => {
  for (const seventeen of [
    '91010119000230000',
    '11010118000230000',
    '11010119001330000',
    '11010119000032000',
    '11010119000200000',
  ])
    expect(isIdentityNumber(checked(seventeen)), seventeen).toBe(false);
});
