import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/check.ts';
import { catalog } from '../../support/catalogs.ts';

const action = (value: string): string => check({ value, kind: 'text' }, catalog).action;

describe('a person who tells what was asked of him gets the answer that the ask deserves', () => {
  for (const value of [
    '有个自称民警的人让我把存款转到安全账户，怎么办？',
    '客服让我把助记词发给他，正常吗？',
    'Somebody pretending to be support asked me for my phrase, is that normal?',
    'A scammer? He told me to move my savings to a safe account, should I?',
  ])
    test(value, () => expect(action(value)).toBe('stop'));
});

describe('a report about others does not', () => {
  for (const value of [
    '骗子自称民警，让市民把存款转到安全账户，我们提醒大家别信',
    'Scammers pretend to be support and ask people for the phrase. We know their tricks.',
    '防骗课堂：有人让我把助记词发给他，正常吗？不正常。',
  ])
    test(value, () => expect(action(value)).toBe('cannot-tell'));
});

describe('a list that ends with its "or" is forbidden as a whole', () => {
  test('every part of it', () =>
    expect(
      action('We will never ask you to send money, share your recovery phrase or install anything.'),
    ).toBe('cannot-tell'));
  test('but not what follows a plea', () =>
    expect(action('Do not hang up, please send us your recovery phrase, or the wallet closes.')).toBe(
      'stop',
    ));
});

describe('a warning right behind a number or link covers it, and one further off does not', () => {
  test('right behind', () => expect(action('您的信用卡已冻结，020 7946 0188 请勿拨打')).toBe('cannot-tell'));
  test('further off', () =>
    expect(action('您的积分可兑换现金，请登录 jf-4471.example 兑换，逾期不可兑换')).toBe('check-first'));
});
