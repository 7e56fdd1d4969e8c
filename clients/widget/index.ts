/** Defines `<bonafide-check>`. Importing it is all that a page has to do. */
import { BonafideCheck } from './element.ts';
import type { BonafideEvents } from './events.ts';

export type { Verdict } from '../../src/core/verdict.ts';
export { BonafideCheck } from './element.ts';
export type { BonafideEvents } from './events.ts';
export { CheckFailed, type FailureCode } from './failure.ts';

globalThis.customElements?.get('bonafide-check') ??
  globalThis.customElements?.define('bonafide-check', BonafideCheck);

declare global {
  interface HTMLElementTagNameMap {
    'bonafide-check': BonafideCheck;
  }
  interface HTMLElementEventMap {
    'bonafide-ready': CustomEvent<BonafideEvents['bonafide-ready']>;
    'bonafide-verdict': CustomEvent<BonafideEvents['bonafide-verdict']>;
    'bonafide-error': CustomEvent<BonafideEvents['bonafide-error']>;
    'bonafide-secret': CustomEvent<BonafideEvents['bonafide-secret']>;
  }
}
