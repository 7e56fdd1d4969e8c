/** What a subcommand of `npm run registry` is, and what it may use of the world: tests hand it another one. */
import type { DataFile } from '../../catalog/parse.ts';
import type { ResolveTxt } from './dns-proof.ts';
import type { Connection } from './fetch-declaration.ts';

export interface Command {
  /** How it is called and what it does, as the help shows it. */
  readonly usage: string;
  /** The exit status. It may throw a `Misuse` or a `Refusal`. */
  run(args: string[], world: World): Promise<number> | number;
}

export interface World {
  /** Every YAML file of the catalog. */
  files(): readonly DataFile[];
  /** ISO date, UTC. */
  readonly today: string;
  readonly connection: Connection;
  readonly resolveTxt: ResolveTxt;
  /** One text on standard output: what a pipe goes on with. */
  say(text: string): void;
  /** One line on standard error: what a person reads. */
  warn(text: string): void;
}
