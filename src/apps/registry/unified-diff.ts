/** The difference between two texts as `git apply` and `patch` read it: unified, with three lines of context. */

const CONTEXT = 3;

interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** `''` where nothing differs. Both texts are short: it looks at every pair of lines. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const lines = difference(linesOf(before), linesOf(after));
  const changed = lines.flatMap(({ sign }, i) => (sign === ' ' ? [] : [i]));
  if (changed.length === 0) return '';
  const hunks = hunksAround(changed, lines.length).map(([from, to]) => hunk(lines, from, to));
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Keeps as many lines as can be kept in order. */
function difference(before: readonly string[], after: readonly string[]): Line[] {
  const common = commonFrom(before, after);
  const lines: Line[] = [];
  let [i, k] = [0, 0];
  while (i < before.length || k < after.length) {
    if (i < before.length && before[i] === after[k]) {
      lines.push({ sign: ' ', text: before[i++]! });
      k++;
    } else if (k === after.length || (i < before.length && common(i + 1, k) >= common(i, k + 1)))
      lines.push({ sign: '-', text: before[i++]! });
    else lines.push({ sign: '+', text: after[k++]! });
  }
  return lines;
}

/** How many lines the two have in common from these on: the longest common subsequence, computed backwards. */
function commonFrom(before: readonly string[], after: readonly string[]): (i: number, k: number) => number {
  const width = after.length + 1;
  const table = new Uint32Array((before.length + 1) * width);
  const at = (i: number, k: number) => table[i * width + k]!;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let k = after.length - 1; k >= 0; k--)
      table[i * width + k] =
        before[i] === after[k] ? at(i + 1, k + 1) + 1 : Math.max(at(i + 1, k), at(i, k + 1));
  }
  return at;
}

/** Stretches of lines, each with its context; those that touch are one. */
function hunksAround(changed: readonly number[], end: number): [number, number][] {
  const hunks: [number, number][] = [];
  for (const i of changed) {
    const last = hunks.at(-1);
    if (last && i - CONTEXT <= last[1]) last[1] = Math.min(end, i + 1 + CONTEXT);
    else hunks.push([Math.max(0, i - CONTEXT), Math.min(end, i + 1 + CONTEXT)]);
  }
  return hunks;
}

function hunk(lines: readonly Line[], from: number, to: number): string {
  const body = lines.slice(from, to);
  const shown = body.map(({ sign, text }) =>
    text.endsWith('\n') ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`,
  );
  return `@@ -${range(lines, body, from, '+')} +${range(lines, body, from, '-')} @@\n${shown.join('')}`;
}

/** First line and number of lines of one side, which is every line but the other side's. */
function range(lines: readonly Line[], body: readonly Line[], from: number, other: '+' | '-'): string {
  const before = lines.slice(0, from).filter(({ sign }) => sign !== other).length;
  const count = body.filter(({ sign }) => sign !== other).length;
  return `${count === 0 ? before : before + 1},${count}`;
}
