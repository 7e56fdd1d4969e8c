/** Bodies that nobody sends by mistake. The canary stands in each that can hold it. */
import { LONGEST_VALUE } from '../../../src/core/contact.ts';
import { CANARY } from './requests.ts';

const DEEP = 100_000;
const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);
const value = (text: string): string => JSON.stringify({ value: text });

/** One kind each of what a reader of numbers, links, clauses and letters may choke on. */
const KINDS: Readonly<Record<string, string>> = {
  digits: '1',
  'full-width digits': '１',
  dots: '.',
  'at signs': '@',
  slashes: '/',
  'opening brackets': '(',
  'plus signs': '+',
  'full stops': '。',
  Han: '支',
  'combining accents': '\u0301',
  'zero-width joiners': '\u200d',
  'right-to-left overrides': '\u202e',
  'lone surrogates': '\ud800',
  ligatures: '\ufdfa',
  emoji: '😀',
  'null characters': '\0',
  'beginnings of links': 'http://',
  'halves of addresses': 'a@',
  'labels of hosts': 'xn--a.',
};

export const hostileBodies: Readonly<Record<string, BodyInit>> = {
  nothing: '',
  null: 'null',
  true: 'true',
  'a number': '1e999',
  'an empty list': '[]',
  'a list of contacts': `[{"value":"${CANARY}"}]`,
  'an empty object': '{}',
  'brackets without an end': '['.repeat(DEEP),
  'brackets in brackets': '['.repeat(DEEP) + ']'.repeat(DEEP),
  'a value in brackets': `{"value":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`,
  'objects in objects': `${'{"value":'.repeat(DEEP)}"${CANARY}"${'}'.repeat(DEEP)}`,
  'many fields': `{${Array.from({ length: 50_000 }, (_, at) => `"${CANARY}${at}":1`).join()}}`,
  'lone surrogates': `{"value":"\\ud800 ${CANARY} \\udc00","claims":"\\udfff"}`,
  'a prototype': `{"value":"${CANARY}","__proto__":{"locale":"${CANARY}"}}`,
  'a prototype alone': '{"__proto__":{"value":"95188"}}',
  'a constructor': `{"value":"${CANARY}","constructor":{"prototype":{}}}`,
  'a brand called __proto__': `{"value":"${CANARY}","claims":"__proto__"}`,
  'a key twice': `{"value":"","value":"${CANARY}"}`,
  'bytes that are no UTF-8': bytes(0x7b, 0xff, 0xfe, 0xc0, 0x80, 0x7d),
  'a value in GB18030': bytes(
    0x7b,
    0x22,
    0x76,
    0x61,
    0x6c,
    0x75,
    0x65,
    0x22,
    0x3a,
    0x22,
    0xd6,
    0xa7,
    0x22,
    0x7d,
  ),
  'UTF-16': bytes(0xff, 0xfe, 0x7b, 0, 0x7d, 0),
  'a byte order mark': `\ufeff${value(CANARY)}`,
  'null bytes': bytes(0, 0, 0, 0),
  'a template': value(`\${7*7}{{7*7}}%s%n<%= 7*7 %>${CANARY}`),
  'a quotation for SQL': value(`'); DROP TABLE catalog_history; -- ${CANARY}`),
  'a line for the log': value(`${CANARY}\r\n{"method":"GET"}\r\n\u2028`),
};

export const longBodies: Readonly<Record<string, BodyInit>> = Object.fromEntries(
  Object.entries(KINDS).map(([kind, unit]) => [
    kind,
    value(unit.repeat(Math.floor(LONGEST_VALUE / unit.length))),
  ]),
);
