/** The API for TypeScript, by `fetch` alone: it runs in browsers, extensions, Workers and Node. */
import type { Contact } from '../../core/contact.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { BatchResult } from '../http/batch.ts';
import type { RuleTrace } from '../judging/trace.ts';
import type { Pack } from '../packs/pack.ts';
import type { PrefixEntry, PrefixKind } from '../places/official.ts';
import { PREFIX_BITS, sha256 } from '../places/prefix.ts';

export interface ClientSettings {
  /** Such as `https://bonafide.example`. */
  readonly origin: string;
  readonly key?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** An RFC 9457 problem, thrown. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  constructor({ status, code, title }: { status: number; code: string; title: string }) {
    super(title);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
  }
}

export type BatchItem = Contact & { readonly id?: string | number };

export function client({ origin, key, fetch = request => globalThis.fetch(request) }: ClientSettings) {
  async function ask<T>(path: string, body?: unknown): Promise<T> {
    const headers = {
      ...(body ? { 'Content-Type': 'application/json' } : {}),
      ...(key ? { Authorization: `Bearer ${key}` } : {}),
    };
    const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
    const response = await fetch(new Request(new URL(path, origin), init));
    if (!response.ok) throw new ApiProblem(await response.json());
    return response.json();
  }

  return {
    check: (contact: Contact) => ask<Verdict>('/v1/check', contact),
    checkAll: async (items: readonly BatchItem[]) =>
      (await ask<{ results: BatchResult[] }>('/v1/check/batch', { items })).results,
    explain: (contact: Contact) => ask<{ verdict: Verdict; rules: RuleTrace[] }>('/v1/explain', contact),
    pack: (name: string, since?: string) =>
      ask<Pack>(`/v1/packs/${name}${since === undefined ? '' : `?since=${encodeURIComponent(since)}`}`),
    /** What is known of a canonical form. The service learns the first bits of its hash, and nothing else. */
    async lookUp(kind: PrefixKind, canonical: string): Promise<PrefixEntry[]> {
      const hash = await sha256(canonical);
      const digits = (kind === 'numbers' ? PREFIX_BITS.numbers : PREFIX_BITS.hosts) / 4;
      const { entries } = await ask<{ entries: PrefixEntry[] }>(
        `/v1/prefix/${kind}/${hash.slice(0, digits)}`,
      );
      return entries.filter(entry => entry.hash === hash);
    },
  };
}
