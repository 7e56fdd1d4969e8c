/** Speed, beside peers in the same run: `npm run bench -- [phones] [hosts] [secrets] [texts] [service] [worker]`. One file per subject. */
import { cpus } from 'node:os';
import { hosts } from './hosts.ts';
import { lineOf, type Race, race } from './measure.ts';
import { phones } from './phones.ts';
import { secrets } from './secrets.ts';
import { service } from './service.ts';
import { texts } from './texts.ts';
import { worker } from './worker.ts';

const SUBJECTS: Readonly<Record<string, () => readonly Race[] | Promise<readonly Race[]>>> = {
  phones,
  hosts,
  secrets,
  texts,
};

/** Measured from outside, in processes of their own. */
const WHOLE: Readonly<Record<string, () => void | Promise<void>>> = { service, worker };

const asked = process.argv.slice(2);
console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`);
for (const name of asked.length > 0 ? asked : [...Object.keys(SUBJECTS), ...Object.keys(WHOLE)]) {
  const whole = WHOLE[name];
  if (whole) {
    await whole();
    continue;
  }
  const races = SUBJECTS[name];
  if (!races) {
    console.error(
      `There is no subject "${name}"; there are: ${[...Object.keys(SUBJECTS), ...Object.keys(WHOLE)].join(', ')}`,
    );
    process.exitCode = 1;
    continue;
  }
  for (const one of await races()) {
    console.log(`\n${name}: ${one.work}`);
    const [ours, ...peers] = await race(one);
    for (const timing of [ours!, ...peers]) console.log(lineOf(timing, ours!, one.wanted));
  }
}
