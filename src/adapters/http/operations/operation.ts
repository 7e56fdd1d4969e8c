/** One operation of the API: what it takes, gives and refuses. */
import type * as z from 'zod/mini';
import type { ProblemCode } from '../problems.ts';

export interface Operation {
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: `{id}` for what is filled in. */
  readonly path: string;
  readonly summary: string;
  readonly tag: 'judgement' | 'look-up' | 'submissions' | 'moderation' | 'hooks' | 'operation';
  readonly status?: number;
  /** Made when they are described: a Worker that starts needs none of them. */
  readonly body?: () => z.core.$ZodType;
  readonly answer?: () => z.core.$ZodType;
  /** A body that a test sends. */
  readonly example?: unknown;
  readonly problems?: readonly ProblemCode[];
}

export const JSON_PROBLEMS = [
  'malformed',
  'not-json',
  'too-large',
  'unprocessable',
  'bad-key',
  'not-allowed',
  'too-many-requests',
] as const;
/** What needs storage may find that it does not answer. */
export const STORED = ['unavailable'] as const;
