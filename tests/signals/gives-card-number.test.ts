import { describe, expect, test } from 'vitest';
import { givesCardNumber } from '../../src/signals/gives-card-number.ts';
import { factsOf, quotes } from '../core/facts.ts';

function number(value: string): string | undefined {
  const contact = { value, kind: 'text' } as const;
  return quotes(contact, givesCardNumber.bind({})(factsOf(contact))?.spans)[0];
}

describe('a message that is hardly more than a card’s number', () => {
  for (const [value, quote] of [
    ['王某 6225000000004471', '6225000000004471'],
    ['6225 0000 0000 4471 王某', '6225 0000 0000 4471'],
    ['card 4000-0000-0000-4471', '4000-0000-0000-4471'],
    ['6225000000004471, Wang', '6225000000004471'],
    ['6225000000004471- call', '6225000000004471'],
    ['６２２５０００００００００４４７１', '６２２５０００００００００４４７１'],
  ] as const)
    test(value, () => expect(number(value)).toBe(quote));
});

describe('nothing of the kind', () => {
  for (const value of [
    '13800004471',
    '62250000000044710000 王某',
    '1225000000004471',
    '62250000 / 00004471',
    '0x62250000000004471aB0F7730B2cF6d5D0dB0F5F0',
    '6225.0000.0000.4471',
    '6225  0000  0000  4471',
    '6225 0000 -0000 4471',
    `${'我们约好明天下午三点在图书馆门口见面，'.repeat(3)}6225000000004471`,
  ])
    test(value, () => expect(number(value)).toBeUndefined());
});
