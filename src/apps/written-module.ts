/** Modules that a build writes: data, as text that is parsed where it is loaded. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * JSON.parse of a string loads about twice as fast as the same object written as code (v8.dev/blog/cost-of-javascript-2019).
 * Without apostrophes, or bundlers write a template literal, which takes twice as long to read.
 */
export const parsed = (value: unknown): string =>
  `JSON.parse(${JSON.stringify(JSON.stringify(value).replaceAll("'", String.raw`\u0027`))})`;

export const startsWith = (path: string, mark: string): boolean =>
  existsSync(path) && readFileSync(path, 'utf8').startsWith(mark);

/** Renamed into place, so that nobody who builds or tests at the same time reads half of it. */
export function writeWhole(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
