/** `npm run feeds -- import|list|refusals`: hosts and numbers that others reported, into the server's own storage. */
import { hash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Hasher } from '../adapters/crypto/sha256.ts';
import { download } from '../adapters/feeds/download.ts';
import { importFeed } from '../adapters/feeds/import.ts';
import { admission } from '../adapters/feeds/refusal.ts';
import { SHAPES } from '../adapters/feeds/shapes/shapes.ts';
import { sortOnDisk } from '../adapters/feeds/sort-on-disk.ts';
import { canonicalPlace } from '../adapters/places/place.ts';
import type { FeedKind } from '../adapters/storage/feed.ts';
import { compile } from '../catalog/compile.ts';
import { data } from '../catalog/generated.ts';
import { printable } from '../core/language/printable.ts';
import { openStorage } from './storage.ts';

const HELP = `Lists of what others reported.

  feeds import <id> <file or URL> [--format plain] [--kind hosts|numbers] [--title …] [--url …] [--popular <file>] [--shorter]
  feeds list
  feeds refusals <id>

Formats: ${Object.keys(SHAPES).join(', ')}
--popular  hosts that nobody lists but by mistake, one a line
--shorter  take it although it has less than half of the entries of the last one
`;
const BAD_USAGE = 64;
const FAILED = 1;
const FETCH_MS = 60_000;

/** 0.5 µs a host, where the web's own way takes 8. */
export const nodeHasher: Hasher = texts => texts.map(text => hash('sha256', text, 'hex'));

const OPTIONS = {
  format: { type: 'string', default: 'plain' },
  kind: { type: 'string', default: 'hosts' },
  title: { type: 'string' },
  url: { type: 'string' },
  popular: { type: 'string' },
  shorter: { type: 'boolean', default: false },
} as const;

export async function feeds(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [command, id = '', from] = positionals;
  if (command === 'list') return list();
  if (command === 'refusals') return refusals(id);
  const shape = SHAPES[values.format];
  const isKind = values.kind === 'hosts' || values.kind === 'numbers';
  if (command !== 'import' || !/^[a-z0-9][a-z0-9-]{0,63}$/.test(id) || !from || !shape || !isKind) {
    console.error(HELP);
    return BAD_USAGE;
  }
  const storage = openStorage();
  try {
    const url = values.url ?? (/^https?:/.test(from) ? from : `file:${id}`);
    const popular = new Set(
      values.popular
        ? readFileSync(values.popular, 'utf8')
            .split('\n')
            .flatMap(line => canonicalPlace(line) ?? [])
        : [],
    );
    const kind = values.kind as FeedKind;
    const done = await importFeed(
      {
        feed: { id, kind, title: values.title ?? id, url },
        shape,
        bytes: await bytesOf(from),
        admit: admission(kind, compile(data), popular),
        shorter: values.shorter,
      },
      { feeds: storage.feeds, hasher: nodeHasher, sorter: sortOnDisk, now: () => new Date() },
    );
    console.log(
      `${id}: ${done.entries} entries${done.unchanged ? ', unchanged' : ' served'}, ${done.refused} refused`,
    );
    for (const { entry, reason } of done.refusals.slice(0, 20))
      console.log(`  refused (${reason}): ${printable(entry)}`);
    return 0;
  } catch (error) {
    console.error(
      `${id}: ${error instanceof Error ? error.message : 'failed'} What was served before goes on being served.`,
    );
    return FAILED;
  } finally {
    storage.close();
  }
}

async function bytesOf(from: string): Promise<AsyncIterable<Uint8Array>> {
  if (!/^https?:/.test(from)) return createReadStream(from, { highWaterMark: 262_144 });
  return download(from, FETCH_MS);
}

async function list(): Promise<number> {
  const storage = openStorage();
  for (const { id, kind, generation, entries, refused, fetched, failure } of await storage.feeds.all())
    console.log(
      `${id}\t${kind}\tgeneration ${generation}\t${entries} entries\t${refused} refused\t${fetched ?? 'never'}\t${failure ?? 'ok'}`,
    );
  storage.close();
  return 0;
}

async function refusals(id: string): Promise<number> {
  const storage = openStorage();
  for (const { entry, reason } of await storage.feeds.refusals(id))
    console.log(`${reason}\t${printable(entry)}`);
  storage.close();
  return 0;
}

if (import.meta.main) process.exitCode = await feeds(process.argv.slice(2));
