import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { brandNeverSends } from '../../src/signals/brand-never-sends.ts';
import { factsOf, quotes } from '../core/facts.ts';

const links = brandNeverSends.bind({ kinds: ['url'] });
const found = (contact: Contact) => links(factsOf({ kind: 'text', ...contact }));

describe('a brand that never sends links', () => {
  const value = 'Acorn Bank: log in at moss.example/a and moss.example/b';
  test('speaks in a text with a link', () => {
    const evidence = found({ value });
    expect(evidence?.brand).toBe('acorn-bank');
    expect(quotes({ value }, evidence?.spans)).toEqual(['moss.example/a', 'moss.example/b']);
    expect(evidence?.channels).toHaveLength(2);
  });
  test('and has said so: its source is named, once', () =>
    expect(found({ value })?.sources?.map(({ url }) => url)).toEqual(['https://acornbank.example/contact']));
});

describe('nothing that a brand never sends', () => {
  for (const [why, contact] of [
    ['its own link is at worst a surprise', { value: 'Acorn Bank: https://acornbank.example/login' }],
    ['nobody is to open it', { value: 'Acorn Bank: never open moss.example/a' }],
    ['it is a number', { value: 'Acorn Bank: ring 020 7946 0111' }],
    ['another brand may send it', { value: 'Lanternfish Wallet: see moss.example/a' }],
    ['nobody speaks for a brand', { value: 'See moss.example/a' }],
    ['the link is where it was seen', { value: 'Acorn Bank: hello', url: 'https://moss.example/a' }],
  ] as const)
    test(why, () => expect(found(contact)).toBeUndefined());
  test('the rule asks for other kinds', () => {
    const numbers = brandNeverSends.bind({ kinds: ['phone'] });
    expect(numbers(factsOf({ value: 'Acorn Bank: moss.example/a', kind: 'text' }))).toBeUndefined();
    expect(numbers(factsOf({ value: 'Acorn Bank: 020 7946 0111', kind: 'text' }))).toBeUndefined();
  });
});
