/** `bonafide check "<anything>"`: the judgement on the command line. */
import { parseArgs } from 'node:util';
import { judgeLines } from '../adapters/jsonl/judge-lines.ts';
import { coloured, plain } from '../adapters/terminal/colours.ts';
import { Progress } from '../adapters/terminal/progress.ts';
import { render } from '../adapters/terminal/render.ts';
import { compile } from '../catalog/compile.ts';
import { data } from '../catalog/generated.ts';
import { laid } from '../catalog/generated-words.ts';
import { admit } from '../core/admit.ts';
import { check } from '../core/check.ts';
import { LONGEST_VALUE } from '../core/contact.ts';
import { NO_LISTS } from '../core/lists/lists.ts';
import type { Action } from '../core/verdict.ts';

/** 64 is EX_USAGE of sysexits.h. */
const EXIT = { 'matches-official': 0, 'cannot-tell': 0, 'check-first': 1, stop: 2 } as const satisfies Record<
  Action,
  number
>;
const BAD_USAGE = 64;

const HELP = `Is this really support?

  bonafide check "<number, link, address, account or message>"
  bonafide check --claims 支付宝 95188
  bonafide check --json "…"        the whole verdict as JSON
  bonafide check --jsonl < file    one JSON contact a line (with an "id" if you like), one verdict a line
  bonafide check -                 reads the text from standard input
  bonafide keys help               API keys of the service

Options
  --claims <brand>                 who they say they are
  --direction incoming|outgoing    they contacted you, or you are about to contact them
  --kind auto|phone|url|email|handle|text|page
  --sender <number or address>     --url <where a page was seen>
  --region <CN>                    --locale zh-CN|zh-TW|en          --surface extension|app|hotline

Exit status: 0 matches an official channel or cannot tell, 1 check first, 2 stop, 64 bad usage.
`;

const OPTIONS = {
  claims: { type: 'string' },
  direction: { type: 'string' },
  kind: { type: 'string' },
  sender: { type: 'string' },
  url: { type: 'string' },
  region: { type: 'string' },
  locale: { type: 'string' },
  surface: { type: 'string' },
  json: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

function misused(message: string): number {
  console.error(`${message}\n\n${HELP}`);
  return BAD_USAGE;
}

async function main(args: string[]): Promise<number> {
  // SQLite is loaded only by who needs it.
  if (args[0] === 'keys') return (await import('./keys.ts')).keys(args.slice(1));
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch {
    // What parseArgs says repeats the argument, which may be a pasted phrase that begins with a dash.
    return misused(
      'There is no such option, or it lacks its value. Put a text that begins with a dash behind "--".',
    );
  }
  const { values, positionals } = parsed;
  const [command, ...words] = positionals;
  if (values.help || command === 'help') {
    console.log(HELP);
    return 0;
  }
  if (command !== 'check') return misused('Say what to do: bonafide check "…".');
  if (values.jsonl) return words.length > 0 ? misused('--jsonl reads standard input only.') : streamLines();
  if (words.length === 0) return misused('Say what to check.');
  const { json, jsonl: _, help: __, ...fields } = values;
  const value = words.length === 1 && words[0] === '-' ? await readAll() : words.join(' ');
  return judge({ value, ...fields }, json);
}

const parse = (args: string[]) => parseArgs({ args, options: OPTIONS, allowPositionals: true });

function judge(input: unknown, json: boolean): number {
  const admission = admit(input);
  if (!admission.ok) return misused(admission.problems.map(({ message }) => message).join('\n'));
  const verdict = check(admission.contact, compile(data, NO_LISTS, laid));
  const inColour = process.stdout.isTTY && !process.env.NO_COLOR;
  console.log(
    json ? escaped(JSON.stringify(verdict, null, 2)) : render(verdict, inColour ? coloured : plain),
  );
  return EXIT[verdict.action];
}

/** JSON leaves C1 controls and direction marks as they are; a terminal obeys them. */
const escaped = (json: string): string =>
  json.replaceAll(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** No longer than a contact may be, in UTF-8, and one byte more so that `admit` sees that it is too long. */
const LONGEST_INPUT = LONGEST_VALUE * 3 + 1;

async function readAll(): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LONGEST_INPUT) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Waits for the reader before it reads on, so that a slow one costs no memory. */
async function streamLines(): Promise<number> {
  const progress = new Progress(process.stderr);
  for await (const { ok, json } of judgeLines(process.stdin, compile(data, NO_LISTS, laid))) {
    const room = process.stdout.write(`${json}\n`);
    progress.count(ok);
    if (!room) await new Promise(resume => process.stdout.once('drain', resume));
  }
  progress.end();
  return 0;
}

/** A reader that leaves early (`| head`) is no error. */
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  process.exit(0);
});

/** EX_SOFTWARE: our fault, and no verdict. */
const BROKEN = 70;
process.on('uncaughtException', error => {
  console.error(
    `Something failed here (${error.name}). It is our fault, and it says nothing about what you checked.`,
  );
  process.exit(BROKEN);
});

process.exitCode = await main(process.argv.slice(2));
