/** Labelled rows as a contact: what a source's placeholders stand for is put back as it would arrive on a phone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Contact } from '../../src/core/contact.ts';

export interface Row {
  readonly id: string;
  readonly source: string;
  readonly label: string;
  readonly lang: string;
  readonly value: string;
  readonly meta?: {
    readonly url?: string;
    readonly org?: string;
    readonly region?: string;
    readonly brand?: string;
  };
  /** What a reader of the gold set found in it. */
  readonly tactics?: readonly string[];
}

export interface RowSet {
  readonly file: string;
  readonly contact: (row: Row) => Contact;
}

export const SETS: Readonly<Record<string, RowSet>> = {
  gold: { file: 'gold', contact: row => ({ value: inflate(row), kind: 'text' }) },
  texts: { file: 'text', contact: row => ({ value: inflate(row), kind: 'text' }) },
  synthetic: { file: 'text_synthetic', contact: row => ({ value: row.value, kind: 'text' }) },
  pages: {
    file: 'page',
    contact: row => ({ value: row.value, kind: 'page', ...(row.meta?.url ? { url: row.meta.url } : {}) }),
  },
  domains: { file: 'domain', contact: row => ({ value: row.value, kind: 'url' }) },
  phones: { file: 'phone', contact: row => ({ value: row.value, kind: 'phone' }) },
};

export const readRows = (folder: string, file: string): Row[] =>
  gunzipSync(readFileSync(join(folder, `${file}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));

/** Longer placeholders first: DIGIT before CELLPHONE is the area code of the same number. None is on any list of ours. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/(?:DIGIT ?)?(?:CELLPHONE|PHONEPHONEPHONE)/g, '17004174417'],
  [/HOTLINE/g, '95999'],
  [/PHONE/g, '02155504417'],
  [/URL[a-z0-9]*/g, 'zx-4417.example'],
  [/BANK/g, '6225000000004417'],
  [/WECHAT/g, '微信zx_4417'],
  [/QQ/g, 'QQ2900004417'],
  [/DIGIT/g, '7'],
  [/PLACE/g, '北京'],
  [/NAME/g, '王'],
];

/** Only this source has placeholders. */
export const inflate = ({ source, value }: Pick<Row, 'source' | 'value'>): string =>
  source === 'fbs_sms'
    ? STAND_INS.reduce((text, [placeholder, standIn]) => text.replaceAll(placeholder, standIn), value)
    : value;

/** Two halves of the rows by the last digit of their id: one to tune on, the other to see whether that was honest. */
export const halfOf = ({ id }: Row): 0 | 1 => (Number.parseInt(id.slice(-1), 16) % 2 === 0 ? 0 : 1);
