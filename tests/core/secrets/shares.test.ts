import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/check.ts';
import { hasShareChecksum } from '../../../src/core/secrets/share-checksum.ts';
import { shareWord } from '../../../src/core/secrets/share-words.ts';
import { catalog } from '../../support/catalogs.ts';
import { PHRASES, SHARES, secretsIn, shown } from '../../support/secrets.ts';

const WORDS = SHARES[20].split(' ');
const CERTAIN = ['recovery-phrase certain'];

describe('the list of SLIP-39', () => {
  test('has 1,024 words, from academic to zero', () => {
    expect(shareWord('academic')).toBe(0);
    expect(shareWord('zero')).toBe(1_023);
  });
  test('knows a word by its first four letters, and no other word', () => {
    expect(shareWord('acad')).toBe(0);
    for (const word of ['aca', 'lanternfish', 'ademic', '']) expect(shareWord(word)).toBe(-1);
  });
  test('begins no entry in the middle of another', () => expect(shareWord('demi')).toBe(-1));
});

describe('the checksum', () => {
  const numbers = (words: string) => words.split(' ').map(shareWord);
  test('holds in both of the forms that the standard has', () => {
    expect(hasShareChecksum(numbers(SHARES[20]))).toBe(true);
    expect(hasShareChecksum(numbers(SHARES.extendable))).toBe(true);
  });
  test('holds for no other word in any place', () => {
    for (const place of WORDS.keys())
      expect(hasShareChecksum(numbers(WORDS.with(place, 'zero').join(' ')))).toBe(false);
  });
  test('holds for no two words in the other order', () =>
    expect(hasShareChecksum(numbers(SHARES[20].replace('duckling enlarge', 'enlarge duckling')))).toBe(
      false,
    ));
});

describe('a share is found however it is laid out', () => {
  for (const [how, text] of [
    ['20 words', SHARES[20]],
    ['33 words', SHARES[33]],
    ['of a backup that can be extended', SHARES.extendable],
    ['one word a line', WORDS.join('\n')],
    ['numbered', WORDS.map((word, i) => `${i + 1}. ${word}`).join('\n')],
    ['in capitals', SHARES[20].toUpperCase()],
    ['by four letters of each, as on a steel plate', WORDS.map(word => word.slice(0, 4)).join(' ')],
    ['in a sentence', `My first share is ${SHARES[20]} is it safe`],
    ['behind a word of the list', `Secret: share ${SHARES[20]}`],
    ['in a link', `https://evil.example/restore?words=${WORDS.join('+')}`],
  ] as const)
    test(how, () => {
      expect(secretsIn(text)).toEqual(CERTAIN);
      for (const word of ['fridge', 'husband', 'erode', 'painting', 'lips'])
        expect(shown(text)).not.toContain(word);
    });

  test('two of them, one behind the other', () =>
    expect(secretsIn(`${SHARES[20]}\n\n${SHARES[33]}`)).toEqual([...CERTAIN, ...CERTAIN]));
  test('beside a phrase', () =>
    expect(secretsIn(`${PHRASES[12]}. Also: ${SHARES[20]}`)).toEqual([...CERTAIN, ...CERTAIN]));
});

describe('people mistype', () => {
  for (const [what, text] of [
    ['a letter', SHARES[20].replace('fridge', 'frigde')],
    ['two words', SHARES[20].replace('fridge', 'frigde').replace('critical', 'kritical')],
    ['another word of the list', SHARES[20].replace('keyboard', 'kidney')],
  ] as const)
    test(`${what}: hidden whole, and it counts alone or where it is called a share`, () => {
      expect(secretsIn(text)).toEqual(['recovery-phrase if-alone']);
      expect(shown(text).trim()).toBe('████████');
      expect(secretsIn(`my Trezor share: ${text}`)).toEqual(CERTAIN);
      expect(secretsIn(`我的第一份分片：${text}`)).toEqual(CERTAIN);
    });
});

describe('it is none', () => {
  for (const [what, text] of [
    [
      '19 words of the list',
      WORDS.slice(0, 19)
        .map((word, i) => (i % 9 === 8 ? 'zzzz' : word))
        .join(' '),
    ],
    ['three that are mistyped', WORDS.map((word, i) => (i % 6 === 2 ? `q${word}` : word)).join(' ')],
    [
      'an ordinary sentence of long words',
      'Please bring warm clothes because the evening could become rather cold, and remember that dinner will start without anybody who comes late again',
    ],
  ] as const)
    test(what, () => expect(secretsIn(text)).toEqual([]));
  test('one word of it, over and over', () =>
    expect(secretsIn('academic '.repeat(40))).not.toContain('recovery-phrase if-alone'));
  test('a piece of the list, which goes up the alphabet', () => {
    const piece =
      'academic acid acne acquire acrobat activity actress adapt adequate adjust admit adorn adult advance advocate afraid again agency agree aide aircraft airport';
    expect(secretsIn(piece)).toEqual(['recovery-phrase possible']);
  });
});

describe('the answer', () => {
  test('is that it opens the wallet, and it stands nowhere in it', () => {
    const verdict = check({ value: SHARES[20], locale: 'en' }, catalog);
    expect(verdict).toMatchObject({ verdict: 'exposed', action: 'stop' });
    expect(JSON.stringify(verdict)).not.toMatch(/duckling|fridge|husband/);
  });
});
