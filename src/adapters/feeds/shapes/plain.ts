/** One host, URL or number a line; `#`, `!`, `;` and `//` begin comments. `||host^` of ad blockers is a host too. */
import { NOTHING, type Shape } from './shape.ts';

export const plain: Shape = { by: 'line', reader: () => readLine };

function readLine(line: string): readonly string[] {
  const text = line.trim();
  if (text === '' || '#!;['.includes(text.charAt(0)) || text.startsWith('//')) return NOTHING;
  if (text.startsWith('||')) return blocked(text);
  const comment = text.indexOf(' #');
  return [comment < 0 ? text : text.slice(0, comment)];
}

/** `||host^` only: a rule with options or a wildcard is no whole host. */
function blocked(rule: string): readonly string[] {
  const host = rule.slice(2, -1);
  return rule.endsWith('^') && !host.includes('*') && !host.includes('$') ? [host] : NOTHING;
}
