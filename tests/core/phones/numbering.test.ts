import { describe, expect, test } from 'vitest';
import { shortNumberAnywhere, shortNumberIn } from '../../../src/core/phones/numbering.ts';
import { readPhone } from '../../../src/core/phones/read-phone.ts';
import { wordBeside } from '../../../src/core/phones/words.ts';
import { foldWord } from '../../../src/core/text/fold.ts';
import { catalog, files } from '../../support/catalogs.ts';

const { numbering } = catalog;

const meaningBefore = (number: string, text: string) => {
  const before = `${foldWord(text)} `;
  return wordBeside(before + number, before.length, before.length + number.length, numbering)?.means;
};

describe.each(files.numbering.map(plan => ({ title: `${plan.id}: ${plan.name.en}`, plan })))(
  '$title',
  ({ plan }) => {
    const region = plan.id.toUpperCase();
    const lineOf = (number: string) =>
      readPhone(foldWord(number), { region, assumed: region, numbering })?.line?.type;
    for (const [number, type] of Object.entries(plan['must-read'])) {
      test(`${number} is of the type ${type}`, () => expect(lineOf(number)).toBe(type));
    }
    for (const number of plan['must-not-read']) {
      test(`${number} is no short number`, () =>
        expect(shortNumberIn(number, region, numbering)).toBeUndefined());
    }
    test('every source is used, and every line names one', () => {
      const used = [...plan['short-numbers'], ...plan.ranges].map(({ source }) => source);
      expect(new Set(used)).toEqual(new Set(Object.keys(plan.sources)));
    });
  },
);

describe.each(files.numberWords.map(words => ({ title: `words that mean ${words.id}`, words })))(
  '$title',
  ({ words }) => {
    for (const text of words['must-match'])
      test(`${text} 4417`, () => expect(meaningBefore('4417', text)).toBe(words.id));
    for (const text of words['must-not-match'])
      test(`not ${text}`, () => expect(meaningBefore('4417', text)).not.toBe(words.id));
  },
);

test('a number that is short in several countries is one of theirs', () => {
  expect(shortNumberAnywhere('110', numbering)?.plan.region).toBeDefined();
  expect(shortNumberAnywhere('95188', numbering)?.plan.region).toBe('CN');
  expect(shortNumberAnywhere('1234', numbering)).toBeUndefined();
});

test('a texting code counts only where the caller names the country', () => {
  expect(shortNumberIn('88022', 'US', numbering)?.line.type).toBe('sms-short-code');
  expect(shortNumberAnywhere('88022', numbering)).toBeUndefined();
});
