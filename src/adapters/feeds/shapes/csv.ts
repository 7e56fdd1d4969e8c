/** CSV with a header that names a column `url`: PhishTank's and OpenPhish's. What is not verified or no longer online is left out. */
import { NOTHING, type Shape } from './shape.ts';

const COLUMNS = ['url', 'host', 'domain', 'phone', 'number'];

export const csv: Shape = { by: 'line', reader };

function reader(): (line: string) => readonly string[] {
  let header: readonly string[] | undefined;
  return line => {
    const fields = fieldsOf(line);
    if (!header) {
      header = fields.map(name => name.trim().toLowerCase());
      return NOTHING;
    }
    const of = (name: string): string | undefined => fields[header!.indexOf(name)];
    if (of('verified') === 'no' || of('online') === 'no') return NOTHING;
    const column = COLUMNS.find(name => header!.includes(name));
    const entry = column === undefined ? undefined : of(column);
    return entry ? [entry] : NOTHING;
  };
}

/** The fields of one line (RFC 4180). A field that holds a line end ends there, and its row is not read. */
function fieldsOf(line: string): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < line.length; i++) {
    const letter = line[i]!;
    if (letter === '"') {
      if (quoted && line[i + 1] === '"') field += line[++i];
      else quoted = !quoted;
    } else if (letter === ',' && !quoted) {
      fields.push(field);
      field = '';
    } else field += letter;
  }
  return [...fields, field];
}
