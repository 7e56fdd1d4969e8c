import { describe, expect, test } from 'vitest';
import {
  regionOfContext,
  regionsOfShortCode,
  shortCodeContext,
} from '../../../src/core/channels/short-codes.ts';

describe('a short code belongs to a country', () => {
  for (const [digits, region, context] of [
    ['110', 'CN', '+86'],
    ['95188', 'CN', '+86'],
    ['955113', 'CN', '+86'],
    ['96110', 'CN', '+86'],
    ['10086', 'CN', '+86'],
    ['12381', 'CN', '+86'],
    ['10107888', 'CN', '+86'],
    ['1069095599', 'CN', '+86'],
    ['10690955', 'CN', '+86'],
    ['18222', 'HK', '+852'],
    ['165', 'TW', '+886'],
    ['1799', 'SG', '+65'],
    ['159', 'GB', '+44'],
    ['7726', 'GB', '+44'],
  ] as const) {
    test(`${digits} in ${region}`, () => expect(shortCodeContext(digits, region)).toBe(context));
  }
});

describe('other digits are no short code', () => {
  for (const [digits, region] of [
    ['95188', 'GB'],
    ['9518', 'CN'],
    ['9518888', 'CN'],
    ['1069095', 'CN'],
    ['1069095599', 'HK'],
    ['13800138000', 'CN'],
    ['4006180081', 'CN'],
    ['165', 'CN'],
    ['', 'CN'],
    ['95188', 'XX'],
  ] as const) {
    test(`${digits || 'nothing'} in ${region}`, () =>
      expect(shortCodeContext(digits, region)).toBeUndefined());
  }
});

test('one code may be dialled in several countries', () => {
  expect(regionsOfShortCode('110')).toEqual(expect.arrayContaining(['CN', 'TW']));
  expect(regionsOfShortCode('999')).toEqual(expect.arrayContaining(['HK', 'SG', 'GB']));
  expect(regionsOfShortCode('95188')).toEqual(['CN']);
  expect(regionsOfShortCode('123')).toEqual([]);
});

test('a calling code names its country, if it has short codes here', () => {
  expect(regionOfContext('+86')).toBe('CN');
  expect(regionOfContext('+852')).toBe('HK');
  for (const other of ['+1', '86', '', 'acornbank.example']) expect(regionOfContext(other)).toBeUndefined();
});
