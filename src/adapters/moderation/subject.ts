/** What a report or an appeal is about: one whole host, page or number. Never a pattern, never what no list may hold. */
import type { Problem } from '../../core/admit.ts';
import type { Catalog } from '../../core/catalog.ts';
import { admission, type RefusalReason } from '../feeds/refusal.ts';
import { canonicalNumber, canonicalPlace } from '../places/place.ts';
import type { FeedKind } from '../storage/feed.ts';

export interface Subject {
  readonly kind: FeedKind;
  readonly place: string;
}

export type SubjectReading =
  | { readonly subject: Subject; readonly refused?: RefusalReason }
  | { readonly problem: Problem };

const PROBLEM: Problem = {
  field: 'value',
  code: 'invalid',
  message:
    'Send one whole host, page or international number with its plus: no wildcard, no beginning of one.',
};

export function subjectReader(catalog: Catalog): (value: string) => SubjectReading {
  const admit = { hosts: admission('hosts', catalog), numbers: admission('numbers', catalog) };
  return value => {
    const subject = read(value);
    if (!subject) return { problem: PROBLEM };
    const answer = admit[subject.kind](subject.place);
    return 'refused' in answer ? { subject, refused: answer.refused } : { subject };
  };
}

function read(value: string): Subject | undefined {
  const number = canonicalNumber(value);
  if (number) return { kind: 'numbers', place: number };
  if (value.includes('*') || value.trim().startsWith('.')) return undefined;
  const place = canonicalPlace(value);
  return place === undefined ? undefined : { kind: 'hosts', place };
}
