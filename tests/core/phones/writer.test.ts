import { describe, expect, test } from 'vitest';
import { regionOfWriter } from '../../../src/core/phones/writer.ts';

describe('the writing suggests where its numbers are dialled', () => {
  for (const [text, region] of [
    ['请拨打热线', 'CN'],
    ['カスタマーサポートへ電話', 'JP'],
    ['고객센터 전화', 'KR'],
    ['โทรกลับ', 'TH'],
    ['कॉल करें', 'IN'],
    ['звоните нам', 'RU'],
    ['hemen arayın', 'TR'],
    ['gọi ngay số này được', 'VN'],
    ['you won £500, call now', 'GB'],
    ['pay ₹500 now', 'IN'],
    ['call us now', 'US'],
    ['', 'US'],
  ] as const) {
    test(text || 'nothing', () => expect(regionOfWriter(text)).toBe(region));
  }
  for (const [script, first, last, region] of [
    ['hangul', '가', '힣', 'KR'],
    ['kana', 'ぁ', 'ヿ', 'JP'],
    ['Thai', 'ก', '๛', 'TH'],
    ['Devanagari', 'ऀ', 'ॿ', 'IN'],
    ['Cyrillic', 'Ѐ', 'ӿ', 'RU'],
  ] as const) {
    test(`the first and the last sign of ${script} tell as much as any other`, () => {
      expect(regionOfWriter(first)).toBe(region);
      expect(regionOfWriter(last)).toBe(region);
    });
  }
  test('of two hints the one that says more counts, whichever stands first', () => {
    expect(regionOfWriter('電話サポート')).toBe('JP');
    expect(regionOfWriter('サポート電話')).toBe('JP');
    expect(regionOfWriter('£500, 请拨打')).toBe('CN');
  });
  test('signs of no one’s script say nothing', () => {
    for (const sign of ['！', 'ㄅ', '😀', 'é', '¥']) expect(regionOfWriter(`call us${sign}`)).toBe('US');
  });
  test('a long page is told by its beginning', () => {
    expect(regionOfWriter(`${'a'.repeat(2_000)}請`)).toBe('CN');
    expect(regionOfWriter(`${'a'.repeat(3_000)}請`)).toBe('US');
  });
});

describe('where the writing says nothing, the reader’s language does', () => {
  for (const [locale, region] of [
    ['zh', 'CN'],
    ['zh-Hant-TW', 'TW'],
    ['zh-Hant', 'TW'],
    ['zh-Hant-HK', 'HK'],
    ['en-GB', 'GB'],
    ['en', 'US'],
  ] as const) {
    test(locale, () => expect(regionOfWriter('17012345678', locale)).toBe(region));
  }
  test('but the writing comes first', () => expect(regionOfWriter('请拨打', 'en-GB')).toBe('CN'));
});

describe('Chinese is dialled from where it is written', () => {
  const told = (region: string, texts: readonly string[]) => {
    for (const text of texts) test(`${region}: ${text}`, () => expect(regionOfWriter(text)).toBe(region));
  };

  told('TW', [
    '您的包裹待領取，請聯絡 0978-440-417',
    '請致電 (02) 2345-6789 與專員聯繫',
    '應繳 NT$1,200，請撥打客服',
    '應繳新台幣1200元，請撥打客服',
    '健保費未繳，請聯絡承辦人員',
    '如有疑問請撥165反詐騙專線',
    '台北站取件：0978440417',
  ]);
  told('HK', [
    '閣下的帳戶欠款 HK$1,200，請致電 2345 6789',
    '你嘅戶口有可疑交易，請致電 2345 6789',
    '懷疑受騙請致電「防騙易」18222',
    '轉數快轉帳未能完成，請回覆',
  ]);
  told('CN', [
    '请致电客服 0978440417',
    '台湾旅游线路，新台币1200元起，请拨打 13800138000',
    '請致電客服 010-55504417',
    '請致電客服',
    '台灣請撥165，香港請撥18222',
  ]);

  test('a draw is settled by the reader, if he reads such characters', () => {
    expect(regionOfWriter('請致電客服', 'zh-Hant-HK')).toBe('HK');
    expect(regionOfWriter('請致電客服', 'zh-TW')).toBe('TW');
    expect(regionOfWriter('请致电客服', 'zh-TW')).toBe('CN');
    expect(regionOfWriter('應繳 NT$1,200，請撥打客服', 'zh-HK')).toBe('TW');
  });

  test('a long text costs no more than a short one', () => {
    const page = '請致電'.repeat(20_000);
    expect(regionOfWriter(`${page} NT$1`)).toBe('CN');
    expect(regionOfWriter(`NT$1 ${page}`)).toBe('TW');
  });
});
