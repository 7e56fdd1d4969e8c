/** The API for TypeScript, by `fetch` alone: it runs in browsers, extensions, Workers and Node. */
import type { Contact } from '../../core/contact.ts';
import type { Verdict } from '../../core/verdict.ts';
import { sha256 } from '../crypto/sha256.ts';
import type { RuleTrace } from '../judging/rule-trace.ts';
import type { Pack } from '../packs/pack.ts';
import type { PrefixEntry, PrefixKind } from '../places/official.ts';
import { PREFIX_BITS } from '../places/prefix.ts';
import { type Asking, type AskingSettings, asker } from './asking.ts';
import type { BatchResult } from './batch-result.ts';
import { inBatches } from './batches.ts';
import type { BrandDetails } from './brand-details.ts';

export { ApiProblem, Unreachable } from './errors.ts';

export type ClientSettings = AskingSettings;
export type BatchItem = Contact & { readonly id?: string | number };

export function client(settings: ClientSettings) {
  const ask = asker(settings);

  /** One request: 1 to 500 contacts. */
  const checkBatch = async (items: readonly BatchItem[], asking?: Asking): Promise<BatchResult[]> =>
    (await ask<{ results: BatchResult[] }>('/v1/check/batch', { items }, asking)).results;

  return {
    check: (contact: Contact, asking?: Asking) => ask<Verdict>('/v1/check', contact, asking),
    checkBatch,
    /** As many as one likes, in as many requests as that takes, one after the other. Their order is kept. */
    async checkAll(items: readonly BatchItem[], asking?: Asking): Promise<BatchResult[]> {
      const results: BatchResult[] = [];
      for (const batch of inBatches(items)) results.push(...(await checkBatch(batch, asking)));
      return results;
    },
    explain: (contact: Contact, asking?: Asking) =>
      ask<{ verdict: Verdict; rules: RuleTrace[] }>('/v1/explain', contact, asking),
    /** How a brand is really reached, and what it never does. */
    brand: (id: string, asking?: Asking) =>
      ask<BrandDetails>(`/v1/brands/${encodeURIComponent(id)}`, undefined, asking),
    pack: (name: string, since?: string, asking?: Asking) =>
      ask<Pack>(
        `/v1/packs/${encodeURIComponent(name)}${since === undefined ? '' : `?since=${encodeURIComponent(since)}`}`,
        undefined,
        asking,
      ),
    /** What is known of a canonical form. The service learns the first bits of its hash, and nothing else. */
    async lookUp(kind: PrefixKind, canonical: string, asking?: Asking): Promise<PrefixEntry[]> {
      const hash = await sha256(canonical);
      const digits = (kind === 'numbers' ? PREFIX_BITS.numbers : PREFIX_BITS.hosts) / 4;
      const { entries } = await ask<{ entries: PrefixEntry[] }>(
        `/v1/prefix/${kind}/${hash.slice(0, digits)}`,
        undefined,
        asking,
      );
      return entries.filter(entry => entry.hash === hash);
    },
  };
}

export type Client = ReturnType<typeof client>;
