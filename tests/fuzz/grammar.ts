/** Contacts made by a grammar: numbers, hosts, sentences, names, secrets and bare noise, joined, disguised, cut and repeated. */
import { CONTACT_KINDS, type Contact, DIRECTIONS, LONGEST_VALUE, SURFACES } from '../../src/core/contact.ts';
import { files } from '../support/catalogs.ts';
import { KEYS, PHRASES } from '../support/secrets.ts';
import { disguised } from './disguises.ts';
import { below, pick, type Random } from './random.ts';

const VOUCHED = files.brands.flatMap(brand => brand['must-vouch']);
const REFUSED = files.brands.flatMap(brand => brand['must-not-vouch']);
const NAMES = files.brands.flatMap(({ id, name, aliases }) => [id, ...Object.values(name), ...aliases]);
const WORDS = files.concepts.flatMap(({ words }) => Object.values(words).flat());
const MESSAGES = files.rules
  .flatMap(rule => [...rule['must-match'], ...rule['must-not-match']])
  .map(({ value }) => String(value));

const NOISE = [
  ...['\u202e', '\u2066', '\u2069', '\u200f', '\u061c', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u034f'],
  ...[
    '\ud800',
    '\udc00',
    '\ud83e',
    '\udd8a\ud83e',
    '👨‍👩‍👧‍👦',
    '🏴‍☠️',
    '🇨🇳🇨',
    '1️⃣2️⃣',
    '‼️',
    'e\u0301\u0301\u0301',
  ],
  ...[
    '\u0000',
    '\u001b[2J',
    '\r\n',
    '\u2028',
    '\t',
    '\u3000',
    '\u00a0',
    '`',
    '<a href="',
    '](',
    '%E0%A4%A',
    '&#x31;',
  ],
  ...[
    '://',
    '@@',
    '::::',
    '[::1]',
    '((((',
    '））',
    '+-+-',
    '..',
    '。。',
    '#',
    '?',
    '=',
    '\\',
    '|',
    '~~',
    '__proto__',
  ],
  ...[
    'xn--',
    'xn--a',
    'xn--ls8h',
    'http://0x7f.1',
    'http://1',
    'mailto:',
    'tel:',
    'data:,',
    'javascript:',
    'otpauth://',
  ],
  ...[
    'кириллица',
    'ελληνικά',
    'עברית',
    'العربية',
    'ไทย',
    'हिन्दी',
    '한국어',
    'ひらがな',
    'Ａｃｏｒｎ',
    '𝐀𝐜𝐨𝐫𝐧',
    'ⓐⓒⓞⓡⓝ',
    'Ꭺcоrn',
  ],
] as const;

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => below(random, 10)).join('');

function number(random: Random): string {
  return pick(random, [
    () => `+44 20 7946 0${digits(random, 3)}`,
    () => `95${digits(random, 3)}`,
    () => `400-${digits(random, 3)}-${digits(random, 4)}`,
    () => `+86${digits(random, 11)}`,
    () => `tel:+${digits(random, 1 + below(random, 20))};ext=${digits(random, 3)}`,
    () => `(${digits(random, 3)}) 555-01${digits(random, 2)}`,
    () => digits(random, 1 + below(random, 40)),
    () => Array.from(digits(random, 11), digit => '〇一二三四五六七八九'[Number(digit)]).join(''),
  ])();
}

const LABELS = [
  'acorn',
  'bank',
  'login',
  'verify',
  'www',
  'xn--n3h',
  'a',
  '-',
  'support',
  'zz',
  'token',
  'im',
  'ａ',
  'бanк',
];
const SUFFIXES = ['example', 'com', 'im', 'top', 'co.uk', 'github.io', 'test', '中国', 'invalid', '1', ''];

function host(random: Random): string {
  const labels = Array.from({ length: 1 + below(random, 4) }, () => pick(random, LABELS));
  const name = [...labels, pick(random, SUFFIXES)].join('.');
  const scheme = pick(random, ['', '', 'https://', 'http://', 'hxxps[:]//', '//', 'HTTPS:\\\\', 'ftp://']);
  const user = random() < 0.15 ? `${pick(random, NAMES)}@` : '';
  const path = random() < 0.4 ? `/${pick(random, WORDS)}?${pick(random, NOISE)}=${digits(random, 4)}` : '';
  return scheme + user + name + path;
}

function secret(random: Random): string {
  return pick(random, [
    ...Object.values(KEYS),
    ...Object.values(PHRASES),
    '4111 1111 1111 1111',
    '验证码 493817',
  ]);
}

const run = (random: Random): string =>
  pick(random, [...NOISE, 'a', '1', ' ', '1 ', 'a.', '助', 'a@', 'http://a ', '+1-', '一', 'word ']).repeat(
    2 ** below(random, 12),
  );

const PIECES: readonly (readonly [weight: number, make: (random: Random) => string])[] = [
  [4, random => pick(random, MESSAGES)],
  [4, random => pick(random, WORDS)],
  [3, random => pick(random, VOUCHED)],
  [3, random => pick(random, REFUSED)],
  [3, random => pick(random, NAMES)],
  [3, number],
  [3, host],
  [3, random => pick(random, NOISE)],
  [1, secret],
  [1, run],
];
const WEIGHED = PIECES.flatMap(([weight, make]) => Array.from({ length: weight }, () => make));
const SEPARATORS = ['', '', ' ', ' ', '\n', '，', '。', ', ', '. ', ' - ', '：', '\u200b', '"', '（'];

function piece(random: Random): string {
  const made = pick(random, WEIGHED)(random);
  const chance = random();
  if (chance < 0.25) return disguised(random, made);
  // Cut anywhere, also between the halves of a letter.
  if (chance < 0.32) return made.slice(below(random, made.length), 1 + below(random, made.length));
  return made;
}

export function text(random: Random): string {
  let made = '';
  for (let i = below(random, random() < 0.1 ? 60 : 8); i >= 0; i--)
    made += piece(random) + pick(random, SEPARATORS);
  const whole = random() < 0.02 ? made.repeat(1 + below(random, 400)) : made;
  return whole.trim() === '' ? '1' : whole.slice(0, LONGEST_VALUE);
}

const short = (random: Random): string => text(random).slice(0, 300).trim() || '1';

/** A contact that `admit` lets in. */
export function contact(random: Random): Contact {
  const some = <T>(chance: number, make: () => T): T | undefined => (random() < chance ? make() : undefined);
  const fields = {
    value: text(random),
    kind: some(0.3, () => pick(random, CONTACT_KINDS)),
    claims: some(0.3, () => (random() < 0.8 ? pick(random, NAMES) : short(random))),
    direction: some(0.3, () => pick(random, DIRECTIONS)),
    sender: some(0.2, () => (random() < 0.4 ? number(random) : short(random))),
    authenticated: some(0.1, () => random() < 0.5),
    url: some(0.15, () => (random() < 0.5 ? pick(random, VOUCHED) : short(random))),
    region: some(0.2, () => pick(random, ['CN', 'US', 'GB', 'ZZ'])),
    locale: some(0.3, () => pick(random, ['zh-CN', 'zh-Hant-TW', 'en', 'fr'])),
    surface: some(0.2, () => pick(random, SURFACES)),
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([, field]) => field !== undefined),
  ) as unknown as Contact;
}
