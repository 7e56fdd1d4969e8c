import { describe, expect, test } from 'vitest';
import { brandCannot } from '../../src/signals/brand-cannot.ts';
import { factsOf, quotes } from '../core/facts.ts';

const cannot = brandCannot.bind({ do: ['unfreeze', 'refund', 'reverse', 'freeze'] });
const promised = (value: string, claims?: string): string[] => {
  const contact = { value, kind: 'text', ...(claims ? { claims } : {}) } as const;
  return quotes(contact, cannot(factsOf(contact))?.spans);
};

describe('support is said to do what the brand says it cannot', () => {
  for (const [value, promise] of [
    ['灯鱼客服可以为您退款', '灯鱼客服可以为您退款'],
    ['联系灯鱼客服，申请解冻', '解冻'],
    ['Lanternfish support will refund you', 'Lanternfish support will refund'],
    ['Contact Lanternfish support, and we reverse the transaction', 'reverse the transaction'],
    ['【灯鱼】客服为您解封钱包', '客服为您解封'],
  ] as const) {
    test(value, () => expect(promised(value)).toEqual([promise]));
  }
  test('by whoever the person says it is', () =>
    expect(promised('客服可以为您退款', 'lanternfish-wallet')).toEqual(['客服可以为您退款']));
  test('the brand’s own word is the source', () =>
    expect(cannot(factsOf({ value: '灯鱼客服可以为您退款', kind: 'text' }))).toMatchObject({
      brand: 'lanternfish-wallet',
      sources: [{ title: 'What Lanternfish cannot do' }],
    }));
});

describe('nothing is promised', () => {
  for (const [why, value] of [
    ['where it is denied', '灯鱼客服无法退款'],
    ['where it is ruled out', 'Lanternfish support will never refund you'],
    ['where the brand is only mentioned', '我喜欢灯鱼。退款已到账'],
    ['where no support is in the sentence', '【灯鱼】您好。我们今天退款'],
    ['where scammers promise it', '骗子冒充灯鱼客服，说可以退款'],
    ['of a brand that may well do it', '橡果银行客服可以为您退款'],
    ['where nobody is named', '客服可以为您退款'],
    ['but another power', '灯鱼客服可以重置密码'],
  ] as const) {
    test(`${why}: ${value}`, () => expect(promised(value)).toEqual([]));
  }
});

test('a power that the rule does not name counts for nothing', () => {
  const facts = factsOf({ value: '灯鱼客服可以为您退款', kind: 'text' });
  expect(brandCannot.bind({ do: ['recover'] })(facts)).toBeUndefined();
});

test('its parameters are powers that have a name', () => {
  expect(brandCannot.params().safeParse({ do: ['refund'] }).success).toBe(true);
  for (const params of [{}, { do: [] }, { do: ['fly'] }])
    expect(brandCannot.params().safeParse(params).success).toBe(false);
});
