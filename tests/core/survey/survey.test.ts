import { describe, expect, test } from 'vitest';
import { surveyOf } from '../../../src/core/survey/survey.ts';

const pieces = (text: string, of: 'codes' | 'digits' | 'mixed'): string[] =>
  surveyOf(text)[of].map(({ start, end }) => text.slice(start, end));
const RUN = 'a1b2c3d4e5f6g7h8i9j0k1l2m3';

describe('codes are runs of 26 to 160 letters and digits', () => {
  for (const [text, expected] of [
    [`my ${RUN}, yes`, [RUN]],
    [`地址${RUN}谢谢`, [RUN]],
    [RUN.slice(1), []],
    [`${RUN}_${RUN}`, [RUN, RUN, `${RUN}_${RUN}`]],
    [`-${RUN}`, [RUN, `-${RUN}`]],
    ['x'.repeat(161), []],
    [`${RUN}é`, [RUN]],
  ] as const) {
    test(text.slice(0, 60), () => expect(pieces(text, 'codes')).toEqual(expected));
  }
});

describe('digits are runs of four and more', () => {
  for (const [text, expected] of [
    ['1234 567 89012', ['1234', '89012']],
    ['验证码482913', ['482913']],
    ['G-482913', ['482913']],
    ['１２３４', []],
  ] as const) {
    test(text, () => expect(pieces(text, 'digits')).toEqual(expected));
  }
});

test('chunks with letters and digits are noted, because an IBAN begins with one', () =>
  expect(pieces('to DE89 3704 and a1', 'mixed')).toEqual(['DE89']));

describe('a zone is eleven fitting words of one script, close together', () => {
  const count = (text: string): number[] => surveyOf(text).zones.map(zone => zone.length / 2);
  const eleven = 'lamp '.repeat(11);
  for (const [what, text, expected] of [
    ['eleven words', eleven, [11]],
    ['ten words', 'lamp '.repeat(10), []],
    ['with numbers', 'lamp 1. '.repeat(11), [11]],
    ['with hyphens', 'lamp-'.repeat(11), [11]],
    ['cut by a short word', `${'lamp '.repeat(10)}is ${'lamp '.repeat(10)}`, []],
    ['cut by a long word', `${'lamp '.repeat(10)}extraordinary ${'lamp '.repeat(10)}`, []],
    ['cut by another script', `${'lamp '.repeat(10)}лампа ${'lamp '.repeat(10)}`, []],
    ['cut by a wide gap', `${'lamp '.repeat(10)}${' '.repeat(20)}${'lamp '.repeat(10)}`, []],
    ['begun anew at a colon', `lamp lamp: ${eleven}`, [11]],
    ['begun anew with a sentence', `lamp lamp. ${'Lamp lamp '.repeat(6)}`, [12]],
    ['a list in capitals with full stops', 'Lamp. '.repeat(11), [11]],
    ['lone Han characters', '灯 '.repeat(12), [12]],
    ['Han words', '灯鱼 '.repeat(12), []],
    ['kana', 'あいさつ　'.repeat(12), [12]],
    ['kana of one letter', 'あ　'.repeat(12), []],
    ['kana of fifteen letters', `${'あ'.repeat(15)}　`.repeat(12), []],
    ['Hangul', '가격 '.repeat(12), [12]],
    ['Hangul of one letter', '가 '.repeat(12), []],
    ['accents in words of two letters', 'áb '.repeat(12), []],
    ['accents in words of three, and of fourteen', `${'ábc '.repeat(6)}${'ábcdefghijklmn '.repeat(6)}`, [12]],
    ['accents in words of fifteen letters', 'ábcdefghijklmno '.repeat(12), []],
    ['words of ten letters', 'strawberry '.repeat(12), [12]],
    ['words with digits in them', 'lamp1 '.repeat(12), []],
    ['spaces of a link before them', '%20lamp'.repeat(12), [12]],
    ['a gap of sixteen signs', `${'lamp '.repeat(6)}${' '.repeat(15)}${'lamp '.repeat(6)}`, [12]],
    ['accents, composed or not', `${'ábaco '.repeat(6)}${'a\u0301baco '.repeat(6)}`, [12]],
  ] as const) {
    test(what, () => expect(count(text)).toEqual(expected));
  }
});
