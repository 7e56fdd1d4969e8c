/** Bytes → the places that they report, some thousands at a time, however long the file is. */
import { type Shape, textsOf } from './shapes/shape.ts';

/** A document is read whole; the largest that anybody publishes has 10 MB. */
const LARGEST_DOCUMENT = 64 * 1024 * 1024;
/** What is compressed on the way may be endless: ten million hosts are 0.25 GB. */
const LARGEST_LIST = 1024 * 1024 * 1024;
const LONGEST_LINE = 65_536;

export class FeedError extends Error {
  /** One word for the state of the feed. */
  readonly code: 'unreadable' | 'too-large' | 'empty' | 'suspiciously-short' | 'unreachable' | 'overtaken';
  constructor(code: FeedError['code'], message: string) {
    super(message);
    this.name = 'FeedError';
    this.code = code;
  }
}

export async function* reported(
  bytes: AsyncIterable<Uint8Array>,
  shape: Shape,
): AsyncGenerator<readonly string[]> {
  if (shape.by === 'document') {
    yield entriesOf(await wholeOf(bytes), shape.read);
    return;
  }
  const read = shape.reader();
  for await (const lines of linesOf(bytes)) yield lines.flatMap(read);
}

async function wholeOf(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > LARGEST_DOCUMENT) throw new FeedError('too-large', 'The document has more than 64 MB.');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function entriesOf(
  text: string,
  read: (document: unknown) => readonly string[] | undefined,
): readonly string[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new FeedError('unreadable', 'The document is no JSON.');
  }
  const entries = textsOf(read(document));
  if (!entries) throw new FeedError('unreadable', 'The document is not of that format.');
  return entries;
}

/** The lines of each chunk at once: one by one would cost more than reading them. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > LARGEST_LIST) throw new FeedError('too-large', 'The list has more than 1 GB.');
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop()!;
    if (rest.length > LONGEST_LINE) throw new FeedError('unreadable', 'A line is longer than 64 KB.');
    if (lines.length > 0) yield lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield [rest];
}
