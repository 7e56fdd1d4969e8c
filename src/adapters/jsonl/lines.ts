/** Bytes → lines, without ever holding more than one line of the longest length that is allowed. */

/** A line, or the news that it was longer than allowed and is gone. */
export type Line = { readonly text: string } | { readonly tooLong: true };

const LF = 10;
const decoder = new TextDecoder();

/** `longest` in bytes. A line ends with LF or CRLF; the last one needs neither. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const line: Line = length > longest ? { tooLong: true } : { text: textOf(parts, length) };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    // A copy, since the stream may use the chunk's memory again.
    add(chunk.slice(from));
  }
  if (length > 0) yield take();
}

function textOf(parts: readonly Uint8Array[], length: number): string {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return decoder.decode(bytes).replace(/\r$/, '');
}
