import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Contact, SURFACES } from '../../src/core/contact.ts';
import type { Finding } from '../../src/core/inspect.ts';
import { CHECK_FIRST, type Judgement, judge } from '../../src/core/judge.ts';
import { type Rule, SEVERITIES, STATUSES, USUAL_WEIGHT } from '../../src/core/rule.ts';
import { catalog } from '../support/catalogs.ts';
import { factsOf } from './facts.ts';

const finding = (changed: Partial<Rule>): Finding => ({
  ...{ spans: [], channels: [], sources: [], asked: [] },
  rule: {
    ...catalog.rules[0]!,
    status: 'stable',
    verdict: 'scam',
    weight: USUAL_WEIGHT[changed.severity ?? 'weak'],
    ...changed,
  },
  experimental: changed.status === 'experimental',
});
const decisive = finding({ severity: 'decisive' });
const strong = finding({ severity: 'strong' });
const weak = finding({ severity: 'weak' });
const experimental = finding({ severity: 'decisive', status: 'experimental' });

const judged = (contact: Contact, ...found: Finding[]): Judgement => judge(factsOf(contact), found);
const action = (...found: Finding[]): string => judged({ value: 'hello' }, ...found).action;
const answer = (contact: Contact): string => judged(contact).verdict;

describe('reasons lead to a word', () => {
  for (const [what, found, word] of [
    ['no reason', [], 'cannot-tell'],
    ['a weak one', [weak], 'cannot-tell'],
    ['two weak ones', [weak, weak], 'check-first'],
    ['a strong one', [strong], 'check-first'],
    ['a decisive one', [decisive], 'stop'],
    ['a decisive one among others', [weak, decisive, strong], 'stop'],
  ] as const) {
    test(`${what}: ${word}`, () => expect(action(...found)).toBe(word));
  }
  test('a decisive reason names the verdict', () => {
    const impersonation = finding({ severity: 'decisive', verdict: 'impersonation' });
    expect(judged({ value: 'x y' }, strong, impersonation).verdict).toBe('impersonation');
    expect(judged({ value: 'x y' }, strong, decisive).verdict).toBe('scam');
    expect(judged({ value: 'x y' }, strong).verdict).toBe('suspicious');
  });
  test('the gravest reason comes first', () =>
    expect(judged({ value: 'x' }, weak, strong, decisive).findings.map(({ rule }) => rule.severity)).toEqual([
      'decisive',
      'strong',
      'weak',
    ]));
});

describe('what the person gives away himself', () => {
  const exposed = finding({ severity: 'decisive', verdict: 'exposed' });
  test('stops, and says nothing about how likely a scam is', () =>
    expect(judged({ value: 'x y' }, exposed)).toMatchObject({
      ...{ verdict: 'exposed', action: 'stop' },
      score: judged({ value: 'x y' }).score,
    }));
  test('comes first, whatever else is found', () => {
    const { findings, verdict } = judged({ value: 'x y' }, decisive, exposed);
    expect(findings[0]).toBe(exposed);
    expect(verdict).toBe('scam');
    expect(judged({ value: 'x y' }, strong, exposed).verdict).toBe('exposed');
  });
  test('waits for a rule that is stable', () =>
    expect(
      judged({ value: 'x y' }, finding({ severity: 'decisive', verdict: 'exposed', status: 'experimental' }))
        .action,
    ).toBe('cannot-tell'));
});

describe('one decisive reason is enough, and nothing less is', () => {
  for (const surface of SURFACES) {
    test(`${surface}: a decisive reason stops`, () =>
      expect(judged({ value: 'x', surface }, decisive).action).toBe('stop'));
    test(`${surface}: any number of circumstances asks to check first`, () =>
      expect(judged({ value: 'x', surface }, ...Array(50).fill(strong), ...Array(50).fill(weak)).action).toBe(
        'check-first',
      ));
    test(`${surface}: an experimental reason never counts as decisive`, () =>
      expect(judged({ value: 'x', surface }, ...Array(50).fill(experimental)).action).toBe('check-first'));
  }
});

describe('each surface warns from a score of its own', () => {
  for (const [surface, action] of [
    ['hotline', 'check-first'],
    ['app', 'cannot-tell'],
    ['extension', 'cannot-tell'],
  ] as const) {
    test(`one weak reason is ${action} in the ${surface}`, () => {
      expect(judged({ value: 'hello', surface }, weak).action).toBe(action);
    });
  }
  test('a browser extension asks for the most before it warns, a hotline for the least', () => {
    expect(CHECK_FIRST.hotline).toBeLessThan(CHECK_FIRST.app);
    expect(CHECK_FIRST.app).toBeLessThan(CHECK_FIRST.extension);
    const actions = SURFACES.map(surface => judged({ value: 'x', surface }, weak, weak).action);
    expect(actions).toEqual(
      SURFACES.map(surface => (surface === 'extension' ? 'cannot-tell' : 'check-first')),
    );
  });
  test('the score is the same wherever somebody asks', () => {
    const scores = SURFACES.map(surface => judged({ value: 'x', surface }, strong).score);
    expect(new Set(scores).size).toBe(1);
  });
  const findings = fc.array(
    fc
      .record({ severity: fc.constantFrom(...SEVERITIES), status: fc.constantFrom(...STATUSES) })
      .map(finding),
    { maxLength: 6 },
  );
  const settings = { seed: 20_261_121, numRuns: 300 };
  test('the action follows from the gravest reason, then from the score', () => {
    fc.assert(
      fc.property(findings, fc.constantFrom(...SURFACES), (found, surface) => {
        const { score, action } = judged({ value: 'hello', surface }, ...found);
        const stops = found.some(({ rule, experimental }) => rule.severity === 'decisive' && !experimental);
        expect(action).toBe(
          stops ? 'stop' : score >= CHECK_FIRST[surface] && found.length > 0 ? 'check-first' : 'cannot-tell',
        );
      }),
      settings,
    );
  });
  test('one reason more never makes a contact look better', () => {
    fc.assert(
      fc.property(findings, found => {
        const scores = found.map((_, i) => judged({ value: 'hello' }, ...found.slice(0, i + 1)).score);
        expect(scores).toEqual(scores.toSorted((a, b) => a - b));
      }),
      settings,
    );
  });
  test('without a surface, an app’s threshold counts', () => {
    for (const found of [[], [weak], [strong], [decisive]])
      expect(judged({ value: 'x' }, ...found)).toEqual(judged({ value: 'x', surface: 'app' }, ...found));
  });
});

describe('official: the contact is, or provably came from, a listed channel', () => {
  for (const [what, contact] of [
    ['a number that one is about to dial', { value: '95188', direction: 'outgoing' }],
    ['a number, nobody said which way', { value: '95188' }],
    ['an address that one writes to', { value: 'care@acornbank.example', direction: 'outgoing' }],
    ['a link, even one that was sent', { value: 'https://acornbank.example/', direction: 'incoming' }],
    [
      'a message of a proven sender',
      { value: 'hello you', sender: 'care@acornbank.example', authenticated: true },
    ],
    [
      'a page at the brand’s own address',
      { value: 'hello you', kind: 'page', url: 'https://acornbank.example/' },
    ],
    [
      'a page of one of the brands that it speaks for',
      { value: '灯鱼客服和橡果银行客服', url: 'acornbank.example' },
    ],
    ['the group’s channel for its company', { value: '95511', claims: 'yiqianbao' }],
  ] as const) {
    test(what, () => expect(answer(contact)).toBe('official'));
  }
  for (const [what, contact] of [
    ['a number that calls', { value: '95188', direction: 'incoming' }],
    ['an address that writes', { value: 'care@acornbank.example', direction: 'incoming' }],
    ['an account that writes', { value: 'x:LanternfishExample', direction: 'incoming' }],
    ['a sender that nobody proved', { value: 'hello you', sender: 'care@acornbank.example' }],
    ['a text with an official link in it', { value: 'see https://acornbank.example/ please' }],
    ['another brand’s number', { value: '95188', claims: 'acorn-bank' }],
    ['a company’s channel for its group', { value: 'https://www.yqb.com/', claims: 'ping-an' }],
    ['a listed number from an unlisted page', { value: '95188', url: 'https://evil.test/' }],
    [
      'a page of one brand that speaks for another',
      { value: '灯鱼客服', kind: 'page', url: 'acornbank.example' },
    ],
  ] as const) {
    test(`not for ${what}`, () => expect(answer(contact as Contact)).toBe('unknown'));
  }
  test('not with any reason against it', () =>
    expect(judged({ value: '95188', direction: 'outgoing' }, weak).verdict).toBe('unknown'));
  test('a proven channel lowers the score', () =>
    expect(judged({ value: '95188' }).score).toBeLessThan(judged({ value: 'hello' }).score));
});
