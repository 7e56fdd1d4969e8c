/** Many spans at once: whether another one lies over any of them. */
import type { Span } from './span.ts';

/** `spans` in the order of the text and apart from each other. Halving keeps 5,000 links beside 5,000 addresses cheap. */
export function overlapsAny(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start < end;
}
