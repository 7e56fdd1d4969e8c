/** One JSON contact a line in, one verdict a line out, in the same order. A bad line says so and the rest goes on. */
import { admit, type Problem } from '../../core/admit.ts';
import type { Catalog } from '../../core/catalog.ts';
import { check } from '../../core/check.ts';
import { type Line, linesOf } from './lines.ts';

/** 65,536 characters as JSON escapes are 393,216 bytes; the other fields need far less than the rest. */
const LONGEST_LINE = 1_048_576;

export interface JudgedLine {
  readonly ok: boolean;
  /** JSON without its end of line: `{"id":…,"verdict":…}`, or `{"id":…,"error":{"code":…,"detail":…}}`. */
  readonly json: string;
}

export async function* judgeLines(
  chunks: AsyncIterable<Uint8Array>,
  catalog: Catalog,
): AsyncGenerator<JudgedLine> {
  for await (const line of linesOf(chunks, LONGEST_LINE)) {
    const blank = 'text' in line && line.text.trim() === '';
    if (!blank) yield judgeLine(line, catalog);
  }
}

function judgeLine(line: Line, catalog: Catalog): JudgedLine {
  if ('tooLong' in line) return failed({}, 'too-large', `Send at most ${LONGEST_LINE} bytes a line.`);
  const input = parseObject(line.text);
  if (!input) return failed({}, 'malformed', 'Send one JSON object a line.');
  const { id, ...contact } = input;
  const admission = admit(contact);
  if (!admission.ok)
    return failed(named(id), 'unprocessable', 'Mend the fields that "errors" names.', admission.problems);
  return { ok: true, json: JSON.stringify({ ...named(id), ...check(admission.contact, catalog) }) };
}

interface Id {
  readonly id?: string | number;
}

function failed(id: Id, code: string, detail: string, errors?: readonly Problem[]): JudgedLine {
  return {
    ok: false,
    json: JSON.stringify({ ...id, error: { code, detail, ...(errors ? { errors } : {}) } }),
  };
}

/** Only what can be an id comes back; an object in its place would be an echo of the input. */
const named = (id: unknown): Id => (typeof id === 'string' || typeof id === 'number' ? { id } : {});

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
