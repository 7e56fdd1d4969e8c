import { describe, expect, test } from 'vitest';
import { isMadeUp } from '../../../src/core/hosts/made-up.ts';

describe('a machine made it up', () => {
  for (const label of ['m4q7zk2d', 'gz80xb1u7w', 'kjtrplmwsq'])
    test(label, () => expect(isMadeUp(label)).toBe(true));
});

describe('somebody chose it', () => {
  for (const label of [
    'acorn-bank',
    'k8s',
    '4seasons',
    'moss24',
    'a1-taxi',
    'catchphrase',
    'rhythms',
    'xn--b3c7d9f2',
    '',
  ])
    test(label, () => expect(isMadeUp(label)).toBe(false));
});
