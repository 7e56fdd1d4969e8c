import { describe, expect, test } from 'vitest';
import { isInEarnest, isOfferedNumber, spansOf } from '../../../src/core/channels/given.ts';
import { factsOf } from '../facts.ts';

const first = (value: string, sender?: string) => {
  const { channels, reading } = factsOf({ value, kind: 'text', region: 'GB', ...(sender ? { sender } : {}) });
  return { channel: channels[0]!, channels, reading };
};

describe('a channel is given in earnest', () => {
  const inEarnest = (value: string, sender?: string) => {
    const { channel, reading } = first(value, sender);
    return isInEarnest(channel, reading);
  };
  test('in what a text says', () => expect(inEarnest('Ring 020 7946 0111')).toBe(true));
  test('not in a warning of it', () => expect(inEarnest('Never ring 020 7946 0111')).toBe(false));
  test('whatever the text says, where it is its sender', () =>
    expect(inEarnest('Never ring anybody', '020 7946 0111')).toBe(true));
});

describe('a number is offered', () => {
  const offered = (value: string, sender?: string) => {
    const { channel, reading } = first(value, sender);
    return isOfferedNumber(channel, reading);
  };
  test('in the text', () => expect(offered('Ring 020 7946 0111')).toBe(true));
  test('not in a warning', () => expect(offered('Never ring 020 7946 0111')).toBe(false));
  test('not by being the sender', () => expect(offered('Hello', '020 7946 0111')).toBe(false));
  test('not where it is a brand’s own', () => expect(offered('Ring 020 7946 0321')).toBe(false));
  test('and a link is none', () => expect(offered('See moss.example/a')).toBe(false));
});

test('what stands in the text is quoted, and a sender has no place there', () => {
  const { channels } = first('Ring 020 7946 0111', '020 7946 0222');
  expect(channels).toHaveLength(2);
  expect(spansOf(channels)).toEqual([{ start: 5, end: 18 }]);
});
