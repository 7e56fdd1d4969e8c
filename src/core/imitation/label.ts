/** One label of a shape, with its words. */
export interface Label {
  readonly text: string;
  readonly start: number;
  readonly tokens: readonly string[];
}

export function labelsOf(shape: string): Label[] {
  const labels: Label[] = [];
  for (let start = 0; start <= shape.length; ) {
    const dot = shape.indexOf('.', start);
    const end = dot < 0 ? shape.length : dot;
    const text = shape.slice(start, end);
    labels.push({ text, start, tokens: tokensOf(text) });
    start = end + 1;
  }
  return labels;
}

/** Most labels are one word. */
const tokensOf = (text: string): string[] =>
  text.includes('-') || text === '' ? text.split('-').filter(token => token !== '') : [text];
