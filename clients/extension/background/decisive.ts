/** What a verdict on a site calls for. A person who was stopped for nothing switches the guard off. */
import type { Verdict } from '../../../src/core/verdict.ts';

/** Only what imitates a brand or was reported, and only where the engine itself says stop: never the official, never the unknown. */
export const isDecisive = ({ action, channels }: Pick<Verdict, 'action' | 'channels'>): boolean =>
  action === 'stop' &&
  channels.some(({ role, status }) => role === 'subject' && (status === 'look-alike' || status === 'listed'));

/** On whose site one is; `undefined`: nobody vouches for it. */
export const ownerOf = ({ action, channels }: Pick<Verdict, 'action' | 'channels'>): string | undefined =>
  action === 'matches-official' ? channels.find(({ status }) => status === 'official')?.owner : undefined;
