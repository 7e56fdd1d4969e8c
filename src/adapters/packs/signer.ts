/** Signs bytes with Ed25519 (RFC 8032), so that a client knows whose word it took home. */
import { sha256 } from '../crypto/sha256.ts';

export interface Signer {
  /** Of the public key, in base64: what clients are given once, by another way. */
  readonly publicKey: string;
  /** The first 16 hex digits of the public key's SHA-256. */
  readonly keyId: string;
  sign(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
}

/** `key`: PKCS #8 in base64, as `bonafide keys signing` prints it. Rejects what is no such key. */
export async function signerOf(key: string): Promise<Signer> {
  const bytes = Uint8Array.from(atob(key.trim()), letter => letter.charCodeAt(0));
  const secret = await crypto.subtle.importKey('pkcs8', bytes, 'Ed25519', true, ['sign']);
  const { x = '' } = (await crypto.subtle.exportKey('jwk', secret)) as JsonWebKey;
  const publicKey = x.replaceAll('-', '+').replaceAll('_', '/').padEnd(44, '=');
  const raw = Uint8Array.from(atob(publicKey), letter => letter.charCodeAt(0));
  return {
    publicKey,
    keyId: (await sha256(raw)).slice(0, 16),
    sign: async signed => base64(new Uint8Array(await crypto.subtle.sign('Ed25519', secret, signed))),
  };
}

export async function newSigningKey(): Promise<string> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  return base64(new Uint8Array((await crypto.subtle.exportKey('pkcs8', pair.privateKey)) as ArrayBuffer));
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
