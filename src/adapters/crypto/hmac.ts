/** HMACs: what stands in storage for a number or a message id, and what proves that a provider sent what came. */
import { toHex } from './sha256.ts';

const ENCODER = new TextEncoder();

export async function hmac(secret: string, text: string, hash: 'SHA-1' | 'SHA-256'): Promise<Uint8Array> {
  const algorithm = { name: 'HMAC', hash };
  const key = await crypto.subtle.importKey('raw', ENCODER.encode(secret), algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, ENCODER.encode(text)));
}

export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** A phone has 10 digits: whoever steals a plain hash of one tries them all in seconds. With a key that is elsewhere he cannot. */
export const keyedHash = async (key: string, kind: string, ...parts: readonly string[]): Promise<string> =>
  toHex(await hmac(key, JSON.stringify([kind, ...parts]), 'SHA-256'));
