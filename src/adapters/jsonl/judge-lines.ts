/** One JSON contact a line in, one verdict a line out, in the same order. A bad line says so and the rest goes on. */
import { admit, type Problem } from '../../core/admit.ts';
import type { Catalog } from '../../core/catalog.ts';
import { check } from '../../core/check.ts';
import { isObject, parseJson } from '../json.ts';
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
  let number = 0;
  for await (const line of linesOf(chunks, LONGEST_LINE)) {
    number++;
    const blank = 'text' in line && line.text.trim() === '';
    if (!blank) yield judgeLine(line, number, catalog);
  }
}

function judgeLine(line: Line, number: number, catalog: Catalog): JudgedLine {
  if ('tooLong' in line)
    return failed({ line: number }, 'too-large', `Send at most ${LONGEST_LINE} bytes a line.`);
  const input = parseJson(line.text);
  if (!isObject(input)) return failed({ line: number }, 'malformed', 'Send one JSON object a line.');
  const { id, ...contact } = input;
  if (!isId(id))
    return failed({ line: number }, 'unprocessable', 'Send "id" as text or as a whole number below 2^53.');
  const admission = admit(contact);
  if (!admission.ok)
    return failed(
      { ...named(id), line: number },
      'unprocessable',
      'Mend the fields that "errors" names.',
      admission.problems,
    );
  return { ok: true, json: JSON.stringify({ ...named(id), ...check(admission.contact, catalog) }) };
}

interface Id {
  readonly id?: string | number;
}

/** Which line it was, counted from 1: an id may be missing, or be what is wrong. */
interface Where extends Id {
  readonly line: number;
}

function failed(where: Where, code: string, detail: string, errors?: readonly Problem[]): JudgedLine {
  return {
    ok: false,
    json: JSON.stringify({ ...where, error: { code, detail, ...(errors ? { errors } : {}) } }),
  };
}

/** Only what can be an id comes back, unchanged: an object would be an echo of the input, a large number another number. */
const named = (id: unknown): Id => (isId(id) && id !== undefined ? { id: id as string | number } : {});

const isId = (id: unknown): boolean => id === undefined || typeof id === 'string' || Number.isSafeInteger(id);
