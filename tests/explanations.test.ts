/**
 * What every rule says, as a person reads it, in every language. Whoever changes a sentence reads the snapshot again: that is
 * what it is for. The first contact that a rule must match is judged, and what this rule says of it is printed.
 */
import { describe, expect, test } from 'vitest';
import { check } from '../src/core/check.ts';
import type { Contact } from '../src/core/contact.ts';
import { LOCALES, type Locale } from '../src/core/language/localized.ts';
import { hasHan } from '../src/core/text/letters.ts';
import { catalog, files } from './support/catalogs.ts';

type RuleFile = (typeof files.rules)[number];

const contactOf = ({ why: _, ...contact }: RuleFile['must-match'][number], locale: Locale): Contact => ({
  ...(contact as unknown as Contact),
  locale,
});

/** The first example in that language, else the first one. */
function exampleOf(rule: RuleFile, locale: Locale): Contact {
  const examples = rule['must-match'];
  const inLanguage = examples.find(({ value }) => hasHan(String(value)) === (locale !== 'en'));
  return contactOf(inLanguage ?? examples[0]!, locale);
}

/** The first example that is nothing but an address, or an account. */
const exampleOfKind = (rule: RuleFile, kind: string, locale: Locale): Contact | undefined =>
  rule['must-match']
    .map(example => contactOf(example, locale))
    .find(contact =>
      check(contact, catalog).channels.every(one => one.kind === kind && one.role === 'subject'),
    );

/** The answer where this rule speaks first: the gravest does, so the others are left out. */
function answerOf(rule: RuleFile, contact: Contact): string {
  const rules = catalog.rules.filter(({ id }) => id === rule.id);
  const verdict = check({ ...contact, surface: 'hotline' }, { ...catalog, rules });
  const { headline, because, officialWould, nextStep, ifAlreadyDone } = verdict;
  return [
    `> ${contact.value.replaceAll('\n', ' / ')}`,
    `**${headline}**`,
    ...because,
    `→ ${nextStep}`,
    ...[officialWould, ifAlreadyDone].flatMap(sentence => sentence ?? []),
  ].join('\n');
}

/** What it says of its first example, and of one of each kind that it has sentences of its own for. */
const answersOf = (rule: RuleFile, locale: Locale): string =>
  [
    `## ${rule.id}\n${answerOf(rule, exampleOf(rule, locale))}`,
    ...Object.keys(rule['said-of']).map(kind => answerOf(rule, exampleOfKind(rule, kind, locale)!)),
  ].join('\n\n');

const rules = files.rules.filter(({ status }) => status !== 'retired');

test.each(rules.filter(rule => Object.keys(rule['said-of']).length > 0))(
  '$id shows by an example what it says of each kind that it has sentences for',
  rule => {
    for (const kind of Object.keys(rule['said-of']))
      expect(exampleOfKind(rule, kind, 'en'), kind).toBeDefined();
  },
);

describe.each(LOCALES)('in %s', locale => {
  test('every rule speaks, and every gap in its sentences is filled', () => {
    for (const rule of rules) expect(answersOf(rule, locale), rule.id).not.toMatch(/\{\w+\}|undefined/);
  });
  test('the explanations are those that were read', async () => {
    const all = rules.map(rule => answersOf(rule, locale)).join('\n\n');
    await expect(`${all}\n`).toMatchFileSnapshot(`./explanations/${locale}.md`);
  });
});
