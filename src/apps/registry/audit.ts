/** `audit`: per brand, what is known, what is missing, what rests on one voice, what contradicts itself. */
import { parseArgs } from 'node:util';
import { loadCatalog } from '../../catalog/load.ts';
import { type Audit, audit } from '../../catalog/registry/audit.ts';
import type { Command } from './command.ts';
import { Refusal } from './refusal.ts';

export const auditCommand: Command = {
  usage: `  audit [<id> …] [--json]
      what is known of each brand, missing, single-sourced and conflicting`,
  run(args, world) {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const { brands } = loadCatalog(world.files());
    const unknown = positionals.find(id => !brands.some(brand => brand.id === id));
    if (unknown !== undefined)
      throw new Refusal(`No brand has that id; there are: ${brands.map(({ id }) => id).join(', ')}.`);
    const wanted = positionals.length === 0 ? brands : brands.filter(({ id }) => positionals.includes(id));
    const audits = wanted.map(brand => audit(brand, brands));
    world.say(
      values.json
        ? `${JSON.stringify(audits, null, 2)}\n`
        : `${[...audits.map(paragraph), total(audits)].join('\n')}\n`,
    );
    return audits.some(({ unsourced }) => unsourced.length > 0) ? 1 : 0;
  },
};

function paragraph({ brand, counts, missing, singleSourced, conflicts, unsourced }: Audit): string {
  const line = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`  ${title}: ${items.join('; ')}`];
  return [
    `${brand}: ${counts.official} official, ${counts.reported} reported, ${counts.never} never, ${counts['reported-never']} never as reported`,
    ...line('missing', missing),
    ...line('one voice only', singleSourced),
    ...line('conflict', conflicts),
    ...line('NO SOURCE', unsourced),
  ].join('\n');
}

function total(audits: readonly Audit[]): string {
  const sum = (count: (audit: Audit) => number) => audits.reduce((all, one) => all + count(one), 0);
  return `
${audits.length} brands: ${sum(({ counts }) => counts.official)} official, ${sum(({ counts }) => counts.reported)} reported, ${sum(({ counts }) => counts.never)} negative facts; ${sum(({ singleSourced }) => singleSourced.length)} with one voice only, ${sum(({ conflicts }) => conflicts.length)} conflicts, ${sum(({ unsourced }) => unsourced.length)} without a source`;
}
