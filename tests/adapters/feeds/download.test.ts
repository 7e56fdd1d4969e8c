/** Where a feed comes from, and what ends: nothing is read over plain HTTP, and nothing without an end. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { webHasher } from '../../../src/adapters/crypto/sha256.ts';
import { download, isTrustworthy } from '../../../src/adapters/feeds/download.ts';
import { importFeed } from '../../../src/adapters/feeds/import.ts';
import { type FeedError, reported } from '../../../src/adapters/feeds/read.ts';
import { SHAPES } from '../../../src/adapters/feeds/shapes/shapes.ts';
import { sortInMemory } from '../../../src/adapters/feeds/sorter.ts';
import { memoryStorage } from '../../support/memory-storage.ts';

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'taken',
    ({ code }: FeedError) => code,
  );

describe('a feed is fetched', () => {
  for (const address of [
    'https://list.example/a.txt',
    'http://127.0.0.1:8080/a.txt',
    'http://[::1]/',
    'http://localhost/',
  ])
    test(`from ${address}`, () => expect(isTrustworthy(address)).toBe(true));
  for (const address of [
    'http://list.example/',
    'http://localhost.list.example/',
    'ftp://list.example/',
    'file:///etc/hosts',
    'x',
  ])
    test(`never from ${address}`, async () => {
      expect(isTrustworthy(address)).toBe(false);
      expect(await codeOf(download(address, 1_000))).toBe('unreachable');
    });
  test('and whoever answers with anything but 200 is unreachable', async () => {
    const server = createServer((_, response) => response.writeHead(503).end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    expect(await codeOf(download(`http://127.0.0.1:${port}/`, 5_000))).toBe('unreachable');
    server.close();
  });
});

async function* chunks(chunk: Uint8Array, count: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < count; i++) yield chunk;
}
const drained = async (bytes: AsyncIterable<Uint8Array>, shape: string) => {
  for await (const _ of reported(bytes, SHAPES[shape]!));
};
const MEBIBYTE = new Uint8Array(1_048_576).fill(35);
for (let at = 1_023; at < MEBIBYTE.length; at += 1_024) MEBIBYTE[at] = 10;

describe('what is compressed may be endless', () => {
  test('a kilobyte that becomes a mebibyte again and again ends at 1 GB for lines, 64 MB for a document', async () => {
    expect(gzipSync(MEBIBYTE).length).toBeLessThan(8_192);
    expect(await codeOf(drained(chunks(MEBIBYTE, 2_000), 'plain'))).toBe('too-large');
    expect(await codeOf(drained(chunks(MEBIBYTE, 65), 'bonafide'))).toBe('too-large');
  });
  test('a line that never ends is unreadable', async () =>
    expect(await codeOf(drained(chunks(MEBIBYTE.subarray(0, 1_000), 100), 'plain'))).toBe('unreadable'));
  test('more entries than the machine takes are refused, and what was served stays', async () => {
    const storage = memoryStorage();
    const importer = { feeds: storage.feeds, hasher: webHasher, sorter: sortInMemory, now: () => new Date() };
    const feed = { id: 'long', kind: 'hosts', title: 'Long', url: 'https://list.example/' } as const;
    const take = (count: number) => {
      const text = Array.from({ length: count }, (_, i) => `buoy-${i}.example`).join('\n');
      const work = {
        feed,
        shape: SHAPES.plain!,
        bytes: chunks(new TextEncoder().encode(text), 1),
        admit: (entry: string) => ({ entry }),
      };
      return codeOf(importFeed(work, { ...importer, mostEntries: 50 }));
    };
    expect([await take(50), await take(51)]).toEqual(['taken', 'too-large']);
    expect(await storage.feeds.all()).toMatchObject([{ entries: 50, failure: 'too-large' }]);
  });
});
