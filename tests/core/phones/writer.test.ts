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
