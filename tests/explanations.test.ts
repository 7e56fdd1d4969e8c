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

/** The first example in that language, else the first one. */
function exampleOf(rule: RuleFile, locale: Locale): Contact {
  const examples = rule['must-match'];
  const inLanguage = examples.find(({ value }) => hasHan(String(value)) === (locale !== 'en'));
  const { why: _, ...contact } = inLanguage ?? examples[0]!;
  return { ...(contact as unknown as Contact), locale };
}

/** The answer where this rule speaks first: the gravest does, so the others are left out. */
function answerOf(rule: RuleFile, locale: Locale): string {
  const contact = exampleOf(rule, locale);
  const rules = catalog.rules.filter(({ id }) => id === rule.id);
  const verdict = check({ ...contact, surface: 'hotline' }, { ...catalog, rules });
  const { headline, because, officialWould, nextStep, ifAlreadyDone } = verdict;
  return [
    `## ${rule.id}`,
    `> ${contact.value.replaceAll('\n', ' / ')}`,
    `**${headline}**`,
    ...because,
    `→ ${nextStep}`,
    ...[officialWould, ifAlreadyDone].flatMap(sentence => sentence ?? []),
  ].join('\n');
}

describe.each(LOCALES)('in %s', locale => {
  const rules = files.rules.filter(({ status }) => status !== 'retired');
  test('every rule speaks, and every gap in its sentences is filled', () => {
    for (const rule of rules) expect(answerOf(rule, locale), rule.id).not.toMatch(/\{\w+\}|undefined/);
  });
  test('the explanations are those that were read', async () => {
    const all = rules.map(rule => answerOf(rule, locale)).join('\n\n');
    await expect(`${all}\n`).toMatchFileSnapshot(`./explanations/${locale}.md`);
  });
});
