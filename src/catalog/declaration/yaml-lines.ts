/** Adds lines to a YAML text and leaves every other line, comment and blank as its author wrote it. */
import { isCollection, isMap, isScalar, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { CatalogError } from '../error.ts';
import type { DataFile } from '../parse.ts';

/** New top-level keys stand before the examples, which end every brand file. */
const EXAMPLES = 'must-vouch';

/** `entry`: the lines of one map or list entry, without indentation. What is missing of `path` is made. */
export function addUnder(file: DataFile, path: readonly string[], entry: readonly string[]): DataFile {
  const { text } = file;
  const document = parseDocument(text);
  const depth = path.findLastIndex((_, i) => document.hasIn(path.slice(0, i + 1))) + 1;
  const missing = path.slice(depth);
  const lines = [
    ...missing.map((key, i) => `${'  '.repeat(i)}${key}:`),
    ...entry.map(line => '  '.repeat(missing.length) + line),
  ];
  if (depth === 0) return insertAt(file, startOfKey(text, document.contents as YAMLMap), [...lines, ''], '');
  const parent = document.getIn(path.slice(0, depth), true) as YAMLMap | YAMLSeq;
  if (parent.flow) {
    const message = 'stands in brackets; write it as a block, so that a line can be added';
    throw new CatalogError([{ file: file.path, field: path.slice(0, depth).join('.'), message }]);
  }
  return insertAt(file, endOf(text, parent), lines, indentOf(text, parent));
}

export function setScalar(file: DataFile, path: readonly string[], value: string): DataFile {
  const node = parseDocument(file.text).getIn(path, true);
  if (!isScalar(node) || !node.range) return addUnder(file, path.slice(0, -1), [`${path.at(-1)}: ${value}`]);
  const [start, end] = node.range;
  return { ...file, text: file.text.slice(0, start) + value + file.text.slice(end) };
}

function insertAt(file: DataFile, at: number, lines: readonly string[], indent: string): DataFile {
  const before = file.text.slice(0, at);
  const added = lines.map(line => (line === '' ? '\n' : `${indent}${line}\n`)).join('');
  const joint = before === '' || before.endsWith('\n') ? '' : '\n';
  return { ...file, text: before + joint + added + file.text.slice(at) };
}

/** The line of the key, or of the comment that stands right above it. */
function startOfKey(text: string, map: YAMLMap): number {
  const key = map.items.find(pair => String(pair.key) === EXAMPLES)?.key as Node | undefined;
  let at = lineStart(text, key?.range?.[0] ?? text.length);
  while (at > 0 && text.startsWith('#', lineStart(text, at - 1))) at = lineStart(text, at - 1);
  return at;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

function indentOf(text: string, parent: YAMLMap | YAMLSeq): string {
  const [first] = parent.items;
  const node = (isMap(parent) ? (first as { key: Node }).key : first) as Node;
  const line = text.slice(lineStart(text, node.range![0]));
  return line.slice(0, line.search(/[^ ]/));
}

/** Behind the line on which its last value ends, with the comment on it. */
function endOf(text: string, parent: YAMLMap | YAMLSeq): number {
  let last: Node = parent;
  while (isCollection(last) && !last.flow) {
    const item: unknown = last.items.at(-1);
    last = (isMap(last) ? (item as { value: Node }).value : item) as Node;
  }
  const end = last.range![1];
  const newline = text.indexOf('\n', text[end - 1] === '\n' ? end - 1 : end);
  return newline < 0 ? text.length : newline + 1;
}
