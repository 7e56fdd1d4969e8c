/**
 * X-Twilio-Signature: HMAC-SHA1 over the address that Twilio called and the fields of the form, sorted (twilio.com/docs/usage/security,
 * and webhooks.js of its package 6.2.0, both read on 2026-11-22). A JSON body is not in it; its SHA-256 stands in the address.
 */
import { equalInTime } from '../../crypto/constant-time.ts';
import { base64, hmac } from '../../crypto/hmac.ts';
import { sha256 } from '../../crypto/sha256.ts';

export interface SignedRequest {
  /** As Twilio called it, with its query. */
  readonly url: string;
  readonly signature: string;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The fields of a form; absent where the body is JSON. */
  readonly form?: URLSearchParams | undefined;
}

export async function isTwilios(
  { url, signature, body, form }: SignedRequest,
  token: string,
): Promise<boolean> {
  const hash = new URL(url).searchParams.get('bodySHA256');
  // What is not in the signature must be in the address.
  if (!form && !equalInTime(await sha256(body), hash ?? '')) return false;
  const fields = form ? inOrder(form) : '';
  const signed = await Promise.all(
    addresses(url).map(async address => base64(await hmac(token, address + fields, 'SHA-1'))),
  );
  return signed.filter(one => equalInTime(one, signature)).length > 0;
}

/**
 * A field that is there twice counts once for each different value. Gathered in one pass: `getAll` for each name would read
 * the form as often as it has fields, and whoever sends it has proven nothing yet.
 */
function inOrder(form: URLSearchParams): string {
  const values = new Map<string, Set<string>>();
  for (const [name, value] of form) values.set(name, (values.get(name) ?? new Set()).add(value));
  return [...values.keys()]
    .sort()
    .flatMap(name => [...values.get(name)!].sort().map(value => name + value))
    .join('');
}

/** Some of Twilio's machines name the port that goes without saying, and others do not. */
function addresses(url: string): string[] {
  const { protocol, host, hostname, pathname, search, username, password } = new URL(url);
  const user = username === '' ? '' : `${username}${password === '' ? '' : `:${password}`}@`;
  const rest = `${pathname}${search}`;
  const usual = protocol === 'https:' ? '443' : '80';
  const withPort = host === hostname ? `${host}:${usual}` : host;
  return [
    ...new Set([url, `${protocol}//${user}${hostname}${rest}`, `${protocol}//${user}${withPort}${rest}`]),
  ];
}
