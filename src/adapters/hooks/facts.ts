/** What a page about the hotline needs to know: where to send things, by what, and what is kept for how long. */
import { CONVERSATION_KEPT_MS, REPLIES_KEPT_MS } from '../storage/hotline.ts';
import { MOST_AN_HOUR } from './answer-forwarded.ts';
import { MOST_SEGMENTS } from './compose.ts';
import { type HookName, type HookSettings, hookState } from './settings.ts';

export interface HotlineFacts {
  /** What people forward to, as the operator writes it; absent where there is none to show. */
  readonly number?: string;
  /** Whether anything that people send is answered here. */
  readonly isServed: boolean;
  readonly hooks: readonly HookName[];
  readonly repliesKeptHours: number;
  readonly conversationMinutes: number;
  readonly mostAnHour: number;
  readonly mostSegments: number;
}

const HOTLINES: readonly HookName[] = ['twilio', 'generic', 'aliyun', 'tencent', 'telegram'];

export function hotlineFacts(settings: HookSettings | undefined): HotlineFacts {
  const hooks = HOTLINES.filter(hook => hookState(hook, settings).status === 'served');
  return {
    ...(settings?.number ? { number: settings.number } : {}),
    isServed: hooks.length > 0,
    hooks,
    repliesKeptHours: REPLIES_KEPT_MS / 3_600_000,
    conversationMinutes: CONVERSATION_KEPT_MS / 60_000,
    mostAnHour: MOST_AN_HOUR,
    mostSegments: MOST_SEGMENTS,
  };
}
