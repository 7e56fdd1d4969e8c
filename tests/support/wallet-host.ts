/** A wallet's own site, on another origin than ours: it has our files beside its own, and a policy as strict as it likes. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ASSETS = fileURLToPath(new URL('../../dist/static/assets/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
};

export interface WalletHost {
  readonly origin: string;
  /** What a page at `/` is from now on, and what its policy says. */
  serve(html: string, policy?: string): void;
  stop(): void;
}

export async function walletHost(): Promise<WalletHost> {
  let page = { html: '', policy: '' };
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://wallet.example');
    if (page.policy) response.setHeader('Content-Security-Policy', page.policy);
    if (pathname === '/') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page.html);
      return;
    }
    const file = join(ASSETS, pathname.slice('/assets/'.length));
    if (!pathname.startsWith('/assets/') || pathname.includes('..') || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  const listening = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', listening.resolve);
  await listening.promise;
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve: (html, policy = '') => {
      page = { html, policy };
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
