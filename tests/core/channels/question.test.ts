import { describe, expect, test } from 'vitest';
import { askedAbout } from '../../../src/core/channels/question.ts';
import { check } from '../../../src/core/check.ts';
import { catalog } from '../../support/catalogs.ts';

const about = (value: string) => {
  const span = askedAbout(value);
  return span && value.slice(span.start, span.end);
};

describe('what a question is about', () => {
  for (const [question, channel] of [
    ['95188是真的吗', '95188'],
    ['请问 95188 是谁的号码？', '95188'],
    ['您好，这个网址 acornbank.example 是官网吗？', 'acornbank.example'],
    ['這個號碼95188是真的嗎', '95188'],
    ['95188??', '95188'],
    ['is 95188 real?', '95188'],
    ['Is this legit: https://acornbank.example/ ?', 'https://acornbank.example/'],
    ['who is +44 20 7946 0321', '+44 20 7946 0321'],
    ['care@acornbank.example a scam?', 'care@acornbank.example'],
    ['is island.example safe', 'island.example'],
  ] as const)
    test(question, () => expect(about(question)).toBe(channel));
});

describe('what is none, or more than one', () => {
  for (const value of [
    '95188',
    'acornbank.example',
    'hello acornbank.example/S7cW3A',
    '您好 acornbank.example/S7cW3A?',
    '电话：95188',
    'check.example',
    'token.ok',
    'isreal.example',
    '是真的吗',
    '???',
    '',
    `${'95188 '.repeat(600)}是真的吗`,
  ])
    test(value.slice(0, 30) || 'nothing', () => expect(about(value)).toBeUndefined());
});

describe('the answer is that of the channel alone', () => {
  for (const [question, channel] of [
    ['95188是真的吗', '95188'],
    ['care@acornbank.example 是官方的吗', 'care@acornbank.example'],
    ['這個網址 lanternfish-login.example 是真的嗎', 'lanternfish-login.example'],
    ['is acorn-bank-login.com safe?', 'acorn-bank-login.com'],
    ['0095188 是诈骗吗', '0095188'],
  ] as const)
    test(question, () => {
      const [asked, alone] = [question, channel].map(value => check({ value, locale: 'en' }, catalog));
      expect([asked!.verdict, asked!.action, asked!.score]).toEqual([
        alone!.verdict,
        alone!.action,
        alone!.score,
      ]);
      expect(asked!.headline).toBe(alone!.headline);
      expect(asked!.channels[0]!.quote).toBe(channel);
    });
  test('and words that are more than a question count as before', () => {
    const told = check({ value: '95188 打电话来说我账户异常，让我转到安全账户，是真的吗' }, catalog);
    expect(told.action).toBe('stop');
    expect(check({ value: '95188 是真的吗，他们让我先交解冻金' }, catalog).verdict).not.toBe('official');
  });
  test('a number that rang proves nothing, asked about or not', () =>
    expect(check({ value: '95188是真的吗', direction: 'incoming' }, catalog).action).toBe('cannot-tell'));
});
