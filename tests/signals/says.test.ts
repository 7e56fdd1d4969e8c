import { describe, expect, test } from 'vitest';
import { says } from '../../src/signals/says.ts';
import { factsOf, quotes } from '../core/facts.ts';

const trouble = says.bind({ concepts: ['account-trouble', 'refund'] });
const said = (value: string): string[] => {
  const contact = { value, kind: 'text' } as const;
  return quotes(contact, trouble(factsOf(contact))?.spans);
};

describe('one word of the concepts is enough', () => {
  for (const [value, word] of [
    ['您的账户已被冻结', '冻结'],
    ['您的账户已被 凍·結', '凍·結'],
    ['Your card is SUSPENDED', 'SUSPENDED'],
    ['您可以退款', '退款'],
    ['It is not frozen. It was hacked, though.', 'hacked'],
  ] as const) {
    test(value, () => expect(said(value)).toEqual([word]));
  }
});

describe('a word that is not meant is not said', () => {
  for (const value of [
    '您的账户没有冻结',
    'It is not frozen',
    '骗子说您的账户被冻结',
    'Scammers say your card is suspended',
  ])
    test(value, () => expect(said(value)).toEqual([]));
});

test('other words are not said', () => expect(said('Good morning, 早上好')).toEqual([]));

test('a channel alone says nothing', () =>
  expect(trouble(factsOf({ value: 'https://suspended.test/' }))).toBeUndefined());

test('a word of a language on trial says so', () => {
  const of = (value: string) => trouble(factsOf({ value, kind: 'text' }));
  expect(of('Ihr Konto wurde gesperrt')).toMatchObject({ experimental: true });
  expect(of('Your card is SUSPENDED')).not.toHaveProperty('experimental');
});
