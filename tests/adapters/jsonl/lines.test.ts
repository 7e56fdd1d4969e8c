/** Bytes become the same lines, however a pipe happens to cut them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, linesOf } from '../../../src/adapters/jsonl/lines.ts';

const SEED = { seed: 20_261_121, numRuns: 500 };
const LONGEST = 12;

async function* inChunks(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function read(chunks: AsyncIterable<Uint8Array>, longest = LONGEST): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(chunks, longest)) lines.push(line);
  return lines;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const linesIn = (text: string, longest = 1_000): Promise<Line[]> => read(inChunks([bytesOf(text)]), longest);

/** What a line is, said in the plainest way: all bytes at once. */
function plainly(bytes: Uint8Array): Line[] {
  const lines: number[][] = [[]];
  for (const byte of bytes) byte === 10 ? lines.push([]) : lines.at(-1)!.push(byte);
  if (lines.at(-1)!.length === 0) lines.pop();
  return lines.map(line =>
    line.length > LONGEST
      ? { tooLong: true }
      : { text: new TextDecoder().decode(Uint8Array.from(line)).replace(/\r$/, '') },
  );
}

/** Many ends of line, and letters of one to four bytes that a cut may fall into. */
const bytes = fc
  .array(fc.constantFrom('\n', '\r\n', '\r', 'a', 'é', '支付宝', '😀', '\0', ' '), { maxLength: 40 })
  .map(parts => bytesOf(parts.join('')));
const anyBytes = fc.oneof(bytes, fc.uint8Array({ maxLength: 60 }));

/** The same bytes, cut at any places, some of them twice (which makes an empty chunk). */
const cut = fc.tuple(anyBytes, fc.array(fc.nat(80), { maxLength: 12 })).map(([whole, places]) => {
  const at = [0, ...places.map(place => Math.min(place, whole.length)).sort((a, b) => a - b), whole.length];
  return { whole, chunks: at.slice(1).map((end, i) => whole.slice(at[i], end)) };
});

describe('lines', () => {
  test('are the same for any cut of the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(cut, async ({ whole, chunks }) => {
        expect(await read(inChunks(chunks))).toEqual(plainly(whole));
      }),
      SEED,
    );
  });
  test('are the same when the stream uses the memory of its chunks again', async () => {
    await fc.assert(
      fc.asyncProperty(cut, async ({ whole, chunks }) => {
        const shared = new Uint8Array(Math.max(1, ...chunks.map(({ length }) => length)));
        async function* reusing(): AsyncGenerator<Uint8Array> {
          for (const chunk of chunks) {
            shared.fill(0x23);
            shared.set(chunk);
            yield shared.subarray(0, chunk.length);
          }
        }
        expect(await read(reusing())).toEqual(plainly(whole));
      }),
      SEED,
    );
  });
  test('end with LF or CRLF, and the last one needs neither', async () => {
    expect(await linesIn('a\nb\r\nc')).toEqual([{ text: 'a' }, { text: 'b' }, { text: 'c' }]);
    expect(await linesIn('a\n')).toEqual([{ text: 'a' }]);
    expect(await linesIn('')).toEqual([]);
  });
  test('may be empty, and keep a carriage return within', async () => {
    expect(await linesIn('\n\r\na\rb\r\r\n')).toEqual([{ text: '' }, { text: '' }, { text: 'a\rb\r' }]);
  });
  test('lose the byte order mark of a file', async () => {
    expect(await linesIn('\ufeffa\nb')).toEqual([{ text: 'a' }, { text: 'b' }]);
  });
  test('of the longest length are kept, and one byte more is too long', async () => {
    expect(await linesIn('aaaa\nbbbbb\ncccc', 4)).toEqual([
      { text: 'aaaa' },
      { tooLong: true },
      { text: 'cccc' },
    ]);
  });
  test('without an end cost no more memory than the longest', async () => {
    const chunk = new Uint8Array(1_048_576).fill(0x61);
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 256; i++) yield chunk;
    }
    const before = process.memoryUsage().arrayBuffers;
    expect(await read(endless(), 1_000)).toEqual([{ tooLong: true }]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * chunk.length);
  });
});
