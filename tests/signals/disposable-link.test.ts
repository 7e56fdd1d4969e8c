import { describe, expect, test } from 'vitest';
import { disposableLink } from '../../src/signals/disposable-link.ts';
import { factsOf } from '../core/facts.ts';

const holds = (value: string): boolean =>
  disposableLink.bind({})(factsOf({ value, kind: 'text' })) !== undefined;

describe('a link that is made to be thrown away', () => {
  for (const value of [
    'see tinyurl.com/moss',
    'see http://192.0.2.44/a',
    'see moss-4471.example/S7cW3A',
    'see moss-4471.top/a',
    'see www.moss-4471.xyz',
    'see m4q7zk2d.example/garden',
    'see m4q7zk2d.com.br',
    'see moss-4471.example/aBcDe',
    'see moss-4471.example/abcd5',
    'see moss-4471.example/abcDefghijkl',
  ])
    test(value, () => expect(holds(value)).toBe(true));
});

describe('any other', () => {
  for (const value of [
    'see moss-4471.example/garden',
    'see moss-4471.example/2024',
    'see m4q7zk2d.moss-4471.example/garden',
    'see sub.moss-4471.example/S7cW3A',
    'see moss-4471.example/a/S7cW3A',
    'I met him.today was fine',
    'see bit.ly/S7cW3A',
    'do not open moss-4471.top/a',
    'see https://acornbank.example/S7cW3A',
    'see moss-4471.example/aBcD',
    'see moss-4471.example/abcDefghijklm',
    'see moss-4471.example/Garden',
    'see moss-4471.example/gArden-2',
    'see moss-4471.example/a12345',
    'see moss-4471.example',
    'ring 020 7946 0111 or S7cW3A',
  ])
    test(value, () => expect(holds(value)).toBe(false));
});
