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
    'Reply: (YES)!',
    'reply  YES',
    'text back the word WIN',
    'send WIN ke 80099',
    'send WIN to +447700900123',
    'reply "ABCDEFGHIJKL"',
    'reply "y"',
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
    'reply back to us with YES',
    'reply "ABCDEFGHIJKLM"',
    'reply Y',
    'reply Yes',
    'reply 2024',
    'reply "!"',
    'reply',
    'send WIN to x80099',
    'send WIN to 801',
    'send WIN over 80099',
    'now WIN a prize',
    `${'The garden opens early. '.repeat(40)}Reply YES`,
  ])
    test(value, () => expect(holds(value)).toBe(false));
});
