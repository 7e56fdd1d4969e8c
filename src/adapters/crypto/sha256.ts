/** SHA-256 in hex, by Web Crypto: the same on Node, on Workers and in a browser. */

/** Whole SHA-256, in hex, of each. */
export type Hasher = (texts: readonly string[]) => readonly string[] | Promise<readonly string[]>;

const ENCODER = new TextEncoder();

export async function sha256(text: string | Uint8Array): Promise<string> {
  const bytes = typeof text === 'string' ? ENCODER.encode(text) : text;
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)));
}

export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}

export const webHasher: Hasher = texts => Promise.all(texts.map(sha256));
