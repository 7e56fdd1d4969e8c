/** Fetches a declaration over HTTPS from the very host that was named, within ten seconds and 256 KiB. */
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { visible } from '../../catalog/declaration/visible.ts';
import { readBounded } from './read-bounded.ts';
import { Refusal } from './refusal.ts';

/** Where the bytes really come from. Tests name their own; the host's certificate is checked all the same. */
export interface Connection {
  /** PEM of the only authority to trust. */
  readonly ca?: string;
  readonly address?: string;
  readonly port?: number;
  /** Milliseconds for everything together. */
  readonly patience?: number;
}

const PATIENCE = 10_000;
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const JSON_TYPE = /^application\/([\w.-]+\+)?json\s*(;|$)/i;

export async function fetchDeclaration(url: URL, connection: Connection): Promise<Buffer> {
  const patience = connection.patience ?? PATIENCE;
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await follow(url, connection, signal);
    return await readBounded(response, Number(response.headers['content-length'] ?? 0)).finally(() =>
      response.destroy(),
    );
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (signal.aborted) throw new Refusal(`${url.hostname} took longer than ${patience / 1_000} seconds.`);
    throw new Refusal(unreachable(url.hostname, error as NodeJS.ErrnoException));
  }
}

async function follow(from: URL, connection: Connection, signal: AbortSignal): Promise<IncomingMessage> {
  let url = from;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await ask(url, connection, signal);
    if (!REDIRECTS.has(response.statusCode!)) return accepted(response, url);
    response.destroy();
    url = nextStop(response.headers.location, url);
  }
  throw new Refusal(`${from.hostname} redirects more than ${MOST_REDIRECTS} times.`);
}

function nextStop(location: string | undefined, from: URL): URL {
  const next = location === undefined ? null : URL.parse(location, from);
  if (!next) throw new Refusal(`${from.hostname} redirects to nowhere.`);
  if (next.protocol !== 'https:' || next.host !== from.host)
    throw new Refusal(
      `${from.hostname} redirects to ${visible(next.origin)}; only the host itself can speak for the brand.`,
    );
  return next;
}

function accepted(response: IncomingMessage, url: URL): IncomingMessage {
  const { statusCode, headers } = response;
  const type = headers['content-type'] ?? 'none';
  const fault =
    statusCode !== 200
      ? `answers with the HTTP status ${statusCode}, not 200`
      : JSON_TYPE.test(type)
        ? undefined
        : `serves the content type ${visible(type)}, not application/json`;
  if (fault === undefined) return response;
  response.destroy();
  throw new Refusal(`${url.hostname} ${fault}.`);
}

function ask(url: URL, connection: Connection, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request({
      host: connection.address ?? url.hostname,
      port: connection.port ?? 443,
      ...(connection.ca === undefined ? {} : { ca: connection.ca }),
      // The name that the certificate must bear, wherever the connection goes.
      servername: url.hostname,
      // Said aloud, because NODE_TLS_REJECT_UNAUTHORIZED=0 would else switch it off.
      rejectUnauthorized: true,
      path: url.pathname + url.search,
      headers: { host: url.host, accept: 'application/json', 'accept-encoding': 'identity' },
      agent: false,
      signal,
    })
      .once('response', resolve)
      .on('error', reject)
      .end();
  });
}

/** OpenSSL's and Node's names for what can be wrong with a certificate. */
const OF_CERTIFICATES = /CERT|ALTNAME|SIGNATURE|UNABLE_TO_|_CA$|PATH_LENGTH|HOSTNAME_MISMATCH/;

function unreachable(host: string, { code = 'no reason given' }: NodeJS.ErrnoException): string {
  return OF_CERTIFICATES.test(code)
    ? `The certificate of ${host} does not verify (${visible(code)}).`
    : `${host} cannot be reached (${visible(code)}).`;
}
