import { describe, expect, test } from 'vitest';
import { skeleton } from '../../../src/core/imitation/skeleton.ts';

describe('names that are taken for each other have one skeleton', () => {
  for (const [official, ...others] of [
    [
      'lanternfish',
      'LANTERNFISH',
      'lantemfish',
      'lanternflsh',
      'lanternf1sh',
      'lаnternfish',
      'ｌanternfish',
      'lanternfísh',
    ],
    ['acornbank', 'acombank', 'ac0rnbank', 'аcornbank', 'acornb\u0251nk'],
    ['imtoken', 'lmtoken', '1mtoken', 'irntoken', 'imt0ken', 'imtоken'],
    ['wallet', 'vvallet', 'wa11et', 'walIet', 'wa|let'],
  ] as const) {
    for (const other of others) {
      test(`${other} passes for ${official}`, () => expect(skeleton(other)).toBe(skeleton(official)));
    }
  }
});

describe('other names keep their own', () => {
  for (const [one, other] of [
    ['lanternfish', 'lanternfush'],
    ['acornbank', 'acornbanks'],
    ['icbc', 'iccb'],
    ['token', 'tokem'],
    ['灯鱼', '灯渔'],
  ] as const) {
    test(`${one} is not ${other}`, () => expect(skeleton(one)).not.toBe(skeleton(other)));
  }
});

test('a skeleton is its own skeleton', () => {
  for (const name of ['lanternfish', 'wallet', 'imtoken', '10.token.im', '灯鱼钱包'])
    expect(skeleton(skeleton(name))).toBe(skeleton(name));
});
