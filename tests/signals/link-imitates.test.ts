import { describe, expect, test } from 'vitest';
import { IMITATIONS } from '../../src/core/channels/channel.ts';
import type { Contact } from '../../src/core/contact.ts';
import { linkImitates } from '../../src/signals/link-imitates.ts';
import { factsOf, quotes } from '../core/facts.ts';

const grave = linkImitates.bind({ ways: ['homograph', 'brand-as-subdomain', 'brand-with-lure'] });
const links = (contact: Contact, test = grave): string[] => quotes(contact, test(factsOf(contact))?.spans);
const LINK = 'https://lanternfish-support.test/a';

describe('a host that wears a brand’s name in a named way', () => {
  for (const value of [LINK, `Please open ${LINK} to log in`, `请点击${LINK}登录`])
    test(value, () => expect(links({ value })).toEqual([LINK]));
  test('an address on such a host', () =>
    expect(links({ value: 'Write to help@lanternfish-support.test please' })).toEqual([
      'help@lanternfish-support.test',
    ]));
  test('the brand that it imitates is named', () =>
    expect(grave(factsOf({ value: LINK }))?.brand).toBe('lanternfish-wallet'));
  test('a page or a sender on such a host', () => {
    expect(grave(factsOf({ value: 'hello', url: LINK }))?.channels).toHaveLength(1);
    expect(grave(factsOf({ value: 'hello', sender: 'a@lanternfish-support.test' }))?.channels).toHaveLength(
      1,
    );
  });
  test('all of them are quoted', () =>
    expect(links({ value: `${LINK} or https://lanternfish.example.evil.test/` })).toHaveLength(2));
});

describe('no imitation counts', () => {
  for (const [why, value] of [
    ['in a way that the rule does not name', 'https://lanternfish-reviews.test/'],
    ['on the brand’s own host', 'https://www.lanternfish.example/support'],
    ['on a host of no brand', 'https://river-boats.test/'],
    ['that the reader is warned of', `Never open ${LINK} please`],
    ['that is told of scammers', `骗子的网址是${LINK}，请注意`],
  ] as const) {
    test(`${why}: ${value}`, () => expect(links({ value })).toEqual([]));
  }
});

test('each way can be asked for', () => {
  for (const way of IMITATIONS) expect(linkImitates.params().safeParse({ ways: [way] }).success).toBe(true);
  for (const params of [{}, { ways: [] }, { ways: ['rhyme'] }])
    expect(linkImitates.params().safeParse(params).success).toBe(false);
});
