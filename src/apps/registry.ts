/** `npm run registry -- <command>`: what the people who keep allowlists/ work with. A new command is one line below. */
import { resolveTxt } from 'node:dns/promises';
import { CatalogError } from '../catalog/error.ts';
import { readDataFiles } from './build-catalog.ts';
import { auditCommand } from './registry/audit.ts';
import type { Command, World } from './registry/command.ts';
import { importDeclaration } from './registry/import.ts';
import { Misuse, Refusal } from './registry/refusal.ts';
import { stale } from './registry/stale.ts';
import { verifyCommand } from './registry/verify.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  audit: auditCommand,
  stale,
  verify: verifyCommand,
  import: importDeclaration,
};

const BAD_USAGE = 64;

const HELP = `The registry of official channels, for those who keep it. Nothing here writes to allowlists/.

${Object.values(COMMANDS)
  .map(({ usage }) => usage)
  .join('\n')}
  help
      this text

Exit status: 0 done, 1 refused or conflicts, 64 bad usage.
`;

/** The exit status. */
export async function registry(args: readonly string[], world: World): Promise<number> {
  const [name = '', ...rest] = args;
  if (['help', '--help', '-h'].includes(name) || rest.includes('--help')) {
    world.say(HELP);
    return 0;
  }
  try {
    if (!Object.hasOwn(COMMANDS, name)) throw new Misuse('Say what to do.');
    return await COMMANDS[name]!.run(rest, world);
  } catch (error) {
    return told(error, world);
  }
}

function told(error: unknown, world: World): number {
  if (error instanceof Refusal || error instanceof CatalogError) {
    world.warn(error.message);
    return 1;
  }
  if (!(error instanceof Error) || !isMisuse(error)) throw error;
  world.warn(`${error.message}\n\n${HELP}`);
  return BAD_USAGE;
}

/** Also what `parseArgs` throws about an option that it does not know. */
const isMisuse = (error: Error): boolean =>
  error instanceof Misuse || String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');

if (import.meta.main) {
  process.exitCode = await registry(process.argv.slice(2), {
    files: () => readDataFiles(),
    today: new Date().toISOString().slice(0, 10),
    connection: {},
    resolveTxt,
    say: text => process.stdout.write(text),
    warn: text => console.error(text),
  });
}
