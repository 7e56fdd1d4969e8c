/** Peers that are measured beside ours, and are no part of the project: installed here when a subject asks for them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('./peers/', import.meta.url));

export interface PeerLists {
  readonly blacklist: readonly string[];
  readonly whitelist: readonly string[];
}

export interface HostPeers {
  /** eth-phishing-detect's own list: what is asked about, and what every runner holds. */
  readonly lists: PeerLists;
  /** eth-phishing-detect's `check`. */
  readonly ethPhishingDetect: (host: string) => unknown;
  /** @polkadot/phishing's `checkHost`, over the same list. */
  readonly polkadot: (host: string) => unknown;
}

export async function hostPeers(): Promise<HostPeers> {
  install();
  const lists: PeerLists = JSON.parse(
    readFileSync(`${FOLDER}node_modules/eth-phishing-detect/src/config.json`, 'utf8'),
  );
  const eth = await load('eth-phishing-detect/src/index.js');
  const polkadot = await load('@polkadot/phishing/index.js');
  const list = [...lists.blacklist];
  return {
    lists,
    ethPhishingDetect: eth.default as (host: string) => unknown,
    polkadot: host => (polkadot.checkHost as (list: string[], host: string) => unknown)(list, host),
  };
}

export type Load = (options: Record<string, unknown>) => Promise<{
  readonly requests: { readonly average: number };
  readonly non2xx: number;
  readonly errors: number;
}>;

/** autocannon, which makes requests as fast as they are answered. */
export async function loadTool(): Promise<Load> {
  install();
  return (await load('autocannon/autocannon.js')).default as Load;
}

/** Where somebody has installed it: docs/benchmarks.md says how, and why we do not. Judges one text as a mail. */
export async function spamScanner(): Promise<((text: string) => Promise<unknown>) | undefined> {
  const module = new URL('./spamscanner/node_modules/spamscanner/dist/esm/index.js', import.meta.url);
  if (!existsSync(module)) return;
  const { default: SpamScanner } = await import(module.href);
  const scanner = new SpamScanner();
  return text => scanner.scan(`Subject: forwarded\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`);
}

/** By address, so that a fresh clone without the peers still passes the type check. */
const load = (path: string): Promise<Record<string, unknown>> =>
  import(new URL(`./peers/node_modules/${path}`, import.meta.url).href);

function install(): void {
  if (existsSync(`${FOLDER}node_modules`)) return;
  console.log('Installing the peers into bench/peers …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'inherit' });
  if (status !== 0) throw new Error('the peers could not be installed; see bench/peers/package.json');
}
