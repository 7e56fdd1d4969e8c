import { describe, expect, test } from 'vitest';
import { isOtherShape } from '../../../src/core/phones/shapes.ts';

/** The part in brackets, within its text. */
const isOther = (marked: string): boolean => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return isOtherShape(marked.replace('[', '').replace(']', ''), start, end);
};

describe('by its shape alone it is no phone', () => {
  for (const marked of [
    '[24342.81]',
    'nasdaq [1346.01 -35.11]',
    '[0.00000001] btc',
    '12,[059.45]',
    '[2026-11-22 10]:30',
    '[11/22/2026]',
    '[192.168.10.10]',
    '[138]****1234',
    '****[2079460321]',
    '[13800138000]元',
    '[2079460321] usdt',
    '21:16:[39.288]',
    '12:[3456]',
    '12,[345 - 20],000',
    '[12.5 - 13.25]',
    '[11/22/26]',
    '[2026-11-22 10 30 59]',
    '[1999 2000]',
    '[255.255.255.255]',
    '[020 7946] **21',
    '[2079460321]x',
    '[2079460321] usdt now',
  ])
    test(marked, () => expect(isOther(marked)).toBe(true));
});

describe('it may be one', () => {
  for (const marked of [
    '[020.7946.0321]',
    '[0571.96110]',
    '[+44 20 7946 0321]',
    '02079460320,[02079460321]',
    '020 7946 0320,[020 7946 0321]',
    '400-618-0081,[四零零六一八零零八二]',
    '020 7946 032,[7946 0321]',
    ',[020 7946 0321]',
    ':[020 7946 0321]',
    '**Call** [020 7946 0321] **now**',
    'max [2079460321]',
    '[2079460321] in kb',
    '[2079.4603]',
    '[01 99 00 12 34]',
    '[+1 20 22]',
    '[12026-11-22]',
    '[20261-11-22]',
    '[2026-11-22 10 30 59 01]',
    '[192.168.10.256]',
    '[192.168.10.0010]',
    '[192..10.10]',
    '[020.7946.03.21]',
    '[95588] 转3',
  ])
    test(marked, () => expect(isOther(marked)).toBe(false));
});
