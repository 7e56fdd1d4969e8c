/** What `POST /v1/check/batch` takes and answers, item by item. */
import type { Problem } from '../../core/problem.ts';
import type { Verdict } from '../../core/verdict.ts';

export const MOST_ITEMS = 500;

/** The client's own word for an item, given back as it came. */
export type ItemId = string | number;
export interface ItemError {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly errors?: readonly Problem[];
}
export type BatchResult = { readonly id?: ItemId } & (
  | { readonly verdict: Verdict }
  | { readonly error: ItemError }
);
