/** Bytes of the look-up plane, of which a client knows whose word they are. */

/** The public key, in base64: given once, by another way than the packs. `same-origin`: a page trusts whoever served its own script. */
export type Trust = { readonly publicKey: string } | 'same-origin';

export class Untrusted extends Error {
  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.name = 'Untrusted';
  }
}

export interface TrustedSource {
  /** The whole body at a path of the origin. Rejects what does not answer, and what is not signed as it must be. */
  read(path: string): Promise<Uint8Array<ArrayBuffer>>;
}

export interface SourceSettings {
  readonly origin: string;
  readonly trust: Trust;
  readonly fetch?: (request: Request) => Promise<Response>;
}

export function trustedSource({ origin, trust, fetch = globalThis.fetch }: SourceSettings): TrustedSource {
  let key: Promise<CryptoKey> | undefined;
  return {
    async read(path) {
      const response = await fetch(new Request(new URL(path, origin), { credentials: 'omit' }));
      if (!response.ok) throw new Untrusted(path, `answered ${response.status}`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (trust === 'same-origin') return bytes;
      key ??= importKey(trust.publicKey);
      const signature = signatureIn(response.headers.get('Bonafide-Signature'));
      if (!signature) throw new Untrusted(path, 'is not signed');
      if (!(await crypto.subtle.verify('Ed25519', await key, signature, bytes)))
        throw new Untrusted(path, 'is signed by somebody else, or was changed on its way');
      return bytes;
    },
  };
}

const importKey = (publicKey: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', fromBase64(publicKey), 'Ed25519', false, ['verify']);

/** The signature in `keyid="…", ed25519=:…:`. */
function signatureIn(header: string | null): Uint8Array<ArrayBuffer> | undefined {
  const from = header?.indexOf('ed25519=:') ?? -1;
  if (!header || from < 0) return undefined;
  const start = from + 'ed25519=:'.length;
  try {
    return fromBase64(header.slice(start, header.indexOf(':', start)));
  } catch {
    return undefined;
  }
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
