import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlapsAny } from '../../src/core/spans.ts';

test('it says what looking at every span would say', () => {
  const steps = fc.array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 4 })), { maxLength: 12 });
  const spans = steps.map(pairs => {
    let at = 0;
    return pairs.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });
  const one = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 6 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(spans, one, (many, span) => {
      expect(overlapsAny(many, span)).toBe(
        many.some(({ start, end }) => start < span.end && span.start < end),
      );
    }),
    { seed: 20_261_122, numRuns: 2_000 },
  );
});
