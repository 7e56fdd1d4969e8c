import { describe, expect, test } from 'vitest';
import { SENTENCES, UNCHECKED } from '../../../src/core/language/sentences.ts';

const gaps = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();

describe('every sentence says the same in both languages', () => {
  for (const [name, { en, zh }] of Object.entries({ ...SENTENCES, ...UNCHECKED })) {
    test(`${name}: Chinese is Chinese, English is English`, () => {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    });
    test(`${name}: both leave the same gaps`, () => expect(gaps(zh)).toEqual(gaps(en)));
  }
});

describe('no sentence calms', () => {
  for (const [name, { en, zh }] of Object.entries(SENTENCES)) {
    test(name, () => {
      expect(en.replace('does not mean safe', '')).not.toMatch(/\bsafe(ly)?\b|trust/i);
      expect(zh.replace('不等于安全', '').replaceAll('安全漏洞', '')).not.toMatch(/安全|放心|可信/);
    });
  }
});
