import { describe, expect, test } from 'vitest';
import { holdsSecret } from '../../src/signals/holds-secret.ts';
import { factsOf } from '../core/facts.ts';
import { KEYS, PHRASES } from '../support/secrets.ts';

const holds = holdsSecret.bind({ kinds: ['recovery-phrase', 'private-key'] });
const kinds = (value: string): string[] => {
  const facts = factsOf({ value, kind: 'text' });
  const spans = holds(facts)?.spans ?? [];
  return facts.reading.secrets.filter(({ span }) => spans.includes(span)).map(({ kind }) => kind);
};

describe('a secret counts', () => {
  for (const [why, value, expected] of [
    [
      'its form is certain',
      `A long note about my day, and at the end of it: ${PHRASES[12]}`,
      ['recovery-phrase'],
    ],
    ['it is all that was pasted', PHRASES.abandon, ['recovery-phrase']],
    ['there is little around it', `My phrase: ${PHRASES.abandon}, safe?`, ['recovery-phrase']],
    [
      'there are two',
      `${PHRASES[12]}\nis, and the private key\n${KEYS.hex}`,
      ['recovery-phrase', 'private-key'],
    ],
  ] as const) {
    test(why, () => expect(kinds(value)).toEqual(expected));
  }
});

describe('a secret does not count', () => {
  for (const [why, value] of [
    [
      'it is a test phrase in a longer text',
      `The integration tests unlock the first account of ${PHRASES.abandon}`,
    ],
    ['it may be a hash', KEYS.hex],
    ['it is of another kind', '【灯鱼】验证码：482913'],
  ] as const) {
    test(why, () => expect(kinds(value)).toEqual([]));
  }
});
