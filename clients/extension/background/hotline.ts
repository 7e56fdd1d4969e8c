/** Whether a page gives out a number for a brand that does not have it. */
import type { Verdict } from '../../../src/core/verdict.ts';

const DOUBTFUL = new Set(['stop', 'check-first']);

/** Something is wrong, a number is given that the brand does not have, and we know how to reach it really. */
export const advertisesHotline = ({ action, channels, officialChannels }: Verdict): boolean =>
  DOUBTFUL.has(action) &&
  officialChannels.length > 0 &&
  channels.some(({ kind, status }) => kind === 'phone' && status !== 'official' && status !== 'reported');
