/**
 * What the extension would do to labelled hosts, pages and messages: `node bench/extension.ts [--data folder]`.
 *
 * Stops, badges and notes, by label; and how often the first looks in a page send the text on to the background. Figures
 * only, no row is printed.
 */
import { parseArgs } from 'node:util';
import { isDecisive } from '../clients/extension/background/decisive.ts';
import { advertisesHotline } from '../clients/extension/background/hotline.ts';
import { looksLikeHotline } from '../clients/extension/content/looks-like-hotline.ts';
import { looksSecret } from '../clients/extension/content/looks-secret.ts';
import { compile } from '../src/catalog/compile.ts';
import { data } from '../src/catalog/generated.ts';
import { check } from '../src/core/check.ts';
import { type Row, readRows, SETS } from './eval/rows.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data/dev' } } });
const catalog = compile(data);

function measure(name: string, outcomes: (row: Row) => readonly string[]): void {
  const tallies = new Map<string, Map<string, number>>();
  for (const row of readRows(values.data, SETS[name]!.file)) {
    const tally = tallies.get(row.label) ?? new Map<string, number>();
    tallies.set(row.label, tally);
    for (const outcome of ['rows', ...outcomes(row)]) tally.set(outcome, (tally.get(outcome) ?? 0) + 1);
  }
  for (const [label, tally] of tallies)
    console.log(
      `${name} ${label}: ${[...tally].map(([outcome, count]) => `${outcome} ${count}`).join(', ')}`,
    );
}

measure('domains', row => {
  const verdict = check({ value: `https://${row.value}/`, kind: 'url', surface: 'extension' }, catalog);
  if (isDecisive(verdict)) return ['stopped'];
  return verdict.action === 'stop' || verdict.action === 'check-first' ? [`badge ${verdict.action}`] : [];
});

for (const name of ['pages', 'texts'])
  measure(name, row => {
    const contact = SETS[name]!.contact(row);
    const seen = looksLikeHotline(contact.value);
    const judged = seen && check({ ...contact, kind: 'page', surface: 'extension' }, catalog);
    return [
      ...(looksSecret(contact.value) ? ['first look: secret'] : []),
      ...(seen ? ['first look: hotline'] : []),
      ...(judged && advertisesHotline(judged) ? ['note'] : []),
    ];
  });
