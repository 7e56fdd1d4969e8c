/** The list that we keep ourselves: what a person looked at and listed. */
import type { FeedKind } from '../storage/feed.ts';

/** How a verdict names it. */
export const REVIEWED = 'reviewed';
export const REVIEWED_SOURCE = { title: 'Reviewed reports', url: '/v1/packs/reviewed' } as const;

/** How it is taken home. */
export const reviewedName = (kind: FeedKind): string => `${REVIEWED}-${kind}`;
