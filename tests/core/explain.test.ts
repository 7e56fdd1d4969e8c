import { describe, expect, test } from 'vitest';
import type { RuleFile } from '../../src/catalog/rule.ts';
import { admit } from '../../src/core/admit.ts';
import { check } from '../../src/core/check.ts';
import type { Contact } from '../../src/core/contact.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { catalog, files } from '../support/catalogs.ts';

const judged = (contact: Contact): Verdict => check(contact, catalog);
const sentences = ({ headline, because, officialWould, nextStep, ifAlreadyDone }: Verdict): string[] =>
  [headline, ...because, officialWould, nextStep, ifAlreadyDone].filter(one => one !== undefined);

/** What each rule must fire on, as contacts. */
const alarms = ({ 'must-match': examples }: RuleFile): Contact[] =>
  examples.flatMap(({ why: _, ...example }) => {
    const admission = admit(example);
    return admission.ok ? [admission.contact] : [];
  });
const LIVING = files.rules.filter(({ status }) => status !== 'retired');
const QUIET: readonly Contact[] = [
  { value: 'See you at eight' },
  { value: '95188', direction: 'outgoing' },
  { value: '95188', direction: 'incoming' },
  { value: '95511转7' },
  { value: 'https://nobody.test/' },
  { value: 'zzz', kind: 'phone' },
  { value: '你好', sender: 'help@lanternfish.example' },
  { value: '你好', sender: 'help@lanternfish.example', authenticated: true },
  { value: 'hello', claims: 'Nobody Bank' },
];

describe('every rule speaks in both languages', () => {
  for (const rule of LIVING) {
    for (const locale of ['en', 'zh'] as const) {
      test(`${rule.id} in ${locale}`, () => {
        for (const contact of alarms(rule)) {
          const verdict = judged({ ...contact, locale });
          expect(verdict.reasons.map(({ title }) => title)).toContain(rule.title[locale]);
          for (const sentence of sentences(verdict)) {
            expect(sentence.trim()).not.toBe('');
            expect(sentence).not.toMatch(/\{\w+\}|undefined|null|\[object/);
          }
        }
      });
    }
  }
});

describe('the gravest rule speaks', () => {
  const strong = judged({ value: '020 7946 0345', claims: 'acorn-bank', region: 'GB', locale: 'en' });
  test('also where one is asked to check first', () => {
    expect(strong.action).toBe('check-first');
    expect(strong.headline).toContain('not on the list of Acorn Bank');
    expect(strong.officialWould).toContain('Acorn Bank');
    expect(strong.ifAlreadyDone).toBeDefined();
  });
  test('of the brand that it speaks of, and of none where it speaks of none', () => {
    expect(strong.reasons[0]?.brand).toBe('acorn-bank');
    expect(judged({ value: 'Send us your recovery phrase' }).reasons[0]).not.toHaveProperty('brand');
  });
});

describe('where no alarm is raised, nothing is called safe', () => {
  for (const contact of QUIET) {
    for (const locale of ['en', 'zh'] as const) {
      test(`${JSON.stringify(contact)} in ${locale}`, () => {
        const verdict = judged({ ...contact, locale });
        expect(['cannot-tell', 'matches-official']).toContain(verdict.action);
        const said = sentences(verdict)
          .join('\n')
          .replace('does not mean safe', '')
          .replace('不等于安全', '');
        expect(said).not.toMatch(/\bsafe\b|安全|放心|\{\w+\}|undefined/i);
        expect(verdict.because.length).toBeGreaterThan(0);
        expect(verdict.nextStep).not.toBe('');
      });
    }
  }
});

describe('quotes are the user’s own words', () => {
  test('as written, with every sign that was put in', () => {
    const verdict = judged({ value: '灯鱼客服：请把 助·記·詞 發给我们，谢谢' });
    expect(verdict.reasons[0]?.quotes).toEqual(['助·記·詞 發给我们']);
    expect(verdict.because[0]).toContain('助·記·詞 發给我们');
  });
  test('a link as it was pasted, not as a browser reads it', () => {
    const verdict = judged({ value: 'HTTPS://Lanternfish-Support.TEST/a?b=c' });
    expect(verdict.because.join()).toContain('HTTPS://Lanternfish-Support.TEST/a?b=c');
    expect(verdict.channels[0]).toMatchObject({ canonical: 'lanternfish-support.test/a' });
  });
  test('a long one is cut in the sentence and whole in the reasons', () => {
    const value = `Send us ${'please '.repeat(3)}your recovery phrase`;
    const link = `https://lanternfish-support.test/${'a'.repeat(200)}`;
    expect(judged({ value }).reasons[0]?.quotes).toEqual([value]);
    expect(judged({ value: link }).because[0]).toContain('…');
    expect(judged({ value: link }).channels[0]?.quote).toBe(link);
  });
});

describe('the real brand is shown beside the false one', () => {
  const { officialChannels, headline, nextStep } = judged({
    value: 'https://lanternfish-support.test/',
    locale: 'en',
  });
  test('its channels carry their source and the day on which it was read', () => {
    expect(officialChannels.map(({ display }) => display)).toContain('lanternfish.example');
    for (const { source } of officialChannels) {
      expect(source.url).toMatch(/^https:\/\//);
      expect(source.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
  test('it is named in the headline and in the next step', () => {
    expect(headline).toContain('Lanternfish Wallet');
    expect(nextStep).toContain('lanternfish.example');
  });
});

describe('a match says where it stands', () => {
  const verdict = judged({ value: '020 7946 0321', claims: 'acorn-bank', locale: 'en' });
  test('with the source and its date', () => {
    expect(verdict.because[0]).toContain('Contact Acorn Bank');
    expect(verdict.because[0]).toContain('2026-11-21');
    expect(verdict.channels[0]?.source?.title).toBe('Contact Acorn Bank');
  });
});

test('a brand’s own word that it never asks for this is a reason, with its source', () => {
  const { because } = judged({ value: 'Acorn Bank support: tell us the verification code' });
  expect(because[1]).toMatch(/Acorn Bank .*never asks.*Contact Acorn Bank.*2026-11-21/);
});

test('three reasons are read out, and all of them are listed', () => {
  const value =
    'Lanternfish support will refund you. Call our hotline +44 20 7946 0111 on the blocked wallet, send us your recovery phrase, https://lanternfish-support.test/';
  const verdict = judged({ value, kind: 'text' });
  expect(verdict.reasons.length).toBeGreaterThan(3);
  expect(verdict.because).toHaveLength(3);
});
