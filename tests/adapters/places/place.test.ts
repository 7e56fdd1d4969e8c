/** The test vectors of docs/api.md: what one writes, its canonical form, and the SHA-256 that clients look up by. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/adapters/crypto/sha256.ts';
import { canonicalNumber, canonicalPlace } from '../../../src/adapters/places/place.ts';
import { nodeHasher } from '../../../src/apps/feeds.ts';

interface Vector {
  readonly kind: 'hosts' | 'numbers';
  readonly written: string;
  /** `null`: it has none. */
  readonly canonical: string | null;
  readonly sha256?: string;
}
const VECTORS: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../../../docs/canonical-forms.json', import.meta.url), 'utf8'),
).vectors;

describe('docs/canonical-forms.json', () => {
  test('has vectors for both kinds', () => expect(VECTORS.length).toBeGreaterThan(20));
  for (const { kind, written, canonical, sha256: hash } of VECTORS) {
    test(`${JSON.stringify(written)} is ${canonical ?? 'no place'}`, async () => {
      const form = (kind === 'hosts' ? canonicalPlace(written) : canonicalNumber(written)) ?? null;
      expect(form).toBe(canonical);
      if (form === null) return;
      expect(await sha256(form)).toBe(hash);
      expect(nodeHasher([form])).toEqual([hash]);
      expect(kind === 'hosts' ? canonicalPlace(form) : canonicalNumber(form)).toBe(form);
    });
  }
});
