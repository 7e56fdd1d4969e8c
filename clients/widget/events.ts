/** What the element tells the page around it. None of it holds what was pasted, but for the verdict's own quotes. */
import type { SecretKind } from '../../src/core/secrets/secret.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import type { FailureCode } from './failure.ts';

export interface BonafideEvents {
  /** Who judges is known. */
  'bonafide-ready': { readonly where: 'device' | 'server'; readonly fellBack: boolean };
  'bonafide-verdict': Verdict;
  'bonafide-error': { readonly code: FailureCode; readonly message: string };
  /** Something that opens a wallet or an account was pasted. It was masked, and went nowhere. */
  'bonafide-secret': { readonly kinds: readonly SecretKind[] };
}

export type Tell = <N extends keyof BonafideEvents>(name: N, detail: BonafideEvents[N]) => void;
