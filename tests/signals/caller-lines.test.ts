/** What a caller's number shows, where he speaks for a brand. */
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { callerHasLine } from '../../src/signals/caller-has-line.ts';
import { callerIsAbroad } from '../../src/signals/caller-is-abroad.ts';
import { factsOf, quotes } from '../core/facts.ts';

const rang = (value: string, more: Partial<Contact> = {}): Contact => ({
  value,
  kind: 'phone',
  direction: 'incoming',
  region: 'GB',
  claims: 'Acorn Bank',
  ...more,
});

describe('a caller in the name of a brand has a line', () => {
  const line = (contact: Contact) => callerHasLine.bind({ types: ['virtual-operator'] })(factsOf(contact));
  test('that such callers seldom have', () => {
    const contact = rang('+86 170 1234 5678');
    expect(line(contact)?.brand).toBe('acorn-bank');
    expect(quotes(contact, line(contact)?.spans)).toEqual(['+86 170 1234 5678']);
  });
  test('of another kind', () => expect(line(rang('020 7946 0111'))).toBeUndefined());
  test('of no kind that is known', () => expect(line(rang('+210 1234567'))).toBeUndefined());
  test('and names nobody', () => {
    const { claims: _, ...contact } = rang('+86 170 1234 5678');
    expect(line(contact)).toBeUndefined();
  });
  test('and was rung himself', () =>
    expect(line(rang('+86 170 1234 5678', { direction: 'outgoing' }))).toBeUndefined());
  test('that is the brand’s own', () =>
    expect(callerHasLine.bind({ types: ['fixed-line'] })(factsOf(rang('020 7946 0321')))).toBeUndefined());
});

describe('a caller in the name of a brand of one country rings from another', () => {
  const abroad = (contact: Contact) => callerIsAbroad.bind({})(factsOf(contact));
  test('from abroad', () => {
    const contact = rang('+1 808 690 4872');
    expect(abroad(contact)?.brand).toBe('acorn-bank');
    expect(quotes(contact, abroad(contact)?.spans)).toEqual(['+1 808 690 4872']);
  });
  test('from home', () => expect(abroad(rang('020 7946 0111'))).toBeUndefined());
  test('from nowhere that is known', () => expect(abroad(rang('+210 1234567'))).toBeUndefined());
  test('for a brand that is at home everywhere', () =>
    expect(abroad(rang('+1 808 690 4872', { claims: 'Lanternfish Wallet' }))).toBeUndefined());
});
