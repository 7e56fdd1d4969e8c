/**
 * Speed, beside peers in the same run: `npm run bench -- [phones] [hosts] [secrets] [texts] [service] [worker] [spamscanner]`. One file per
 * subject. Without a name all of them run, and docs/benchmarks.md is written.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Figure, lineOf } from './figure.ts';
import { type Growth, growthLine } from './growth.ts';
import { hosts } from './hosts.ts';
import { figuresOf, growthOf, type Race, race } from './measure.ts';
import { phones } from './phones.ts';
import { writeReport } from './report.ts';
import { secrets } from './secrets.ts';
import { service } from './service.ts';
import { spamscanner } from './spamscanner.ts';
import { texts } from './texts.ts';
import { worker } from './worker.ts';

interface Measured {
  readonly figures: readonly Figure[];
  readonly growths?: readonly Growth[];
}
type Subject = () => Measured | Promise<Measured>;

/** Where a subject that is measured alone leaves its figures. */
const TOLD_TO = 'BONAFIDE_BENCH_FIGURES';

const racing =
  (subject: string, races: () => readonly Race[] | Promise<readonly Race[]>): Subject =>
  async () => {
    const measured = { figures: [] as Figure[], growths: [] as Growth[] };
    for (const one of await races()) {
      const timings = await race(one);
      if (one.grows) measured.growths.push(growthOf(one, one.grows, timings));
      else measured.figures.push(...figuresOf(subject, one, timings));
    }
    return measured;
  };

const SUBJECTS: Readonly<Record<string, Subject>> = {
  phones: racing('number', phones),
  hosts: racing('host', hosts),
  secrets: racing('secrets', secrets),
  texts: racing('text', texts),
  service,
  worker,
  spamscanner: racing('text', spamscanner),
};

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(SUBJECTS);
const unknown = names.filter(name => !Object.hasOwn(SUBJECTS, name));
if (unknown.length > 0) {
  console.error(`There is no subject "${unknown[0]}"; there are: ${Object.keys(SUBJECTS).join(', ')}`);
  process.exitCode = 1;
} else if (names.length === 1) {
  const { figures, growths = [] } = await SUBJECTS[names[0]!]!();
  for (const figure of figures) console.log(lineOf(figure));
  for (const growth of growths) console.log(growthLine(growth));
  if (process.env[TOLD_TO]) writeFileSync(process.env[TOLD_TO], JSON.stringify({ figures, growths }));
} else {
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`);
  const measured = names.map(alone);
  const growths = measured.flatMap(one => one.growths ?? []);
  if (asked.length === 0)
    writeReport(
      measured.flatMap(({ figures }) => figures),
      growths,
    );
}

/** In a process of its own: what one subject leaves in the heap and in the compiler's types slows the next by a quarter. */
function alone(name: string): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'bonafide-bench-'));
  const file = join(folder, 'figures.json');
  const env = { ...process.env, [TOLD_TO]: file };
  const { status } = spawnSync(process.execPath, [import.meta.filename, name], { stdio: 'inherit', env });
  if (status !== 0) throw new Error(`${name} could not be measured`);
  const measured: Measured = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true });
  return measured;
}
