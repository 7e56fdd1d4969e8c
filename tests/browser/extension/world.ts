/** A small internet on this machine, that remembers everything it was asked: every host leads to one server, and Bonafide's is another. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { sha256, webHasher } from '../../../src/adapters/crypto/sha256.ts';
import { servedLists } from '../../../src/adapters/feeds/served-lists.ts';
import { createApp } from '../../../src/adapters/http/app.ts';
import { newSigningKey, signerOf } from '../../../src/adapters/packs/signer.ts';
import { compile } from '../../../src/catalog/compile.ts';
import { type CatalogData, dataOf } from '../../../src/catalog/data.ts';
import { files } from '../../support/catalogs.ts';
import { memoryStorage } from '../../support/memory-storage.ts';
import { serveFeeds } from '../../support/served-feeds.ts';

export interface Asked {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly body: string;
}

export interface World {
  /** What the rest of the internet was asked. */
  readonly elsewhere: Asked[];
  /** What Bonafide's server was asked. */
  readonly bonafide: Asked[];
  /** Connections in which no HTTP was spoken, such as TLS. */
  readonly strange: string[];
  readonly port: number;
  readonly server: string;
  readonly publicKey: string;
  /** The real catalog, with the two brands that nobody runs. */
  readonly catalog: CatalogData;
  close(): void;
}

/** `pages`: host → HTML. Any other host answers as well, with nothing. */
export async function world(pages: Readonly<Record<string, string>>): Promise<World> {
  const elsewhere: Asked[] = [];
  const bonafide: Asked[] = [];
  const strange: string[] = [];
  const catalog = await catalogData();
  const key = await newSigningKey();
  const signer = await signerOf(key);
  const app = await appOf(catalog, signer);
  const internet = createServer((request, response) => {
    const host = request.headers.host ?? '';
    const chunks: Buffer[] = [];
    request.on('data', chunk => chunks.push(chunk));
    request.on('end', () => {
      const asked = { ...line(request), host, body: Buffer.concat(chunks).toString() };
      elsewhere.push(asked);
      const page = asked.path === '/favicon.ico' ? undefined : pages[host];
      response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(page ?? '');
    });
  });
  internet.on('clientError', (error: Error & { rawPacket?: Buffer }, socket) => {
    // The name that a TLS client says it wants stands there as it is.
    strange.push(
      error.rawPacket?.toString('latin1').match(/[a-z0-9-]+(\.[a-z0-9-]+)+/)?.[0] ?? error.message,
    );
    socket.destroy();
  });
  const answer = getRequestListener(app.fetch);
  const own = createServer((request, response) => {
    bonafide.push({ ...line(request), host: request.headers.host ?? '', body: '' });
    void answer(request, response);
  });
  const [port, ownPort] = await Promise.all([listening(internet), listening(own)]);
  const server = `http://127.0.0.1:${ownPort}`;
  return {
    ...{ elsewhere, bonafide, strange, port, server, catalog, publicKey: signer.publicKey },
    close: () => {
      for (const one of [internet, own]) {
        one.closeAllConnections();
        one.close();
      }
    },
  };
}

/** A proxy is asked for whole addresses. */
const line = ({ method = '', url = '' }: { method?: string | undefined; url?: string | undefined }) => ({
  method,
  path: url.replace(/^http:\/\/[^/]*/, ''),
});

async function appOf(catalog: CatalogData, signer: Awaited<ReturnType<typeof signerOf>>) {
  const storage = memoryStorage();
  await serveFeeds(storage);
  const now = () => new Date();
  const lists = servedLists(storage, webHasher, now);
  return createApp({ catalog: compile(catalog), data: catalog, storage, lists, signer, now }, () => {});
}

/** Its version is what its content says, as clients check. */
async function catalogData(): Promise<CatalogData> {
  const content = JSON.parse(JSON.stringify(dataOf(files))) as Omit<CatalogData, 'version'>;
  return { version: (await sha256(JSON.stringify(content))).slice(0, 12), ...content };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
