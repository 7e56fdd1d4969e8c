/** A verdict at a terminal: everything that a person needs is there, and nothing that is not meant for them. */
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { PAGE_TEXT } from '../../../src/adapters/page/text.ts';
import { coloured } from '../../../src/adapters/terminal/colours.ts';
import { render } from '../../../src/adapters/terminal/render.ts';
import { check } from '../../../src/core/check.ts';
import type { Contact } from '../../../src/core/contact.ts';
import { ACTIONS } from '../../../src/core/verdict.ts';
import { catalog } from '../../support/catalogs.ts';

const LOCALES = ['zh', 'en'] as const;
const LINKS = Array.from({ length: 20 }, (_, at) => `https://shop${at}.example/`).join(' ');

/** One contact for each word to act on, and for what else a verdict may hold. */
const CONTACTS: Readonly<Record<string, Contact>> = {
  stop: { value: '客服让我把助记词发给他验证钱包', claims: 'lanternfish-wallet' },
  'check-first': { value: '0571-88888888', claims: '支付宝' },
  'cannot-tell': { value: 'https://shop.example/', claims: 'Nobody & Sons' },
  'matches-official': { value: 'https://lanternfish.example/', claims: 'Lanternfish' },
  'a page of links': { value: LINKS, kind: 'page' },
  'a sender that is not proven': { value: 'hello', sender: '020 7946 0321', claims: 'acorn-bank' },
  'a brand that is on no list': { value: '020 7946 0111', claims: 'Nobody & Sons', direction: 'incoming' },
  'a text with nothing in it': { value: '.' },
};

for (const locale of LOCALES) {
  const text = PAGE_TEXT[locale];
  const verdictOn = (name: string) => check({ ...CONTACTS[name]!, locale }, catalog);

  describe(`a verdict in ${locale}`, () => {
    for (const action of ACTIONS) {
      test(`opens with the word "${text.actions[action]}" and the headline`, () => {
        const verdict = verdictOn(action);
        expect(verdict.action).toBe(action);
        expect(render(verdict).split('\n')[0]).toBe(`${text.actions[action]}  ${verdict.headline}`);
      });
    }
    for (const name of Object.keys(CONTACTS)) {
      test(`shows every part of ${name}, under its title`, () => {
        const verdict = verdictOn(name);
        const lines = render(verdict).split('\n');
        for (const sentence of verdict.because) expect(lines).toContain(sentence);
        const parts: readonly (readonly [string, readonly (string | undefined)[]])[] = [
          [text.next, [verdict.nextStep]],
          [text.officialWould, [verdict.officialWould]],
          [text.alreadyDone, [verdict.ifAlreadyDone]],
          [text.ways, verdict.officialChannels.slice(0, 8).map(({ display }) => display)],
          [text.found, verdict.channels.slice(0, 8).map(({ quote, canonical }) => quote ?? canonical)],
          [text.unchecked, verdict.unchecked.map(({ message }) => message)],
        ];
        for (const [title, content] of parts) {
          const shown = content.filter(line => line !== undefined);
          expect(lines.includes(title), title).toBe(shown.length > 0);
          for (const [i, line] of shown.entries())
            expect(lines[lines.indexOf(title) + 1 + i]).toContain(line);
        }
        expect(lines.at(-2)).toBe(
          `${[verdict.verdict, verdict.score, verdict.reasons.map(({ code }) => code).join(', ')]
            .filter(part => part !== '')
            .join(' · ')} · catalog ${catalog.version.version}`,
        );
      });
      test(`leaves no gap in ${name}`, () => {
        const shown = render(verdictOn(name));
        expect(shown).not.toMatch(/undefined|null|NaN|\[object|\{\w*\}/);
        expect(shown).not.toContain('\n\n\n');
        expect(shown.endsWith('\n')).toBe(true);
      });
      test(`says the same of ${name} in colour`, () => {
        const shown = render(verdictOn(name), coloured);
        expect(shown).toContain('\x1b[');
        expect(stripVTControlCharacters(shown)).toBe(render(verdictOn(name)));
      });
    }
  });
}

test('of twenty links eight are shown', () => {
  const verdict = check(CONTACTS['a page of links']!, catalog);
  expect(verdict.channels).toHaveLength(20);
  expect(render(verdict).match(/shop\d+\.example\/ \(/g)).toHaveLength(8);
});
test('each word to act on has its own look', () => {
  const looks = ACTIONS.map(action => render(check(CONTACTS[action]!, catalog), coloured));
  expect(new Set(looks.map(look => look.slice(0, 9))).size).toBe(ACTIONS.length);
});
