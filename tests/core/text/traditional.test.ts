import { describe, expect, test } from 'vitest';
import { simplify } from '../../../src/core/text/traditional.ts';

const simplified = (text: string): string =>
  [...text].map(letter => String.fromCharCode(simplify(letter.charCodeAt(0)))).join('');

describe('traditional characters have their simplified form', () => {
  for (const [traditional, plain] of [
    ['助記詞', '助记词'],
    ['驗證碼', '验证码'],
    ['請將資金轉入安全帳戶', '请将资金转入安全账户'],
    ['凍結', '冻结'],
    ['錢包', '钱包'],
    ['臺灣', '台湾'],
    ['銀行客服專線', '银行客服专线'],
  ] as const) {
    test(`${traditional} is ${plain}`, () => expect(simplified(traditional)).toBe(plain));
  }
});

describe('variants that scam texts swap in are one character', () => {
  for (const [variant, usual] of ['帐账', '帳账', '妳你'].map(pair => [...pair] as [string, string])) {
    test(`${variant} is ${usual}`, () => expect(simplified(variant)).toBe(usual));
  }
});

test('a simplified character stays itself', () =>
  expect(simplified('助记词验证码冻结')).toBe('助记词验证码冻结'));

test('whatever is outside the table stays itself', () => {
  for (const unit of [0, 65, 0x33ff, 0xa000, 0xd800, 0xffff]) expect(simplify(unit)).toBe(unit);
});
