/** A real HTTPS server on 127.0.0.1 that bears the certificate of an invented host, made when the tests start. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Ran, run, type withText } from './world.ts';

export const HAS_OPENSSL = spawnSync('openssl', ['version']).status === 0;
export const NOT_RUN = HAS_OPENSSL ? '' : ' (skipped: there is no `openssl` command)';
export const PATH = '/.well-known/official-channels.json';
export const HOME = `https://lanternfish.example${PATH}`;
if (!HAS_OPENSSL) console.log('Skipped: the tests over HTTPS, because there is no `openssl` command.');

interface Identity {
  readonly key: string;
  readonly cert: string;
}

function identityFor(hosts: readonly string[]): Identity {
  const folder = mkdtempSync(join(tmpdir(), 'bonafide-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const names = hosts.map(host => `DNS:${host}`).join(',');
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const subject = ['-subj', `/CN=${hosts[0]}`, '-addext', `subjectAltName=${names}`, '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...curve, ...subject, '-keyout', key, '-out', cert], {
    stdio: 'ignore',
  });
  const identity = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(folder, { recursive: true });
  return identity;
}

export interface Site {
  /** Set by each test. */
  answer: RequestListener;
  /** `host` header and path of each request. */
  readonly asked: string[];
  /** PEM of the authority that stands behind the site's certificate. */
  ca: string;
  /** PEM of one that does not. */
  strangerCa: string;
  port: number;
}

/** One server a test file, for both invented brands and one of their subdomains. */
export function siteForBothBrands(): Site {
  const site: Site = { answer: () => {}, asked: [], ca: '', strangerCa: '', port: 0 };
  const hosts = ['lanternfish.example', 'app.lanternfish.example', 'acornbank.example'];
  let server: ReturnType<typeof createServer>;
  beforeAll(async () => {
    const identity = identityFor(hosts);
    Object.assign(site, { ca: identity.cert, strangerCa: identityFor(hosts).cert });
    server = createServer(identity, (request, response) => {
      site.asked.push(`${request.headers.host}${request.url}`);
      site.answer(request, response);
    });
    await new Promise<void>(resume => server.listen(0, '127.0.0.1', resume));
    site.port = (server.address() as AddressInfo).port;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise(resume => server.close(resume));
  });
  return site;
}

export const serves =
  (
    body: unknown,
    headers: Record<string, string> = { 'content-type': 'application/json' },
  ): RequestListener =>
  (_, response) =>
    response.writeHead(200, headers).end(typeof body === 'string' ? body : JSON.stringify(body));

interface Ways {
  readonly brand?: string;
  readonly files?: ReturnType<typeof withText>;
  readonly patience?: number;
  readonly ca?: string;
}

/** `take` imports from the site, whatever host the address names; `refused` expects one message and so many requests. */
export function importFrom(site: Site) {
  const take = (url = HOME, { brand = 'lanternfish-wallet', files, patience, ca }: Ways = {}): Promise<Ran> =>
    run(['import', url, '--brand', brand], {
      ...(files ? { files: () => files } : {}),
      connection: {
        address: '127.0.0.1',
        port: site.port,
        ca: ca ?? site.ca,
        ...(patience === undefined ? {} : { patience }),
      },
    });
  const refused = async (message: string, ran: Promise<Ran>, requests = 1) => {
    expect(await ran).toEqual({ status: 1, stdout: '', stderr: `${message}\n` });
    expect(site.asked).toHaveLength(requests);
  };
  return { take, refused };
}
