import { describe, expect, test } from 'vitest';
import { givesPaymentAddress } from '../../src/signals/gives-payment-address.ts';
import { factsOf, quotes } from '../core/facts.ts';

const TRON = 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8';
const gives = givesPaymentAddress.bind({ kinds: ['tron'], beside: ['pay', 'move-money'] });
const addresses = (value: string): string[] =>
  quotes({ value }, gives(factsOf({ value, kind: 'text' }))?.spans);

test('an address beside a word for paying, in both languages', () => {
  expect(addresses(`请把USDT打到 ${TRON}`)).toEqual([TRON]);
  expect(addresses(`Please send it to ${TRON} today`)).toEqual([TRON]);
});

describe('nothing is to be paid to it', () => {
  for (const [why, value] of [
    ['it stands in another sentence', `I want to send coins. My address begins so: 1. It is ${TRON}`],
    ['it is forbidden', `Never send anything to ${TRON}`],
    ['it is of another kind', 'Please send it to 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
    ['its checksum is wrong', `Please send it to ${TRON.slice(0, -1)}9`],
  ] as const) {
    test(why, () => expect(addresses(value)).toEqual([]));
  }
});
