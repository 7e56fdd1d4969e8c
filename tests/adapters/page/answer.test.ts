/** The answer for a person: whatever was pasted stays text, and nothing suspect is one tap away. */
import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/adapters/page/answer.ts';
import { PAGE_TEXT } from '../../../src/adapters/page/text.ts';
import { check } from '../../../src/core/check.ts';
import type { Contact } from '../../../src/core/contact.ts';
import { LOCALES } from '../../../src/core/language/localized.ts';
import type { Verdict } from '../../../src/core/verdict.ts';
import { catalog } from '../../support/catalogs.ts';

const shown = (verdict: Verdict, pasted?: string): string => String(answer(verdict, verdict.locale, pasted));
const page = (contact: Contact): string => shown(check(contact, catalog), contact.value);
const linksIn = (html: string): string[] => html.match(/<a\b[^>]*>[\s\S]*?<\/a>/g) ?? [];
/** The two ways on, both on our own site: to the page of the brand that it claims to be, and of the tactic. */
const WAY_ON =
  /^<a (?:class="share" )?href="\/(?:brands|tactics)\/[a-z-]+\?lang=(?:zh|zh-Hant|en)"(?: data-done="[^"]*")?>([^<]*)<\/a>$/;
const WORDS = [
  ...Object.values(PAGE_TEXT).map(({ more }) => more),
  ...Object.values(PAGE_TEXT).map(({ share }) => share),
];
const leadsAway = (link: string): boolean => !WORDS.includes(WAY_ON.exec(link)?.[1] ?? '');

const ASK = '客服让我把助记词发给他验证钱包';
const SUSPECTS: Readonly<Record<string, Contact>> = {
  'a look-alike link': { value: 'https://lanternfish.example.wallet-check.example/', claims: 'Lanternfish' },
  'a number on no list': { value: '020 7946 0111', claims: '灯鱼' },
  'a link in a text': { value: `灯鱼客服：打开 https://lanternfish-help.example/ ，${ASK}` },
  'a number in a text': { value: `Acorn Bank: your account is blocked, call 020 7946 0111 now. ${ASK}` },
  'an address in a text': { value: `Write to help@lanternfish-help.example, ${ASK}` },
  'a sender': { value: ASK, sender: 'help@lanternfish-help.example', claims: 'Lanternfish' },
  'the page where it stood': { value: ASK, url: 'https://lanternfish-help.example/', claims: 'Lanternfish' },
  'a script for an address': { value: `javascript:alert(1) data:text/html,x ${ASK}` },
};

describe('no link of the answer leads to', () => {
  for (const [name, contact] of Object.entries(SUSPECTS)) {
    test(name, () => {
      for (const locale of LOCALES) {
        const html = page({ ...contact, locale });
        expect(linksIn(html).filter(leadsAway)).toEqual([]);
        const addresses = html.match(/\s(?:href|src|action|formaction|srcset|data|poster)=/g);
        expect(addresses ?? []).toHaveLength(linksIn(html).length);
        expect(html).not.toMatch(/tel:|mailto:|javascript:alert\(1\)"/);
      }
    });
  }
  test('an official channel, which one types or dials', () => {
    const html = page({ value: 'help@lanternfish.example', claims: 'Lanternfish' });
    expect(html).toContain('lanternfish.example');
    expect(linksIn(html).filter(leadsAway)).toEqual([]);
  });
});

/** What has a meaning in HTML, in an attribute, and as a reference. */
const HOSTILE = `<b>&lt;"'\`=</p></section><script>`;
const escaped = /<b>|<script|<\/section><script|[^&]lt;"/;

describe('what was pasted stays text', () => {
  test('in a quotation', () => {
    const html = page({ value: `${ASK}${HOSTILE}，把助记词${HOSTILE}发给我`, locale: 'zh' });
    expect(html).toContain('助记词');
    expect(html).not.toMatch(escaped);
  });
  test('in a link', () => {
    const html = page({ value: `https://wallet-check.example/?q="><script>alert(1)</script>&lt;` });
    expect(html).not.toMatch(escaped);
  });
  test('wherever a verdict can hold it', () => {
    const verdict = check({ value: `${ASK} https://wallet-check.example/`, claims: 'Lanternfish' }, catalog);
    const [reason] = verdict.reasons;
    const [channel] = verdict.channels;
    const [way] = verdict.officialChannels;
    const html = shown({
      ...verdict,
      headline: HOSTILE,
      because: [HOSTILE],
      nextStep: HOSTILE,
      officialWould: HOSTILE,
      ifAlreadyDone: HOSTILE,
      reasons: [{ ...reason!, title: HOSTILE, sources: [{ ...way!.source, title: HOSTILE }] }],
      channels: [{ ...channel!, quote: HOSTILE }],
      officialChannels: [
        {
          ...way!,
          label: HOSTILE,
          display: HOSTILE,
          source: { ...way!.source, title: HOSTILE, checked: HOSTILE },
        },
      ],
      unchecked: [{ code: 'too-long', field: 'value', message: HOSTILE }],
    });
    expect(html).not.toMatch(escaped);
    expect(html.split('&lt;b&gt;&amp;lt;&quot;&#39;')).toHaveLength(14);
  });
});

describe('the answer', () => {
  test('gives the word, the reason, the step and the way to the real brand', () => {
    const verdict = check({ value: ASK, claims: 'Lanternfish', locale: 'zh' }, catalog);
    const html = shown(verdict);
    expect(html).toContain('<section class="answer stop"');
    expect(html).toContain(`<p class="headline">${verdict.headline}</p>`);
    expect(html).toContain(verdict.nextStep);
    expect(html).toContain('help@lanternfish.example');
    expect(html).toContain('2026-11-21');
    expect(html).not.toMatch(/undefined|\[object|\{\w+\}/);
  });
  test('marks the words that counted in place, and leaves the rest as it was', () => {
    const value = `您好，这里是灯鱼。${ASK}，谢谢。`;
    expect(page({ value, locale: 'zh' })).toMatch(
      /<blockquote class="pasted">您好，这里是.*<mark>[^<]*助记词[^<]*<\/mark>.*谢谢。<\/blockquote>/,
    );
  });
  test('shows of a long page only what stands around a mark', () => {
    const html = page({
      value: `${'平常的话。'.repeat(500)}${ASK}。${'平常的话。'.repeat(500)}`,
      locale: 'zh',
    });
    const [, shown] = /<blockquote class="pasted">([\s\S]*?)<\/blockquote>/.exec(html)!;
    expect(shown!.length).toBeLessThan(400);
    expect(shown).toMatch(/^….*…$/);
  });
  test('shows twelve of a hundred links', () => {
    const value = Array.from({ length: 100 }, (_, at) => `https://shop${at}.example/`).join(' ');
    expect(page({ value }).match(/shop\d+\.example\/<\/span>/g)).toHaveLength(12);
  });
});
