/** Links whose text is written beside their target: `[text](target)` and `<a href="target">text</a>`. */
import type { Span } from '../span.ts';

export interface LinkText {
  readonly text: Span;
  readonly target: Span;
}

/** Longer texts are paragraphs, and longer targets no browser opens. */
const LONGEST_TEXT = 300;
const LONGEST_TARGET = 2_048;
const LONGEST_TAG = 3_000;

export function* linkTexts(source: string): Generator<LinkText> {
  yield* markdownLinks(source);
  yield* anchors(source, '<a ');
  yield* anchors(source, '<A ');
}

function* markdownLinks(source: string): Generator<LinkText> {
  for (let at = source.indexOf(']('); at >= 0; at = source.indexOf('](', at + 2)) {
    const open = source.slice(Math.max(0, at - LONGEST_TEXT), at).lastIndexOf('[');
    const length = source.slice(at + 2, at + 2 + LONGEST_TARGET).indexOf(')');
    if (open < 0 || length < 0) continue;
    const start = Math.max(0, at - LONGEST_TEXT) + open + 1;
    yield { text: { start, end: at }, target: { start: at + 2, end: at + 2 + length } };
  }
}

function* anchors(source: string, opening: string): Generator<LinkText> {
  for (let at = source.indexOf(opening); at >= 0; at = source.indexOf(opening, at + opening.length)) {
    const tag = source.slice(at, at + LONGEST_TAG);
    const close = tag.indexOf('>');
    const target = close < 0 ? undefined : hrefOf(tag.slice(0, close), at);
    if (!target) continue;
    const text = source.slice(at + close + 1, at + close + 1 + LONGEST_TEXT);
    const length = text.indexOf('</');
    const start = at + close + 1;
    if (length >= 0) yield { text: { start, end: start + length }, target };
  }
}

/** The value of `href` in quotes or bare. */
function hrefOf(tag: string, offset: number): Span | undefined {
  const name = Math.max(tag.indexOf('href='), tag.indexOf('HREF='));
  if (name < 0) return undefined;
  const from = name + 'href='.length;
  const quote = tag.charAt(from);
  const isQuoted = quote === '"' || quote === "'";
  const start = isQuoted ? from + 1 : from;
  const end = tag.indexOf(isQuoted ? quote : ' ', start);
  return { start: offset + start, end: offset + (end < 0 ? tag.length : end) };
}
