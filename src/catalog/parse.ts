/** One YAML text → one checked file, or its problems. YAML 1.2, no duplicate keys, no aliases, no tags. */
import { parseDocument } from 'yaml';
import type * as z from 'zod';
import { latinLookAlike } from '../core/text/confusables.ts';
import { isInvisible } from '../core/text/letters.ts';
import type { CatalogProblem } from './error.ts';

export interface DataFile {
  /** Relative to the project: `allowlists/imtoken.yaml`. */
  readonly path: string;
  readonly text: string;
}

export type Parsed<T> = { readonly value: T } | { readonly problems: readonly CatalogProblem[] };

/** A data file that a reviewer cannot take in at once hides things. */
const MOST_LINES = 160;

export function parseFile<T extends { id: string }>(file: DataFile, schema: z.ZodType<T>): Parsed<T> {
  const problem = (field: string, message: string) => ({ file: file.path, field, message });
  const lines = file.text.split('\n').length;
  if (lines > MOST_LINES)
    return { problems: [problem('', `${lines} lines; keep it to ${MOST_LINES}, or make it two files`)] };
  const hidden = hiddenCharacter(file.text);
  if (hidden) return { problems: [problem('', hidden)] };
  const document = parseDocument(file.text, { uniqueKeys: true, version: '1.2' });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) return { problems: [problem('', `not valid YAML: ${fault.message.split('\n')[0]}`)] };
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 0 }), { reportInput: true });
  if (!parsed.success)
    return { problems: parsed.error.issues.map(issue => problem(issue.path.join('.'), messageOf(issue))) };
  const name = file.path
    .split('/')
    .at(-1)!
    .replace(/\.yaml$/, '');
  if (parsed.data.id !== name)
    return { problems: [problem('id', `is "${parsed.data.id}"; write "${name}", the file's name`)] };
  return { value: parsed.data };
}

export function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `unknown key "${issue.keys.join('", "')}"; take it out or mend its spelling`;
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return `is missing; write ${issue.expected}`;
  if (issue.code === 'invalid_value') return `write one of: ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') return 'is empty; write at least one';
  return issue.message;
}

/** Where a list of words says that it is Russian or Vietnamese, its own letters are what a reviewer expects to see. */
const OWN_LETTERS: Readonly<Record<string, (codePoint: number) => boolean>> = {
  ru: codePoint => codePoint >= 0x400 && codePoint <= 0x4ff,
  vi: codePoint => codePoint === 0x111,
};

/** What a reviewer cannot see or tell apart stands as an escape: "\u043e" is a Cyrillic o in anybody's editor. */
function hiddenCharacter(text: string): string | undefined {
  let own: ((codePoint: number) => boolean) | undefined;
  for (const [i, line] of text.split('\n').entries()) {
    if (!line.startsWith('   ')) own = OWN_LETTERS[/^ {2}([a-z]{2}): \[/.exec(line)?.[1] ?? ''];
    for (const letter of line) {
      const codePoint = letter.codePointAt(0)!;
      if (!isHidden(codePoint) || own?.(codePoint)) continue;
      const code = codePoint.toString(16).toUpperCase().padStart(4, '0');
      return `line ${i + 1} holds U+${code}, which cannot be seen or told apart; write "\\u${code}" in double quotes`;
    }
  }
  return undefined;
}

const isHidden = (codePoint: number): boolean =>
  isInvisible(codePoint) ||
  (codePoint > 0x7f && latinLookAlike(codePoint) !== undefined) ||
  (codePoint >= 0xff10 && codePoint <= 0xff19) ||
  (codePoint >= 0xff21 && codePoint <= 0xff5a && !(codePoint >= 0xff3b && codePoint <= 0xff40));
