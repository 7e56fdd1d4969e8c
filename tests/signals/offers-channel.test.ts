import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { offersChannel } from '../../src/signals/offers-channel.ts';
import { factsOf, quotes } from '../core/facts.ts';

const offers = offersChannel.bind({ kinds: ['phone', 'email', 'handle'] });
const text = (value: string): Contact => ({ value, kind: 'text', region: 'GB' });
const offered = (contact: Contact): string[] => quotes(contact, offers(factsOf(contact))?.spans);

describe('a channel that is not the brand’s own, offered in its name', () => {
  for (const [value, ...channels] of [
    ['橡果银行客服电话 020 7946 0322', '020 7946 0322'],
    ['Acorn Bank support: ring 020 7946 0322', '020 7946 0322'],
    ['Acorn Bank support writes from agent@evil.test', 'agent@evil.test'],
    ['请添加橡果银行客服微信 acorn_help', 'acorn_help'],
    ['【橡果银行】请致电 020 7946 0322 或 020 7946 0323', '020 7946 0322', '020 7946 0323'],
  ] as const) {
    test(value, () => expect(offered(text(value))).toEqual(channels));
  }
  test('the brand that it speaks for is named', () =>
    expect(offers(factsOf(text('橡果银行客服电话 020 7946 0322')))?.brand).toBe('acorn-bank'));
  test('a number that the person was told is the brand’s', () =>
    expect(offered({ value: '020 7946 0322', claims: 'acorn-bank', region: 'GB' })).toEqual([
      '020 7946 0322',
    ]));
  test('another brand’s own number', () =>
    expect(offered({ value: '95188', claims: 'acorn-bank' })).toEqual(['95188']));
});

describe('nothing is offered', () => {
  for (const [why, value] of [
    ['where the number is the brand’s own', '橡果银行客服电话 020 7946 0321'],
    ['where the brand is only mentioned', 'I like Acorn Bank. Call me on 020 7946 0322'],
    ['where nobody is to use it', '橡果银行客服提醒：切勿拨打 020 7946 0322'],
    ['where the sentence is not about reaching anybody', '【橡果银行】您的卡号已更新。备用串 020 7946 0322'],
    ['where scammers offer it', '骗子冒充橡果银行客服，电话 020 7946 0322'],
    ['of another kind', '橡果银行客服网站 https://evil.test/'],
  ] as const) {
    test(`${why}: ${value}`, () => expect(offered(text(value))).toEqual([]));
  }
  test('where nobody said whose number it is', () =>
    expect(offered({ value: '020 7946 0322', region: 'GB' })).toEqual([]));
  test('by a sender or a page', () =>
    expect(
      offers(factsOf({ ...text('橡果银行客服您好'), sender: '020 7946 0322', url: 'https://evil.test/' })),
    ).toBeUndefined());
  test('where it belongs to the group', () =>
    expect(offered({ value: '95511', claims: 'yiqianbao' })).toEqual([]));
  test('where it belongs to the other brand of the text', () =>
    expect(offered(text('灯鱼客服与橡果银行客服：拨打 020 7946 0321'))).toEqual([]));
});
