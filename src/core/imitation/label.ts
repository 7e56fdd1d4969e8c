/** One label of a shape, with its words. */
export interface Label {
  readonly text: string;
  readonly start: number;
  readonly tokens: readonly string[];
}

export function labelsOf(shape: string): Label[] {
  let start = 0;
  return shape.split('.').map(text => {
    const label = { text, start, tokens: text.split('-').filter(token => token !== '') };
    start += text.length + 1;
    return label;
  });
}
