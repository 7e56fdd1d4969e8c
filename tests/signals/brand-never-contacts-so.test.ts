import { expect, test } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { brandNeverContactsSo } from '../../src/signals/brand-never-contacts-so.ts';
import { factsOf } from '../core/facts.ts';

const NUMBER = '+44 20 7946 0188';
const came = (contact: Partial<Contact>, kinds: ('phone' | 'email')[] = ['phone']) =>
  brandNeverContactsSo.bind({ kinds })(
    factsOf({
      value: NUMBER,
      kind: 'phone',
      claims: 'lanternfish-wallet',
      direction: 'incoming',
      ...contact,
    }),
  );

test('it rang, and the brand says that it never rings: with the source', () => {
  const { sources, ...rest } = came({})!;
  expect(rest).toMatchObject({ brand: 'lanternfish-wallet', spans: [{ start: 0, end: NUMBER.length }] });
  expect(sources).toHaveLength(1);
});
test('as the sender of a message too, which stands nowhere in it', () =>
  expect(came({ value: 'Hello from support', kind: 'text', sender: NUMBER })).toMatchObject({ spans: [] }));
test('a number that one is about to ring is another matter', () =>
  expect([came({ direction: 'outgoing' })]).toEqual([undefined]));
test('so is a number inside a text', () =>
  expect(came({ value: `Please ring ${NUMBER} today`, kind: 'text' })).toBeUndefined());
test('and a kind that nobody asked about, or of which the brand says nothing', () => {
  expect(came({}, ['email'])).toBeUndefined();
  expect(came({ value: 'care@drift.example', kind: 'email' }, ['phone', 'email'])).toBeUndefined();
});
test('another brand says nothing of the kind', () => expect(came({ claims: 'acorn-bank' })).toBeUndefined());
test('a brand that is only mentioned does not count', () => {
  const { claims: _, ...contact } = {
    value: 'I use Lanternfish Wallet every day.',
    kind: 'text',
    sender: NUMBER,
    direction: 'incoming',
  } as Contact;
  expect(brandNeverContactsSo.bind({ kinds: ['phone'] })(factsOf(contact))).toBeUndefined();
});
