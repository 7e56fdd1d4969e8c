import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { callsAnUnlistedNumber } from '../../src/signals/calls-an-unlisted-number.ts';
import { factsOf, quotes } from '../core/facts.ts';

const calls = callsAnUnlistedNumber.bind({});
const text = (value: string): Contact => ({ value, kind: 'text', region: 'GB' });
const numbers = (contact: Contact): string[] => quotes(contact, calls(factsOf(contact))?.spans);

describe('the reader is told to ring a number on no list', () => {
  for (const value of [
    'Please call us on 020 7946 0111 today',
    'If this was not you, ring 020 7946 0111',
    '如非本人操作，请致电 020 7946 0111',
    '请速拨打 020 7946 0111 办理',
  ]) {
    test(value, () => expect(numbers(text(value))).toEqual(['020 7946 0111']));
  }
  test('every such number counts', () =>
    expect(numbers(text('Call 020 7946 0111 or dial +44 7700 900123'))).toHaveLength(2));
});

describe('nobody is told to ring an unlisted number', () => {
  for (const [why, value] of [
    ['the number is listed', 'Please call us on 020 7946 0321 today'],
    ['it is a listed hotline with another key', '请致电95511转7'],
    ['it stands in another sentence', 'Please call us. My number was 020 7946 0111'],
    ['nobody is to call it', 'Never call 020 7946 0111'],
    ['scammers want it called', '骗子让您拨打 020 7946 0111'],
  ] as const) {
    test(`${why}: ${value}`, () => expect(numbers(text(value))).toEqual([]));
  }
  test('a number alone is asked about, not offered', () =>
    expect(calls(factsOf({ value: '020 7946 0111', region: 'GB' }))).toBeUndefined());
  test('a sender’s number is not in the text', () =>
    expect(calls(factsOf({ ...text('Please call us today'), sender: '020 7946 0111' }))).toBeUndefined());
});
