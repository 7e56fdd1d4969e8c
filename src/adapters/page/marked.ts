/** What was pasted, with the words that counted marked in place: a person finds his own message again, and sees why. */
import { html } from 'hono/html';
import { printable } from '../../core/language/printable.ts';
import type { Span } from '../../core/span.ts';
import type { Markup } from './layout.ts';

/** Around a mark, so that one knows the place; of a long page only the marked parts are shown. */
const AROUND = 48;
/** A person reads a few. */
const MOST_MARKS = 12;

/** `undefined` where there is nothing to mark. Offsets are those of `text`. */
export function marked(text: string, spans: readonly Span[]): Markup | undefined {
  const marks = apart(spans.filter(({ start, end }) => start < end && end <= text.length)).slice(
    0,
    MOST_MARKS,
  );
  if (marks.length === 0) return undefined;
  const pieces: Markup[] = [];
  let shownTo = 0;
  for (const [i, { start, end }] of marks.entries()) {
    const from = Math.max(shownTo, wordAt(text, start - AROUND, start));
    if (from > shownTo) pieces.push(html`…`);
    pieces.push(html`${printable(text.slice(from, start))}<mark>${printable(text.slice(start, end))}</mark>`);
    const next = marks[i + 1]?.start ?? text.length;
    shownTo = Math.min(next, end + AROUND);
    pieces.push(html`${printable(text.slice(end, shownTo))}`);
  }
  if (shownTo < text.length) pieces.push(html`…`);
  return html`<blockquote class="pasted">${pieces}</blockquote>`;
}

/** The next beginning of a word, where one is near: half a word reads like a mistake of ours. */
function wordAt(text: string, from: number, to: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from, Math.min(to, from + AROUND / 3)).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

/** In order, and two that touch as one. */
function apart(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last && start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}
