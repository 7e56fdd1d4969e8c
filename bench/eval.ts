/**
 * Accuracy on labelled data: `npm run eval -- [texts|domains|phones] [--data folder] [--show source/label]`.
 *
 * The data is not part of the project and no row of it is ever printed: ids and figures only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { compile } from '../src/catalog/compile.ts';
import { data } from '../src/catalog/generated.ts';
import { check } from '../src/core/check.ts';
import type { Contact } from '../src/core/contact.ts';
import type { Action, Reason } from '../src/core/verdict.ts';
import { DomainTally } from './domain-tally.ts';

interface Row {
  readonly id: string;
  readonly source: string;
  readonly label: string;
  readonly lang: string;
  readonly value: string;
  readonly meta?: { readonly url?: string; readonly brand?: string };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data/dev' },
    show: { type: 'string' },
  },
});
const SETS: Record<string, { file: string; contact: (row: Row) => Contact }> = {
  gold: { file: 'gold', contact: row => ({ value: inflate(row), kind: 'text' }) },
  texts: { file: 'text', contact: row => ({ value: inflate(row), kind: 'text' }) },
  pages: {
    file: 'page',
    contact: row => ({ value: row.value, kind: 'page', ...(row.meta?.url ? { url: row.meta.url } : {}) }),
  },
  domains: { file: 'domain', contact: row => ({ value: row.value, kind: 'url' }) },
  phones: { file: 'phone', contact: row => ({ value: row.value, kind: 'phone' }) },
};

/** FBS texts carry placeholders where a phone shows a link or a number; they are put back as they would arrive. */
function inflate({ source, value }: Row): string {
  if (source !== 'fbs_sms') return value;
  return value
    .replaceAll('URL', 'zx-4417.example')
    .replaceAll('CELLPHONE', '13800138000')
    .replaceAll('HOTLINE', '95999')
    .replaceAll('DIGIT', '7')
    .replaceAll('NAME', '王');
}

const catalog = compile(data);
const read = (file: string): Row[] =>
  gunzipSync(readFileSync(join(values.data, `${file}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));

interface Tally {
  rows: number;
  stop: number;
  checkFirst: number;
  official: number;
  readonly rules: Map<string, number>;
}

function evaluate(name: string): void {
  const { file, contact } = SETS[name]!;
  const tallies = new Map<string, Tally>();
  const start = performance.now();
  const rows = read(file);
  const domains = new DomainTally(data);
  for (const row of rows) {
    const key = `${row.source} / ${row.label}`;
    const tally = tallies.get(key) ?? { rows: 0, stop: 0, checkFirst: 0, official: 0, rules: new Map() };
    tallies.set(key, tally);
    const verdict = check(contact(row), catalog);
    const { action, reasons } = verdict;
    if (name === 'domains') domains.add(row, verdict);
    count(tally, action, reasons);
    const alarm = action === 'stop' || action === 'check-first';
    if (alarm && values.show === key)
      console.log(`  ${row.id}  ${action}  ${reasons.map(({ code }) => code).join(' ')}`);
  }
  console.log(`\n${name}: ${rows.length} rows in ${Math.round(performance.now() - start)} ms`);
  for (const [key, tally] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(lineOf(key, tally));
  if (name === 'domains') for (const line of domains.lines()) console.log(line);
}

function count(tally: Tally, action: Action, reasons: readonly Reason[]): void {
  tally.rows++;
  if (action === 'matches-official') tally.official++;
  if (action === 'stop') tally.stop++;
  else if (action === 'check-first') tally.checkFirst++;
  else return;
  for (const { code } of reasons) tally.rules.set(code, (tally.rules.get(code) ?? 0) + 1);
}

function lineOf(key: string, { rows, stop, checkFirst, official, rules }: Tally): string {
  const share = (n: number) => `${((100 * n) / rows).toFixed(2).padStart(6)} %`;
  const fired = [...rules].sort(([, a], [, b]) => b - a).map(([rule, n]) => `${rule} ${n}`);
  const figures = `stop ${share(stop)}  check-first ${share(checkFirst)}  official ${official}`;
  return `${key.padEnd(44)} ${String(rows).padStart(6)}  ${figures}  ${fired.join(', ')}`;
}

for (const name of positionals.length > 0 ? positionals : Object.keys(SETS)) {
  if (SETS[name]) evaluate(name);
  else console.error(`There is no set "${name}"; there are: ${Object.keys(SETS).join(', ')}`);
}
