import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { check } from '../src/core/check.ts';
import type { Contact } from '../src/core/contact.ts';
import { catalog } from './support/catalogs.ts';

interface Topic {
  readonly about: string;
  readonly messages: readonly (Omit<Contact, 'value'> & { readonly text: string })[];
}

/**
 * Messages on which a rule may fire all the same, each with the reason. An entry that is no longer needed fails.
 */
const KNOWN: Readonly<Record<string, { readonly rule: string; readonly reason: string }>> = {};

const CORPUS = new URL('./corpus/', import.meta.url);
for (const file of readdirSync(CORPUS)) {
  const topic: Topic = parse(readFileSync(new URL(file, CORPUS), 'utf8'));
  describe(`no stable rule fires on ${topic.about}`, () => {
    for (const { text, ...rest } of topic.messages) {
      test(text.slice(0, 60).replaceAll('\n', ' '), () => {
        const fired = check({ value: text, kind: 'text', ...rest }, catalog).reasons.filter(
          ({ status }) => status === 'stable',
        );
        const known = KNOWN[text];
        expect(
          fired.map(({ code, quotes }) => ({ code, quotes })).filter(({ code }) => code !== known?.rule),
        ).toEqual([]);
        if (known) expect(fired.length, 'exception no longer needed, please remove it').toBeGreaterThan(0);
      });
    }
  });
}
