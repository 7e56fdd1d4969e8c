/**
 * Our own sentences in traditional characters, as they are read in Taiwan and Hong Kong (docs/decisions/0026). Never the
 * words of others: a template is turned before anything is put into it.
 */
import { SIMPLIFIED, TRADITIONAL } from '../text/traditional.ts';
import { TERMS } from './taiwan-terms.ts';
import { CHARACTERS, PHRASES } from './traditional-table.ts';

/** Sentences of ours, and no others: there are about 800. */
const turned = new Map<string, string>();

export function traditional(sentence: string): string {
  const known = turned.get(sentence);
  if (known !== undefined) return known;
  const text = convert(sentence);
  turned.set(sentence, text);
  return text;
}

/** Every word of a table, and of the tables and lists in it. */
export function tableInTraditional<T>(table: T): T {
  if (typeof table === 'string') return traditional(table) as T;
  if (Array.isArray(table)) return table.map(tableInTraditional) as T;
  if (typeof table !== 'object' || table === null) return table;
  return Object.fromEntries(
    Object.entries(table).map(([key, value]) => [key, tableInTraditional(value)]),
  ) as T;
}

interface Dictionary {
  readonly words: ReadonlyMap<string, string>;
  /** UTF-16 units of the longest word. */
  readonly longest: number;
}

interface Tables {
  readonly terms: Dictionary;
  readonly phrases: Dictionary;
  /** Code unit → code unit, 0 where it is the same. */
  readonly characters: Uint16Array;
}

/** Made when the first reader asks for it. */
let tables: Tables | undefined;

/** Our own terms first, wherever they stand; what is between them by phrases, and what is between those by characters. */
function convert(sentence: string): string {
  tables ??= {
    terms: dictionary(TERMS.map(([, terms]) => terms).join('|')),
    phrases: dictionary(PHRASES),
    characters: characters(),
  };
  const { terms, phrases, characters: forms } = tables;
  return replaced(sentence, terms, piece => replaced(piece, phrases, rest => eachOf(rest, forms)));
}

/** The longest words from the left give way to their other form; `rest` says what becomes of what is between. */
function replaced(text: string, { words, longest }: Dictionary, rest: (between: string) => string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; ) {
    const length = lengthAt(text, i, words, longest);
    if (length > 0) {
      out += rest(text.slice(from, i)) + words.get(text.slice(i, i + length))!;
      from = i + length;
    }
    i += Math.max(length, 1);
  }
  return out + rest(text.slice(from));
}

/** Of the longest word that stands there; 0 where none does. */
function lengthAt(text: string, at: number, words: ReadonlyMap<string, string>, longest: number): number {
  let length = Math.min(longest, text.length - at);
  while (length > 0 && !words.has(text.slice(at, at + length))) length--;
  return length;
}

function eachOf(text: string, forms: Uint16Array): string {
  let out = '';
  for (let i = 0; i < text.length; i++)
    out += String.fromCharCode(forms[text.charCodeAt(i)]! || text.charCodeAt(i));
  return out;
}

/** `简 簡|体 體` */
function dictionary(listed: string): Dictionary {
  const entries = listed.split('|').map((pair): [string, string] => {
    const space = pair.indexOf(' ');
    return [pair.slice(0, space), pair.slice(space + 1)];
  });
  return { words: new Map(entries), longest: Math.max(...entries.map(([word]) => word.length)) };
}

/** The table for folding, turned round, the first of several; then what differs from that. */
function characters(): Uint16Array {
  const forms = new Uint16Array(0x10000);
  for (let i = SIMPLIFIED.length - 1; i >= 0; i--)
    forms[SIMPLIFIED.charCodeAt(i)] = TRADITIONAL.charCodeAt(i);
  for (let i = 0; i < CHARACTERS.length; i += 2)
    forms[CHARACTERS.charCodeAt(i)] = CHARACTERS.charCodeAt(i + 1);
  return forms;
}
