/** Whether a channel is nobody's that we know: on no list, no brand's own, or a place where anybody can publish. */
import type { Channel } from './channel.ts';

/** A number or link in the text itself that nobody whom we know answers for. */
export const isUnlisted = ({ role, status, owner, kind }: Channel): boolean =>
  role === 'content' &&
  status !== 'official' &&
  status !== 'reported' &&
  // A page on somebody's platform has the platform's owner, who did not write it.
  (owner === undefined || kind === 'url');
