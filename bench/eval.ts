/**
 * Accuracy on labelled data: `npm run eval -- [gold|texts|…] [--data folder] [--missed|--alarmed source/label]`.
 *
 * The data is not part of the project and no row of it is ever printed: ids and figures only. The two shares in brackets
 * are the halves of the rows by the last digit of their id.
 */
import { parseArgs } from 'node:util';
import { compile } from '../src/catalog/compile.ts';
import { data } from '../src/catalog/generated.ts';
import { check } from '../src/core/check.ts';
import type { Verdict } from '../src/core/verdict.ts';
import { Calibration } from './eval/calibration.ts';
import { type Row, readRows, SETS } from './eval/rows.ts';
import { isAlarm, lineOf, Tallies } from './eval/tally.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data/dev' },
    missed: { type: 'string' },
    alarmed: { type: 'string' },
  },
});
const catalog = compile(data);

function evaluate(name: string): void {
  const { file, contact } = SETS[name]!;
  const bySource = new Tallies();
  const byTactic = new Tallies();
  const byLabel = new Tallies();
  const calibration = new Calibration();
  const rows = readRows(values.data, file);
  const start = performance.now();
  for (const row of rows) {
    const verdict = check(contact(row), catalog);
    const key = `${row.source}/${row.label}`;
    bySource.count(key, row, verdict);
    byLabel.count(row.label, row, verdict);
    for (const tactic of row.tactics ?? []) byTactic.count(`${row.label}: ${tactic}`, row, verdict);
    calibration.count(row, verdict.score);
    if (key === (isAlarm(verdict) ? values.alarmed : values.missed)) show(row, verdict);
  }
  console.log(`\n${name}: ${rows.length} rows in ${Math.round(performance.now() - start)} ms`);
  for (const tallies of [bySource, byTactic, byLabel])
    for (const [key, tally] of tallies.sorted) console.log(lineOf(key, tally));
  for (const line of calibration.lines) console.log(line);
}

const show = ({ id }: Row, { action, reasons }: Verdict): void =>
  console.log(`  ${id}  ${action}  ${reasons.map(({ code }) => code).join(' ')}`);

for (const name of positionals.length > 0 ? positionals : Object.keys(SETS)) {
  if (SETS[name]) evaluate(name);
  else console.error(`There is no set "${name}"; there are: ${Object.keys(SETS).join(', ')}`);
}
