import { describe, expect, test } from 'vitest';
import { wantsAWordBack } from '../../src/signals/wants-a-word-back.ts';
import { factsOf } from '../core/facts.ts';

const holds = (value: string): boolean =>
  wantsAWordBack.bind({})(factsOf({ value, kind: 'text' })) !== undefined;

describe('one word is wanted back', () => {
  for (const value of [
    'Text MOSS to 80099',
    'reply "yes" to take part',
    'Reply with the word MOSS',
    'send TULIP to 80099 now',
    'DM me "learn"',
    'ketik MENANG',
  ])
    test(value, () => expect(holds(value)).toBe(true));
});

describe('no word is, or only the one that ends it', () => {
  for (const value of [
    'Text STOP to 80099',
    'Reply HELP for help, "stop" to end',
    'text me when you are home',
    'send BTC only to people you know',
    'send SMS to 80099',
    'We text you at NINE',
    `${'The garden opens early. '.repeat(40)}Reply YES`,
  ])
    test(value, () => expect(holds(value)).toBe(false));
});
