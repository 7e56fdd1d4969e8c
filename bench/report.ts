/** `docs/benchmarks.md` and its plots, as the last whole run made them. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type Figure, isMet, ratioOf, shown } from './figure.ts';
import { factorOf, type Growth } from './growth.ts';
import { plotOf } from './plot.ts';

const DOCS = new URL('../docs/', import.meta.url);
const PEERS = ['eth-phishing-detect', '@polkadot/phishing', 'autocannon'];
const SPAMSCANNER = 'spamscanner';
const OWN = ['libphonenumber-js', 'tldts', 'hono', '@hono/node-server', 'miniflare', 'tinybench'];

export function writeReport(figures: readonly Figure[], growths: readonly Growth[]): void {
  const plots = new URL('benchmarks/', DOCS);
  rmSync(plots, { recursive: true, force: true });
  mkdirSync(plots, { recursive: true });
  for (const growth of growths) writeFileSync(new URL(`${fileOf(growth)}.svg`, plots), plotOf(growth));
  writeFileSync(new URL('benchmarks.md', DOCS), `${textOf(figures, growths)}\n`);
}

const fileOf = ({ by }: Growth): string => by.toLowerCase().replaceAll(/[^a-z]+/g, '-');

const textOf = (figures: readonly Figure[], growths: readonly Growth[]): string =>
  [
    '# Benchmarks',
    '',
    'Written by `npm run bench`; not by hand. Each figure stands beside a named peer or a stated limit and was measured in the same run, each subject in a process of its own, so',
    'that a busy machine slows both. A ratio above 1 means that we are better; ours is the median. No test fails for a clock.',
    '',
    `${machine()}. Load while it ran: ${loadavg()[0]!.toFixed(1)} on ${cpus().length} cores.`,
    '',
    `Versions: Node ${process.version}, ${[...OWN.map(name => versionOf(name, '../')), ...PEERS.map(name => versionOf(name, './peers/')), versionOf(SPAMSCANNER, './spamscanner/')].join(', ')}.`,
    '',
    '| What | Ours | Beside | Theirs | Ratio | Wanted |',
    '| --- | ---: | --- | ---: | ---: | ---: |',
    ...figures.map(rowOf),
    '',
    NOTES,
    '',
    '## As the work grows',
    ...growths.flatMap(growth => ['', ...linesOf(growth)]),
  ].join('\n');

const rowOf = (figure: Figure): string => {
  const { subject, work, ours, unit, beside, theirs, wanted } = figure;
  const met = isMet(figure);
  const goal = wanted ? `${shown(wanted.atLeast)}${met ? '' : ' (missed)'}` : '';
  return `| ${subject}: ${work} | ${shown(ours)} ${unit} | ${beside} | ${shown(theirs)} ${unit} | ${shown(ratioOf(figure))} | ${goal} |`;
};

function linesOf(growth: Growth): string[] {
  const { work, by, most } = growth;
  const goal =
    most === undefined ? '' : ` Wanted: ${most} or less${factorOf(growth) <= most ? '' : ' (missed)'}.`;
  return [
    `**${work}**, by ${by}: the last step takes ${shown(factorOf(growth))} times what the first does.${goal}`,
    '',
    `![${work}, by ${by}](benchmarks/${fileOf(growth)}.svg)`,
  ];
}

const machine = (): string =>
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, on ${new Date().toISOString().slice(0, 10)}`;

function versionOf(name: string, folder: string): string {
  const file = fileURLToPath(new URL(`${folder}node_modules/${name}/package.json`, import.meta.url));
  if (!existsSync(file)) return `${name} not installed`;
  return `${name} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
}

const NOTES = [
  'The peers do less: eth-phishing-detect and @polkadot/phishing look a host up, libphonenumber-js parses a number, and the floors look at',
  'each character or host once. The bare Hono route is sent the same request, parses the same JSON and answers with the same body,',
  'unjudged and with one header, where ours bears eleven. `spamscanner` judges a text as a mail, by a classifier and patterns; it is 725 MB under the',
  'Business Source License, and two native parts of it (re2, iconv) are built by scripts, which we do not run for anybody. Who wants its row says',
  '`npm ci --prefix bench/spamscanner` and `npm rebuild re2 iconv --prefix bench/spamscanner --ignore-scripts=false` first. Limits in µs, ms and',
  'requests are for a machine that does nothing else: where the load above is beyond its cores, the ratios to peers tell more.',
].join('\n');
