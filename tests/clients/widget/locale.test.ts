/** Which of our languages a page is written in, by the tags that it gives. */
import { describe, expect, test } from 'vitest';
import { localeFor } from '../../../clients/widget/locale.ts';
import { WIDGET_TEXT } from '../../../clients/widget/text.ts';

describe('the language', () => {
  for (const [tags, locale] of [
    [['zh-CN'], 'zh'],
    [['zh'], 'zh'],
    [['zh-SG'], 'zh'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-Hant-HK'], 'zh-Hant'],
    [['en-GB'], 'en'],
    [['sw', 'zh-CN', 'en'], 'zh'],
    [[undefined, null, 'en'], 'en'],
    [['no language at all', 'zh'], 'zh'],
    [['sw'], 'en'],
    [[], 'en'],
  ] as const)
    test(`of ${JSON.stringify(tags)} is ${locale}`, () => expect(localeFor(tags)).toBe(locale));
  test('says each of its sentences', () => {
    const [first, ...others] = Object.values(WIDGET_TEXT);
    for (const text of others) expect(Object.keys(text)).toEqual(Object.keys(first!));
    for (const text of Object.values(WIDGET_TEXT))
      for (const sentence of Object.values(text)) expect(sentence.trim()).not.toBe('');
  });
});
