import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { comesFromOfficialChannel } from '../../src/signals/comes-from-official-channel.ts';
import { factsOf } from '../core/facts.ts';

const proven = comesFromOfficialChannel.bind({});
const comes = (contact: Contact): boolean => proven(factsOf(contact)) !== undefined;

describe('it comes from an official channel', () => {
  test('where it was seen on the brand’s own page', () =>
    expect(comes({ value: 'Enter your phrase', url: 'https://www.lanternfish.example/restore' })).toBe(true));
  test('where its sender is the brand’s and was proven', () =>
    expect(comes({ value: '您好', sender: 'care@acornbank.example', authenticated: true })).toBe(true));
});

describe('it does not', () => {
  for (const [why, contact] of [
    ['where nobody proved the sender', { value: '您好', sender: 'care@acornbank.example' }],
    [
      'where the sender was proven to be somebody else',
      { value: '您好', sender: 'a@evil.test', authenticated: true },
    ],
    [
      'where the page only looks like the brand’s',
      { value: 'hello', url: 'https://lanternfish.example.evil.test/' },
    ],
    ['where the page hides its host', { value: 'hello', url: 'https://lanternfish.example:8443/' }],
    ['where an official link stands in the text', { value: 'see https://lanternfish.example/ now' }],
    ['where the value itself is official', { value: 'https://lanternfish.example/' }],
    ['where nothing is known', { value: 'hello', authenticated: true }],
  ] as const) {
    test(why, () => expect(comes(contact)).toBe(false));
  }
});
