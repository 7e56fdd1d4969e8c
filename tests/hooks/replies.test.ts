/**
 * What the hotline answers, as a person reads it. Whoever changes a sentence reads the snapshot again, and asks whether they
 * would want their mother to get it: that is what it is for.
 */
import { describe, expect, test } from 'vitest';
import { MOST_SEGMENTS } from '../../src/adapters/hooks/compose.ts';
import type { ForwardedMessage } from '../../src/adapters/hooks/message.ts';
import { type Answer, answer } from '../../src/adapters/hooks/reply.ts';
import { SMS_WORDS } from '../../src/adapters/hooks/words/sms-words.ts';
import { ACTION_WORDS, WAYS } from '../../src/adapters/hooks/words/verdict-words.ts';
import { check } from '../../src/core/check.ts';
import { fill } from '../../src/core/language/locale.ts';
import { inLanguage, LOCALES } from '../../src/core/language/localized.ts';
import { catalog, files } from '../support/catalogs.ts';
import { SAMPLES, type Sample } from './messages.ts';

const messageOf = ({
  text,
  attachments = 0,
  forwarder = '+447700900123',
  sender,
}: Sample): ForwardedMessage => ({
  id: 'x',
  provider: 'test',
  forwarder,
  text,
  attachments,
  sender,
});

async function answerTo(sample: Sample): Promise<Answer> {
  const { before, ...rest } = sample;
  const first =
    before === undefined
      ? undefined
      : await answer(messageOf({ ...rest, text: before }), undefined, { catalog });
  return answer(messageOf(sample), first?.conversation, { catalog });
}

const SAMPLED = Object.values(SAMPLES).flat();
const answered = await Promise.all(SAMPLED.map(async sample => ({ sample, ...(await answerTo(sample)) })));

/** Every number and link in a reply is one that the registry vouches for. */
const strangersIn = (text: string): string[] =>
  check({ value: text, kind: 'text', region: 'CN' }, catalog)
    .channels.filter(({ status }) => status !== 'official')
    .map(({ quote = '' }) => quote);

describe('the replies', () => {
  test('to more than 60 messages are those that were read', async () => {
    expect(SAMPLED.length).toBeGreaterThanOrEqual(60);
    const sections = Object.entries(SAMPLES).map(([title, samples]) => {
      const told = samples.map(sample => {
        const { reply } = answered.find(one => one.sample === sample)!;
        const sent = sample.text.replaceAll('\n', ' / ') || `(${sample.attachments ?? 0} pictures)`;
        const before = sample.before === undefined ? '' : `> ${sample.before}\n>\n`;
        const { segments, encoding, text } = reply;
        return `${before}> ${sent}\n\n${text}\n\n\`${segments} · ${encoding} · ${reply.verdict?.reasons[0]?.code ?? reply.kind}\``;
      });
      return `## ${title}\n\n${told.join('\n\n')}`;
    });
    await expect(`# Replies of the hotline\n\n${sections.join('\n\n')}\n`).toMatchFileSnapshot(
      './replies.md',
    );
  });
  test('fit three messages, and nine in ten of them one', () => {
    expect(Math.max(...answered.map(({ reply }) => reply.segments))).toBeLessThanOrEqual(MOST_SEGMENTS);
    const single = answered.filter(({ reply }) => reply.segments === 1).length;
    expect(single / answered.length).toBeGreaterThanOrEqual(0.9);
  });
  test('begin with the word to act on', () => {
    for (const { reply } of answered)
      if (reply.verdict)
        expect(reply.text.startsWith(inLanguage(ACTION_WORDS[reply.verdict.action], reply.locale))).toBe(
          true,
        );
  });
  test('hold no number and no link that the registry does not vouch for', () => {
    expect(answered.flatMap(({ reply }) => strangersIn(reply.text))).toEqual([]);
  });
  test('are free of everything that was sent', () => {
    for (const { sample, reply } of answered)
      for (const piece of sample.text.match(
        /[a-z0-9-]+\.example|zx_4417|\d{6,}|020 7946 \d{4}|abandon|legal winner/g,
      ) ?? [])
        expect(reply.text).not.toContain(piece);
  });
  test('name brands so that no phone makes a link of it, unless the link is theirs', () => {
    // Public lines are called by their own number: 12315, 7726.
    for (const { name } of catalog.brands.byId.values())
      for (const locale of LOCALES)
        expect(
          strangersIn(fill(WAYS.app, locale, { brand: fill(name, locale, {}) })).filter(
            one => !/^\d{3,5}$/.test(one),
          ),
        ).toEqual([]);
  });
  test('in English are sent as GSM-7, which holds twice as much', () => {
    for (const { reply } of answered)
      if (reply.locale === 'en') expect(reply.encoding, reply.text).toBe('gsm-7');
  });
});

describe('every rule', () => {
  const examples = files.rules
    .filter(({ status }) => status !== 'retired')
    .flatMap(rule => rule['must-match'].map(example => ({ rule: rule.id, text: String(example.value) })));
  const speaking = (id: string) => ({ ...catalog, rules: catalog.rules.filter(rule => rule.id === id) });

  test('says something that fits into two messages, with every gap filled and nothing of what came', async () => {
    for (const { rule, text } of examples) {
      const { reply } = await answer(messageOf({ text }), undefined, { catalog: speaking(rule) });
      expect(reply.text, rule).not.toMatch(/\{\w+\}|undefined/);
      expect(reply.segments, `${rule}: ${reply.text}`).toBeLessThanOrEqual(2);
      expect(strangersIn(reply.text), `${rule}: ${reply.text}`).toEqual([]);
    }
  });
  test('that has words for text messages is there', () => {
    const ids = new Set(files.rules.map(({ id }) => id));
    expect(Object.keys(SMS_WORDS).filter(id => !ids.has(id))).toEqual([]);
  });
  test('that has none speaks by its headline, which fits as well', async () => {
    const without = catalog.rules.filter(({ id }) => !SMS_WORDS[id]?.why);
    const headlines = without.flatMap(({ headline, saidOf }) => [
      headline,
      ...Object.values(saidOf).flatMap(some => some.headline ?? []),
    ]);
    for (const headline of headlines)
      for (const text of Object.values(headline)) expect(text.length, text).toBeLessThan(70);
  });
});
