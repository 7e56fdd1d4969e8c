/** The text of a declaration → the declaration, or what is wrong with it: the field, and what to write instead. */
import { type Declaration, declarationSchema } from '../declaration.ts';
import { messageOf } from '../parse.ts';
import { visible } from './visible.ts';

export type ReadDeclaration =
  | { readonly declaration: Declaration }
  /** One line each. */
  | { readonly problems: readonly string[] };

/** A file of nonsense may have a problem in each of its 60,000 entries. */
const MOST_PROBLEMS = 20;
/** Enough for the list of all purposes; an unknown key may be as long as the file. */
const LONGEST_PROBLEM = 300;

export function readDeclaration(text: string): ReadDeclaration {
  const json = parseJson(text);
  if (!json) return { problems: ['it is not JSON'] };
  const parsed = declarationSchema.safeParse(json.value, { reportInput: true });
  if (parsed.success) return { declaration: parsed.data };
  const { issues } = parsed.error;
  const shown = issues.slice(0, MOST_PROBLEMS).map(issue => {
    const field = issue.path.join('.');
    return `${field === '' ? '' : `${field}: `}${visible(messageOf(issue), LONGEST_PROBLEM)}`;
  });
  const rest = issues.length - shown.length;
  return { problems: rest > 0 ? [...shown, `and ${rest} more`] : shown };
}

/** Of a key that stands twice the last one counts, which is also what the patch then shows. */
function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
