import { describe, expect, test } from 'vitest';
import { check } from '../../../src/core/check.ts';
import { catalog } from '../../support/catalogs.ts';
import { LISTS, PHRASES, phraseOf, secretsIn, shown } from '../../support/secrets.ts';

const WORDS = PHRASES[12].split(' ');
const CERTAIN = ['recovery-phrase certain'];
const ENTROPY = Uint8Array.from({ length: 32 }, (_, i) => (i * 73 + 41) % 256);

describe('a phrase is found in each of the ten lists, with 12 to 24 words', () => {
  for (const [language, list] of Object.entries(LISTS)) {
    for (const bytes of [16, 20, 24, 28, 32]) {
      const words = phraseOf(ENTROPY.slice(0, bytes), list);
      const phrase = words.join(language === 'japanese' ? '\u3000' : ' ');
      test(`${language}, ${words.length} words`, () => {
        expect(secretsIn(phrase)).toEqual(CERTAIN);
        expect(secretsIn(phrase.normalize('NFC').toUpperCase())).toEqual(CERTAIN);
      });
    }
  }
});

describe('a phrase is found however it is laid out', () => {
  for (const [how, text] of [
    ['one word a line', WORDS.join('\n')],
    ['numbered', WORDS.map((word, i) => `${i + 1}. ${word}`).join('\n')],
    ['numbered with colons', WORDS.map((word, i) => `${i + 1}: ${word}`).join(' ')],
    ['with commas', WORDS.join(', ')],
    ['with Chinese commas', WORDS.join('，')],
    ['in columns', WORDS.join('\t\t  ')],
    ['in capitals', PHRASES[12].toUpperCase()],
    [
      'in full-width letters',
      [...PHRASES[12]]
        .map(letter => (letter === ' ' ? letter : String.fromCharCode(letter.charCodeAt(0) + 0xfee0)))
        .join(''),
    ],
    ['with hyphens', WORDS.join('-')],
    ['in a link', `https://evil.example/restore?words=${WORDS.join('+')}`],
    ['escaped in a link', `https://evil.example/restore?words=${WORDS.join('%20')}`],
    ['by four letters of each, as on a steel plate', WORDS.map(word => word.slice(0, 4)).join(' ')],
    ['as JSON', JSON.stringify(WORDS)],
  ] as const) {
    test(how, () => expect(secretsIn(text)).toEqual(CERTAIN));
  }
});

describe('people mistype, so the checksum only confirms', () => {
  for (const [what, text] of [
    ['a letter', PHRASES[12].replace('grace', 'grage')],
    ['the first word', PHRASES[12].replace('ozone', 'ozome')],
    ['the last word', PHRASES[12].replace('picnic', 'picnik')],
    ['two letters that are swapped', PHRASES[12].replace('fiber', 'fibre')],
    ['the order of two words', PHRASES[12].replace('ozone drill', 'drill ozone')],
    ['a word that is missing', PHRASES[12].replace('ozone ', '')],
  ] as const) {
    test(`${what}: hidden whole, and it counts alone or where it is called a phrase`, () => {
      expect(secretsIn(text)).toEqual(['recovery-phrase if-alone']);
      expect(shown(text).trim()).toBe('████████');
      expect(secretsIn(`my recovery phrase ${text}`)).toEqual(CERTAIN);
    });
  }
});

describe('the words around it stay', () => {
  test('behind a colon, even words of the list', () =>
    expect(shown(`my seed phrase: ${PHRASES[12]}. It was on paper.`)).toBe(
      `my seed phrase: ${'█'.repeat(8).padEnd(PHRASES[12].length)}. It was on paper.`,
    ));
  test('before it, where the phrase then has its checksum', () =>
    expect(shown(`My seed phrase ${PHRASES[12]}`)).toBe(
      `My seed phrase ${'█'.repeat(8).padEnd(PHRASES[12].length)}`,
    ));
});

describe('what manuals print counts only where it stands alone', () => {
  for (const phrase of [PHRASES.abandon, `${'zoo '.repeat(11)}wrong`, `${'test '.repeat(11)}junk`]) {
    test(phrase, () => expect(secretsIn(phrase)).toEqual(['recovery-phrase if-alone']));
  }
  test('a piece of the word list is no phrase', () =>
    expect(secretsIn(LISTS.english!.slice(40, 64).join(' '))).toEqual(['recovery-phrase possible']));
});

describe('ordinary text is no phrase', () => {
  for (const text of [
    'You will have time this year because your friend can help with that paper, and we agree about the price.',
    'Please update your address, then review the order; our agent will contact you soon with the total cost.',
    WORDS.slice(0, 10).join(' '),
    '您的账户存在异常请尽快联系客服处理以免影响正常使用感谢您的配合与支持',
    '您 的 账 户 存 在 异 常 请 尽 快 联 系 客 服',
    '今天 天气 很好 我们 一起 出去 走走 然后 回家 吃饭 看书 睡觉 明天',
    'きょうは てんきが いいので さんぽに でかけて かえりに ほんを かいました たのしい いちにち でした また あした',
    '오늘은 날씨가 좋아서 친구와 함께 공원에 갔다가 저녁을 먹고 집에 돌아와서 책을 읽었습니다',
    'Hoy el cielo está claro y vamos todos juntos para comer algo bueno antes de volver a casa tarde',
  ]) {
    test(text, () => expect(secretsIn(text)).toEqual([]));
  }
});

describe('lone Chinese characters are a phrase with a checksum, or where somebody calls them one', () => {
  const words = phraseOf(ENTROPY.slice(0, 16), LISTS.chineseSimplified!);
  test('with its checksum', () => expect(secretsIn(words.join(' '))).toEqual(CERTAIN));
  test('not with another character in it', () =>
    expect(secretsIn(words.with(3, '的').join(' '))).toEqual([]));
  test('unless it is called one', () =>
    expect(secretsIn(`我的助记词是：${words.with(3, '的').join('、')}`)).toEqual(CERTAIN));
  test('never without signs between them', () => expect(secretsIn(`助记词${words.join('')}`)).toEqual([]));
});

describe('a phrase beside a link hides the phrase and never the link', () => {
  const tail = WORDS.slice(1).join(' ');
  for (const [what, text, left] of [
    [
      'a link whose suffix is a word of the list',
      `https://imtoken.cash ${PHRASES[12]}`,
      'https://imtoken.cash',
    ],
    ['a suffix that is nearly one', `https://imtoken.com/ ${PHRASES[12]} weather`, 'https://imtoken.com/'],
    [
      'a suffix that is the first word of the phrase',
      `https://imtoken.ozone ${tail}`,
      'https://imtoken.ozone',
    ],
    ['labels that are all words', `https://acid.cash.zone，${PHRASES[12]}`, 'https://acid.cash.zone，'],
    ['a link behind it', `${PHRASES[12]} zone.example.com`, 'zone.example.com'],
    ['a link behind it whose scheme is a word', `${PHRASES[12]} zone://example`, 'zone://example'],
  ] as const) {
    test(what, () => {
      expect(shown(text).replaceAll(/[█ ]/g, '').replace('weather', '')).toBe(left.replaceAll(' ', ''));
      expect(secretsIn(text)).toHaveLength(1);
    });
  }
  test('but one that is itself in a link is hidden whole', () => {
    const text = `https://evil.example/restore/${WORDS.join('-')} now`;
    expect(shown(text)).not.toMatch(new RegExp(WORDS.join('|')));
  });
  test('and what it would have hidden is judged', () => {
    const imitation = 'https://imtoken.cash';
    const judged = (value: string) => check({ value }, catalog).channels.map(({ status }) => status);
    expect(judged(`${imitation} ${PHRASES[12]}`)).toEqual(judged(`${imitation} hello`));
    expect(judged(`${imitation} hello`)).toEqual(['look-alike']);
  });
});

describe('how much prose may stand around a phrase', () => {
  const before = ['zoo', 'wolf', 'apple', 'lamp'];
  const behind = ['river', 'apple', 'zoo', 'garden'];
  const among = (words: number) =>
    [...before.slice(0, words), PHRASES[12], ...behind.slice(0, words)].join(' ');
  test('three words on either side that are in the list by accident', () =>
    expect(secretsIn(among(3))).toEqual(['recovery-phrase certain']));
  test('with four it is no longer sure', () =>
    expect(secretsIn(among(4))).toEqual(['recovery-phrase if-alone']));
});

test('two phrases are told as surely as one, and half a word list is not', () => {
  expect(secretsIn(`${PHRASES[24]} ${PHRASES[24]}`)).not.toEqual(['recovery-phrase possible']);
  expect(secretsIn(`${PHRASES[24]} ${PHRASES[12]}`)).toEqual(['recovery-phrase certain']);
  expect(secretsIn(`${PHRASES[24]} ${PHRASES[18]} ${PHRASES[12]}`)).toEqual(['recovery-phrase possible']);
});

test('where prose of one language runs into a phrase of another, no word of the phrase stays', () => {
  const shared = LISTS.french!.find(word => LISTS.english!.includes(word))!;
  const phrase = Array.from({ length: 2_048 }, (_, i) =>
    phraseOf(
      Uint8Array.from({ length: 16 }, (_, k) => [i >> 3, (i << 5) & 255][k] ?? k * 29),
      LISTS.french!,
    ),
  ).find(([first]) => first === shared)!;
  expect(shown(`zoo ${phrase.join(' ')}`)).toBe(`zoo ${'█'.repeat(8)}`.padEnd(4 + phrase.join(' ').length));
});
