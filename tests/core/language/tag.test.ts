import { describe, expect, test } from 'vitest';
import { localeOfTag } from '../../../src/core/language/tag.ts';

describe('a language tag is looked up', () => {
  for (const [why, tags, locale] of [
    ['Chinese without more is simplified', ['zh', 'ZH', 'zh-CN', 'zh-SG', 'zh-MY', 'cmn'], 'zh'],
    ['Taiwan, Hong Kong and Macao write traditional', ['zh-TW', 'zh-hk', 'zh-MO', 'cmn-TW'], 'zh-Hant'],
    ['a script says it outright', ['zh-Hant', 'zh-hant-CN', 'zh-Hant-MY'], 'zh-Hant'],
    ['a script counts for more than a region', ['zh-Hans-HK', 'zh-Hans-TW', 'yue-Hans', 'zh-yue-Hans'], 'zh'],
    ['Cantonese is written in traditional characters', ['yue', 'yue-HK', 'zh-yue'], 'zh-Hant'],
    ['older Windows names the script in three letters', ['zh-CHT'], 'zh-Hant'],
    ['and the other one', ['zh-CHS'], 'zh'],
    ['an extension says nothing of the script', ['zh-u-rg-twzzzz', 'zh-CN-u-co-pinyin', 'zh-x-hant'], 'zh'],
    ['a region stands before an extension', ['zh-TW-u-nu-hanidec'], 'zh-Hant'],
    ['English is English anywhere', ['en', 'en-GB', 'EN-hk'], 'en'],
    ['other languages are none of ours', ['fr', 'zha', 'ja-Hant', '', '*', '-', 'tw', 'hant'], undefined],
  ] as const) {
    test(why, () => {
      for (const tag of tags) expect(localeOfTag(tag), tag).toBe(locale);
    });
  }
  test('a long one costs no more than a short one', () =>
    expect(localeOfTag(`zh${'-a'.repeat(500_000)}-TW`)).toBe('zh'));
});
