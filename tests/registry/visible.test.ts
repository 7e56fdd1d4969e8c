/** Text from outside in YAML and on a terminal: read back as it was, and every character of it to be seen. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { hides, scalar, visible } from '../../src/catalog/declaration/visible.ts';
import { parseFile } from '../../src/catalog/parse.ts';

describe('whatever text it is', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.stringMatching(/^[-?:,[\]{}#&*!|>'"%@` ~\t0-9a-z]{1,12}$/),
    fc.constantFrom(
      'null',
      'true',
      'no',
      '7726',
      '0x1f',
      '1e3',
      '.inf',
      '---',
      '...',
      '<<',
      '__proto__',
      '=',
      '~',
      '- a',
      '? a',
      'a:',
      ' a',
      'a ',
    ),
  );
  test('YAML reads it back as it was, as a key and as a value', () => {
    fc.assert(
      fc.property(anyText, text => {
        const read = parse(`${scalar(text)}: ${scalar(text)}`, { mapAsMap: true }) as Map<string, string>;
        expect([...read]).toEqual([[text, text]]);
      }),
    );
  });
  test('the catalog finds no hidden character in it', () => {
    const shape = z.object({ id: z.string(), text: z.string() });
    fc.assert(
      fc.property(anyText, text => {
        expect(parseFile({ path: 'a.yaml', text: `id: a\ntext: ${scalar(text)}\n` }, shape)).toEqual({
          value: { id: 'a', text },
        });
      }),
    );
  });
  test('a terminal gets only what can be seen, and not much of it', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(hides(visible(text))).toBe(false);
        expect(visible(text.repeat(1_000)).length).toBeLessThan(1_300);
      }),
    );
  });
});
