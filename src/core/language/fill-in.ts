/** Puts values into a sentence of ours. */

/** `{name}` → its value, in one pass: a value may hold `{name}` itself. A name without a value stays, so that a test sees it. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  let filled = '';
  let from = 0;
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
    const close = text.indexOf('}', open);
    if (close < 0) break;
    filled += text.slice(from, open) + (values[text.slice(open + 1, close)] ?? text.slice(open, close + 1));
    from = close + 1;
  }
  return filled + text.slice(from);
}
