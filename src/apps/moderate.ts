/** `npm run moderate`: what waits for a person, and what they decide. The reason is kept for ever. */
import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { decide } from '../adapters/moderation/decide.ts';
import { subjectReader } from '../adapters/moderation/subject.ts';
import { DECISIONS } from '../adapters/storage/decisions.ts';
import { compile } from '../catalog/compile.ts';
import { data } from '../catalog/generated.ts';
import { printable } from '../core/language/printable.ts';
import { openStorage } from './storage.ts';

const HELP = `Reports and appeals.

  moderate queue
  moderate history <host, page or number>
  moderate proven <appeal>                      its mail has arrived
  moderate listed|cleared|withdrawn <host, page or number> --reason "…" [--ticket <appeal>] [--by <name>]
`;
const BAD_USAGE = 64;
const OPTIONS = { reason: { type: 'string' }, ticket: { type: 'string' }, by: { type: 'string' } } as const;
const PAGE = 50;

async function moderate(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [command, about = ''] = positionals;
  const storage = openStorage();
  try {
    if (command === 'queue') return await queue(storage);
    if (command === 'proven') return (await storage.appeals.prove(about, new Date())) ? 0 : missing(about);
    const reading = subjectReader(compile(data))(about);
    const decision = DECISIONS.find(word => word === command);
    if ('problem' in reading) return misused();
    if (command === 'history') {
      for (const { decided, decision, reason, decidedBy } of await storage.decisions.about(
        reading.subject.kind,
        reading.subject.place,
      ))
        tell(decided, decision, decidedBy, reason);
      return 0;
    }
    if (!decision || !values.reason || values.reason.trim().length < 10) return misused();
    if (decision === 'listed' && 'refused' in reading) {
      console.error(`No list may hold that: ${reading.refused}.`);
      return 1;
    }
    const decidedBy = values.by ?? userInfo().username;
    const made = await decide(
      { ...reading.subject, decision, reason: values.reason, ticket: values.ticket, decidedBy },
      storage,
      new Date(),
    );
    console.log(
      `${reading.subject.place} is ${decision}: ${made.reports} reports settled, ${made.appeal ? 'the appeal answered' : 'no appeal'}.`,
    );
    return 0;
  } finally {
    storage.close();
  }
}

type Open = ReturnType<typeof openStorage>;

async function queue({ reports, appeals }: Open): Promise<number> {
  for (const one of await appeals.waiting(PAGE))
    tell('appeal', one.id, one.status, one.place, one.expected, one.statement);
  for (const one of await reports.waiting(PAGE))
    tell('report', one.id, one.category, one.place, one.received, one.evidence);
  return 0;
}

/** Strangers wrote some of it: nothing of theirs moves the cursor, or begins a line that looks like ours. */
const tell = (...fields: readonly string[]) => console.log(fields.map(printable).join('\t'));

function misused(): number {
  console.error(HELP);
  return BAD_USAGE;
}

function missing(id: string): number {
  console.error(`There is no appeal ${id} that waits for a proof.`);
  return 1;
}

if (import.meta.main) process.exitCode = await moderate(process.argv.slice(2));
