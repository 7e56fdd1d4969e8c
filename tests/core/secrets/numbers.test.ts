/** Cards, identity numbers and one-time codes: hidden, and no reason for alarm. The numbers are those that networks and standards print for tests. */
import { describe, expect, test } from 'vitest';
import { secretsIn, shown } from '../../support/secrets.ts';

describe('a card number', () => {
  for (const card of [
    '4111 1111 1111 1111',
    '4111111111111111',
    '5555-5555-5555-4444',
    '3782 822463 10005',
    '6200000000000005',
    '3530111333300000',
  ]) {
    test(`${card} is hidden but for its last four digits`, () => {
      expect(secretsIn(`card ${card} ok`)).toEqual(['card certain']);
      expect(shown(`card ${card} ok`)).toContain(`${card.slice(-4)} ok`);
      expect(shown(`card ${card} ok`)).not.toContain(card.slice(0, 4));
    });
  }
  for (const [why, text] of [
    ['its check digit is wrong', '4111 1111 1111 1112'],
    ['no network begins so', '9111 1111 1111 1110'],
    ['it is grouped as no card is', '41 1111 1111 1111 11'],
    ['it is two phone numbers', '13800138000 95588'],
    ['it is too long', '41111111111111111111'],
    ['it is grouped 4-6-6', '4111 111111 111111'],
    ['it is grouped 6-10', '411111 1111111111'],
    ['it is grouped 4-4-5-3', '4111 1111 11111 111'],
    ['it is grouped 4-4-8', '4111 1111 11111111'],
    ['it is grouped 4-2-4-4-2', '4111 11 1111 1111 11'],
  ] as const) {
    test(`${text} is none: ${why}`, () => expect(secretsIn(text)).toEqual([]));
  }
});

describe('an identity number', () => {
  test('is hidden where its check character is right (the example of GB 11643)', () => {
    expect(secretsIn('身份证号11010519491231002X，请核对')).toEqual(['identity-number certain']);
    expect(secretsIn('身份证号11010519491231002x')).toEqual(['identity-number certain']);
  });
  for (const [why, text] of [
    ['another check character', '110105194912310021'],
    ['no such day', '11010519491331002X'],
  ] as const) {
    test(`is none with ${why}`, () => expect(secretsIn(text)).toEqual([]));
  }
});

describe('a one-time code is hidden', () => {
  for (const [text, code] of [
    ['【灯鱼】验证码：482913，五分钟内有效', '482913'],
    ['您的动态码为 4829', '4829'],
    ['482913（登录验证码），请勿泄露', '482913'],
    ['Your code is 482913. Never share it.', '482913'],
    ['482913 is your Acorn Bank verification code', '482913'],
    ['G-482913 is your verification code', '482913'],
    ['OTP 482913', '482913'],
    ['step 2: code 482913', '482913'],
    ['code 48291348', '48291348'],
    ['code 4829', '4829'],
    ['482913，您的验证码', '482913'],
    [`code${' '.repeat(10)}482913`, '482913'],
  ] as const) {
    test(text, () => {
      expect(secretsIn(text)).toEqual(['one-time-code certain']);
      expect(shown(text)).toBe(text.replace(code, 'x'.repeat(code.length)));
    });
  }
});

describe('other numbers stay', () => {
  for (const text of [
    '如非本人操作验证码请致电95588',
    '验证码有疑问请拨打 4006180081',
    '验证码 30分钟内有效',
    'Your code expires in 1500 seconds',
    'shopping 2999 today',
    'zip code 12345-6789',
    'barcode 12345678',
    '2026 was a good year',
    'Call us on 0946 0321 about the code',
    '尾号为 1234 的银行卡',
    'code 482',
    'code 482913482',
    'code A482913',
    'code 482913B',
    'code +482913',
    'code 482913/12',
    `code${' '.repeat(11)}482913`,
    'the code of the new door 482913',
    '验证码 1500秒内有效',
    'OTP 1500 SECONDS left',
    'code 1500 usd',
    '482913 is your lucky number',
    '482913 is your number! Code follows',
  ]) {
    test(text, () => expect(secretsIn(text)).toEqual([]));
  }
});

describe('where a card number ends', () => {
  const cards = (text: string) => secretsIn(text).filter(one => one.startsWith('card'));
  test('a group of four more, or a longer last one, is a row of several numbers', () => {
    expect(cards('4111 1111 1111 1111')).toHaveLength(1);
    expect(cards('4111 1111 1111 1111 1111 1111')).toEqual([]);
    expect(cards('4111 1111 1111 11111')).toEqual([]);
    expect(cards('411111111111111111111111')).toEqual([]);
  });
  test('nineteen digits as six and thirteen are one', () => {
    expect(cards('622500 0000000000007')).toHaveLength(1);
    expect(cards('6225000 000000000007')).toEqual([]);
  });
  test('nineteen digits in fours, with three at the end, are one', () => {
    const luhn = (digits: string) =>
      [...digits].reverse().reduce((sum, sign, i) => {
        const digit = Number(sign) * (1 + (i % 2));
        return sum + (digit > 9 ? digit - 9 : digit);
      }, 0) % 10;
    const whole = [...'0123456789'].map(last => `622500000000000000${last}`).find(one => luhn(one) === 0)!;
    const inFours = whole.match(/.{1,4}/g)!.join(' ');
    expect(cards(`card ${inFours} ok`)).toHaveLength(1);
    // What follows nineteen digits is another number.
    expect(cards(`card ${inFours} 4 ok`)).toHaveLength(1);
  });
  test('other signs part it', () => expect(cards('4111/1111/1111/1111')).toEqual([]));
});
