import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { brandHasNoSuchChannel } from '../../src/signals/brand-has-no-such-channel.ts';
import { factsOf, quotes } from '../core/facts.ts';

const noPhone = brandHasNoSuchChannel.bind({ kinds: ['phone'] });
const offered = (contact: Contact): string[] => quotes(contact, noPhone(factsOf(contact))?.spans);
const text = (value: string): Contact => ({ value, kind: 'text', region: 'GB' });

describe('a line of a brand that has none', () => {
  for (const [value, quote] of [
    ['灯鱼客服请拨打 020 7946 0111', '020 7946 0111'],
    ['Lanternfish support: ring 020 7946 0111 now', '020 7946 0111'],
    ['请拨打灯鱼客服热线', '客服热线'],
    ['Call the Lanternfish support hotline', 'hotline'],
  ] as const) {
    test(value, () => expect(offered(text(value))).toEqual([quote]));
  }
  test('a number that the person asks about', () =>
    expect(offered({ value: '020 7946 0111', claims: '灯鱼', region: 'GB' })).toEqual(['020 7946 0111']));
  test('the brand’s own word is the source', () =>
    expect(noPhone(factsOf(text('Lanternfish support hotline')))).toMatchObject({
      brand: 'lanternfish-wallet',
      sources: [{ title: 'How to reach Lanternfish' }],
    }));
});

describe('nothing is contradicted', () => {
  for (const [why, value] of [
    ['where the line is denied', '灯鱼客服没有客服电话'],
    ['where it is advised against', 'Lanternfish support says: never call 020 7946 0111'],
    ['where scammers offer it', '骗子冒充灯鱼客服，让您拨打 020 7946 0111'],
    ['where the brand is only mentioned', 'I like Lanternfish. Call me on 020 7946 0111'],
    ['by a bank, which has a line', '橡果银行客服请拨打 020 7946 0111'],
    ['by a link or an address', '灯鱼客服：help@lanternfish.example'],
  ] as const) {
    test(`${why}: ${value}`, () => expect(offered(text(value))).toEqual([]));
  }
  test('by the number of a sender', () =>
    expect(noPhone(factsOf({ ...text('灯鱼客服您好'), sender: '020 7946 0111' }))).toBeUndefined());
});

test('its parameters are kinds of channel', () => {
  expect(brandHasNoSuchChannel.params().safeParse({ kinds: ['phone', 'email'] }).success).toBe(true);
  for (const params of [{}, { kinds: [] }, { kinds: ['fax'] }])
    expect(brandHasNoSuchChannel.params().safeParse(params).success).toBe(false);
});
