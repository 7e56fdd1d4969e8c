import { expect, test } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { writtenByOthers } from '../../src/signals/written-by-others.ts';
import { factsOf } from '../core/facts.ts';

const form = (contact: Omit<Contact, 'value'>): string[] =>
  (['message', 'page'] as const).filter(as =>
    writtenByOthers.bind({ as: [as] })(factsOf({ value: 'x y', ...contact })),
  );

for (const [contact, expected] of [
  [{}, []],
  [{ direction: 'outgoing' }, []],
  [{ direction: 'incoming' }, ['message']],
  [{ sender: '020 7946 0321' }, ['message']],
  [{ kind: 'page' }, ['page']],
  [{ url: 'https://shop.example/' }, ['page']],
  [{ kind: 'page', direction: 'incoming' }, ['page']],
] as const) {
  test(`${JSON.stringify(contact)}: ${expected[0] ?? 'nobody said so'}`, () =>
    expect(form(contact)).toEqual(expected));
}
