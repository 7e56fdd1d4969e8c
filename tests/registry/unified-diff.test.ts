/** The unified difference: as the format has it, and true of any two texts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifiedDiff } from '../../src/apps/registry/unified-diff.ts';

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** How many lines stand before a hunk. */
function linesBefore(head: string): number {
  const [, start = 0, count = 0] = head.match(/^@@ -(\d+),(\d+) /)!.map(Number);
  return count === 0 ? start : start - 1;
}

/** Does what `patch` does, and throws where a hunk does not stand where it says. */
function apply(patch: string, before: string): string {
  const old = linesOf(before);
  const out: string[] = [];
  const lines = linesOf(patch).slice(2);
  for (const [i, line] of lines.entries()) {
    const text = line.slice(1, lines[i + 1]?.startsWith('\\') ? -1 : undefined);
    if (line.startsWith('@@')) out.push(...old.splice(0, linesBefore(line) - consumed(before, old)));
    else if (line.startsWith('+')) out.push(text);
    else if (line.startsWith('\\')) continue;
    else if (old.shift() !== text) throw new Error(`${JSON.stringify(text)} does not stand there`);
    else if (line.startsWith(' ')) out.push(text);
  }
  return [...out, ...old].join('');
}

const consumed = (before: string, rest: readonly string[]): number => linesOf(before).length - rest.length;

test('has three lines of context, and one hunk where two would touch', () => {
  const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\no\n';
  const after = before.replace('c\n', 'c\nC\n').replace('g\n', 'G\n').replace('o\n', '');
  expect(unifiedDiff('x.yaml', before, after)).toBe(
    [
      '--- a/x.yaml\n+++ b/x.yaml\n',
      '@@ -1,10 +1,11 @@\n a\n b\n c\n+C\n d\n e\n f\n-g\n+G\n h\n i\n j\n',
      '@@ -12,4 +13,3 @@\n l\n m\n n\n-o\n',
    ].join(''),
  );
});

test('is nothing where nothing differs', () => expect(unifiedDiff('x', 'a\n', 'a\n')).toBe(''));

test('says where a last line does not end', () =>
  expect(unifiedDiff('x', 'a', 'a\n')).toBe(
    '--- a/x\n+++ b/x\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n',
  ));

test('makes the one text of the other, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', '', '-- a', '++ b'), { maxLength: 30 })
    .chain(lines => fc.constantFrom(lines.join('\n'), lines.map(line => `${line}\n`).join('')));
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(apply(unifiedDiff('x', before, after), before)).toBe(after);
    }),
  );
});
