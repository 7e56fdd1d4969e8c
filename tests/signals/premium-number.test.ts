import { expect, test } from 'vitest';
import { premiumNumber } from '../../src/signals/premium-number.ts';
import { factsOf } from '../core/facts.ts';

const holds = (value: string, region: string): boolean =>
  premiumNumber.bind({})(factsOf({ value, kind: 'text', region })) !== undefined;

test('a British 0909 number costs money', () => expect(holds('ring 0909 879 0188', 'GB')).toBe(true));
test('an American 900 number costs money', () => expect(holds('ring 900-555-0143', 'US')).toBe(true));
test('an ordinary number does not', () => expect(holds('ring 020 7946 0188', 'GB')).toBe(false));
test('one that is warned of is not given', () => expect(holds('never ring 0909 879 0188', 'GB')).toBe(false));
