/**
 * Speed, beside peers in the same run: `npm run bench -- [phones] [hosts] [secrets] [texts] [service] [worker] [spamscanner]`. One file per
 * subject. Without a name all of them run, and docs/benchmarks.md is written.
 */
import { cpus } from 'node:os';
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

/** Service and worker are measured from outside, in processes of their own. */
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
const figures: Figure[] = [];
const growths: Growth[] = [];
console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`);
for (const name of asked.length > 0 ? asked : Object.keys(SUBJECTS)) {
  const subject = SUBJECTS[name];
  if (!subject) {
    console.error(`There is no subject "${name}"; there are: ${Object.keys(SUBJECTS).join(', ')}`);
    process.exitCode = 1;
    continue;
  }
  const measured = await subject();
  for (const figure of measured.figures) console.log(lineOf(figure));
  for (const growth of measured.growths ?? []) console.log(growthLine(growth));
  figures.push(...measured.figures);
  growths.push(...(measured.growths ?? []));
}
if (asked.length === 0) writeReport(figures, growths);
