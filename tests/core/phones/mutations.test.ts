/** 100,000 seeded changes to how real numbers are written: none makes us throw, and none with another digit is vouched for. */
import { expect, test } from 'vitest';
import { check } from '../../../src/core/check.ts';
import { catalog } from '../../support/catalogs.ts';

const MUTATIONS = 100_000;

/** mulberry32: the same numbers in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const official = [...catalog.brands.byId.values()].flatMap(({ channels }) =>
  channels.filter(({ kind }) => kind === 'phone').map(({ canonical }) => canonical),
);

/** `tel:+864006700700` → how people write it. */
function notationsOf(canonical: string): string[] {
  const [number, ...parameters] = canonical.slice('tel:'.length).split(';');
  const extension = parameters.find(one => one.startsWith('ext='))?.slice('ext='.length);
  const tail = extension === undefined ? '' : `转${extension}`;
  if (!number!.startsWith('+')) return [number! + tail];
  const digits = number!.slice(1);
  return [
    `+${digits}${tail}`,
    `00${digits}${tail}`,
    `+${digits.slice(0, 2)} ${digits.slice(2, 5)}-${digits.slice(5)}${tail}`,
  ];
}

const SIGNS = [' ', '-', '—', '.', '(', ')', '[', '{', '║', '*', '\u200b', '+', '转', 'x', 'é'];
const STYLES = [
  '０１２３４５６７８９',
  '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
  '〇一二三四五六七八九',
  '零壹贰叁肆伍陆柒捌玖',
  'olzeasgtbq',
];
/** Only these letters stand for a digit. */
const LETTERS: Readonly<Record<string, string>> = { o: '0', l: '1' };

function mutate(letters: string[], random: (below: number) => number): void {
  const at = random(letters.length);
  const digit = String(random(10));
  const kind = random(6);
  if (kind === 0) letters[at] = digit;
  else if (kind === 1) letters.splice(at, 0, digit);
  else if (kind === 2) letters.splice(at, 1);
  else if (kind === 3) [letters[at], letters[at + 1]] = [letters[at + 1] ?? '', letters[at]!];
  else if (kind === 4) letters.splice(at, 0, SIGNS[random(SIGNS.length)]!);
  else if (/\d/.test(letters[at] ?? '')) {
    const style = [...STYLES[random(STYLES.length)]!];
    letters[at] = style[Number(letters[at])]!;
  }
}

/** The digits as a person reads them off, and nothing else of the notation. */
function digitsRead(written: string): string {
  let digits = '';
  for (const letter of written.normalize('NFKC').toLowerCase()) {
    const style = STYLES.slice(2, 4).find(one => one.includes(letter));
    if (letter >= '0' && letter <= '9') digits += letter;
    else if (style) digits += [...style].indexOf(letter);
    else digits += LETTERS[letter] ?? '';
  }
  return digits;
}

/** Every way in which those digits dial that line. */
function dials(digits: string, canonical: string): boolean {
  const extension = canonical.split(';ext=')[1] ?? '';
  const number = canonical.slice('tel:'.length).split(';')[0]!.replace('+', '');
  const codes = ['1', '44', '65', '86', '852', '886', '254', '63', '91'].filter(code =>
    number.startsWith(code),
  );
  const national = canonical.startsWith('tel:+') ? codes.map(code => number.slice(code.length)) : [];
  // A trunk 0 behind the country code is dialled by nobody and written by many: +44 (0)20.
  const trunks = codes.map(code => `${code}0${number.slice(code.length)}`);
  const abroad = [number, ...trunks].flatMap(one => [one, `00${one}`]);
  const forms = [...abroad, ...national, ...national.map(one => `0${one}`)];
  return forms.some(form => digits === form + extension);
}

test(`${MUTATIONS} ways of writing ${official.length} official numbers`, { timeout: 120_000 }, () => {
  const random = randomFrom(20_261_122);
  const wrong: string[] = [];
  let vouchedFor = 0;
  for (let i = 0; i < MUTATIONS; i++) {
    const notations = notationsOf(official[random(official.length)]!);
    const letters = [...notations[random(notations.length)]!];
    for (let changes = 1 + random(3); changes > 0; changes--) mutate(letters, random);
    const value = letters.join('');
    if (value.trim() === '') continue;
    const { action, channels } = check({ value, kind: 'phone', region: 'CN' }, catalog);
    const vouched = action === 'matches-official' ? channels[0] : undefined;
    if (vouched) vouchedFor++;
    if (vouched && !dials(digitsRead(value), vouched.canonical!))
      wrong.push(`${value} as ${vouched.canonical}`);
  }
  expect(wrong).toEqual([]);
  expect(vouchedFor).toBeGreaterThan(MUTATIONS / 10);
});
