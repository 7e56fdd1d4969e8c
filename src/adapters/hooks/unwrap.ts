/** Takes off what forwarding wrapped around a message: markers, the sender's line, dates, the forwarder's own words in front. */
import { labelled, marked } from './unwrap/labels.ts';
import { type Named, numberAlone, numberInFront, senderIn } from './unwrap/sender.ts';
import { BODY_LABELS, OTHER_LABELS, SENDER_LABELS } from './words/headers.ts';

export interface Unwrapped {
  readonly text: string;
  readonly sender?: string;
  /** What stood before it: the forwarder's own words, or a trick to hide what follows. So it is judged as well. */
  readonly comment?: string;
}

/** Headers stand at the top; further down it is the message that speaks. */
const MOST_HEADERS = 12;

export function unwrap(written: string): Unwrapped {
  const lines = written.trim().split(/\r\n|\r|\n/);
  const start = lines.slice(0, MOST_HEADERS).findIndex(isHeader);
  if (start < 0) return withSenderBelow(lines);
  const comment = lines.slice(0, start).join('\n').trim();
  const { text, sender } = withoutHeaders(lines.slice(start));
  // Some write the sender below the message. Nothing but headers: then they are all that there is to judge.
  if (text === '') return { text: comment || written.trim(), ...(sender ? { sender } : {}) };
  return { text, ...(sender ? { sender } : {}), ...(comment === '' ? {} : { comment }) };
}

/** GSM has room for eleven letters of a sender's name (3GPP TS 23.040, 9.1.2.5); what is longer, or has blanks, is a message. */
const SENDER_NAME = /^[A-Za-z0-9._&-]{2,11}$/;

/** The sender, where the person wrote nothing else: a number, an address, a name, or a header with one of them. */
export function senderAlone({ text, sender, comment }: Unwrapped): string | undefined {
  if (comment !== undefined || /[\r\n]/.test(text)) return undefined;
  if (sender !== undefined) return senderOf(text)?.rest === '' ? sender : undefined;
  const isAddress = text.includes('@') && !/\s/.test(text);
  return numberAlone(text) || isAddress || SENDER_NAME.test(text) ? text : undefined;
}

const isHeader = (line: string, at: number, lines: readonly string[]): boolean =>
  marked(line) !== undefined ||
  senderOf(line) !== undefined ||
  (at === 0 && numberInFront(line) !== undefined) ||
  // Two numbers below each other are two numbers.
  (at === 0 && numberAlone(line) !== undefined && lines.slice(1).some(one => /\p{L}/u.test(one)));

const isBlank = (line: string): boolean => line.trim() === '';

function senderOf(line: string): Named | undefined {
  const value = labelled(line, SENDER_LABELS);
  return value === undefined ? undefined : senderIn(value);
}

/** What is left of the line when a header is taken off it; `undefined` when it bears none. */
function withoutHeader(line: string, sender: string | undefined): Named | undefined {
  const behindMarker = marked(line);
  if (behindMarker !== undefined) return { rest: behindMarker };
  const named =
    senderOf(line) ?? (sender === undefined ? (numberAlone(line) ?? numberInFront(line)) : undefined);
  if (named) return named;
  if (isBlank(line) || labelled(line, OTHER_LABELS) !== undefined) return { rest: '' };
  const body = labelled(line, BODY_LABELS);
  return body === undefined ? undefined : { rest: body };
}

function withoutHeaders(lines: readonly string[]): { readonly text: string; readonly sender?: string } {
  let sender: string | undefined;
  let at = 0;
  let line = lines[0] ?? '';
  for (let taken = 0; taken < MOST_HEADERS && at < lines.length; taken++) {
    const header = withoutHeader(line, sender);
    if (!header) break;
    sender ??= header.sender;
    line = header.rest;
    if (isBlank(line)) line = lines[++at] ?? '';
  }
  const text = [line, ...lines.slice(at + 1)].join('\n').trim();
  return { text, ...(sender ? { sender } : {}) };
}

/** The same below a longer message. */
function withSenderBelow(lines: readonly string[]): Unwrapped {
  const last = lines.findLastIndex(line => !isBlank(line));
  const named = last > 0 ? senderOf(lines[last]!) : undefined;
  if (!named?.sender || named.rest !== '') return { text: lines.join('\n').trim() };
  return { text: lines.slice(0, last).join('\n').trim(), sender: named.sender };
}
