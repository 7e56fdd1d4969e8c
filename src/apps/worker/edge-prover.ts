/** Looks at an appealing owner's DNS and site from Workers, which reach the public internet only. */
import type { Prover } from '../../adapters/moderation/proof.ts';

const PATIENCE_MS = 5_000;
const LONGEST = 4_096;
/** Cloudflare's own resolver, as JSON (developers.cloudflare.com/1.1.1.1/encryption/dns-over-https). */
const RESOLVER = 'https://cloudflare-dns.com/dns-query';

export const edgeProver: Prover = {
  async txt(name) {
    const url = `${RESOLVER}?type=TXT&name=${encodeURIComponent(name)}`;
    const answer = await ask(url, { Accept: 'application/dns-json' });
    const { Answer } = JSON.parse(answer) as { Answer?: readonly { readonly data?: unknown }[] };
    return (Answer ?? []).map(({ data }) => String(data).replaceAll('" "', '').replaceAll('"', ''));
  },
  wellKnown: (host, path) => ask(`https://${host}${path}`, {}),
};

async function ask(url: string, headers: Record<string, string>): Promise<string> {
  const response = await fetch(url, {
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (response.status !== 200) throw new Error('no such file');
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LONGEST) throw new Error('too long');
  }
  return text;
}
