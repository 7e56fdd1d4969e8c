import { expect, test } from 'vitest';
import type { Channel } from '../../../src/core/channels/channel.ts';
import { isUnlisted } from '../../../src/core/channels/unlisted.ts';

const isOf = (more: Partial<Channel>) =>
  isUnlisted({ kind: 'phone', role: 'content', status: 'unknown', disguises: [], ...more });

test('a number or link of the text that nobody answers for is unlisted', () => {
  expect(isOf({})).toBe(true);
  expect(isOf({ kind: 'url', status: 'look-alike' })).toBe(true);
});

test('what the message came from is not asked about', () => expect(isOf({ role: 'sender' })).toBe(false));

test('what is a brand’s, or reported as its own, is listed', () => {
  expect(isOf({ status: 'official' })).toBe(false);
  expect(isOf({ status: 'reported' })).toBe(false);
});

test('what rings at a brand is its own; a page at a platform is not the platform’s', () => {
  expect(isOf({ owner: 'acorn-bank' })).toBe(false);
  expect(isOf({ owner: 'acorn-bank', kind: 'url' })).toBe(true);
});
