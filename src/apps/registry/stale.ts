/** `stale`: the sources that are due for reading again, oldest first. */
import { parseArgs } from 'node:util';
import { loadCatalog } from '../../catalog/load.ts';
import { DAYS_UNTIL_STALE, staleSources } from '../../catalog/registry/stale.ts';
import type { Command } from './command.ts';
import { Misuse } from './refusal.ts';

export const stale: Command = {
  usage: `  stale [--days ${DAYS_UNTIL_STALE}]
      sources that nobody has read for so many days`,
  run(args, world) {
    const { values } = parseArgs({
      args,
      options: { days: { type: 'string', default: String(DAYS_UNTIL_STALE) } },
    });
    const days = Number(values.days);
    if (!Number.isInteger(days) || days < 0) throw new Misuse('Give --days as a whole number.');
    const due = staleSources(loadCatalog(world.files()).brands, world.today, days);
    for (const { brand, source, url, checked, age } of due) {
      world.say(`${brand}  ${source}  read on ${checked}, ${age} days ago  ${url}\n`);
    }
    world.warn(`${due.length} source(s) were read ${days} days ago or earlier.`);
    return 0;
  },
};
