/** One forwarded message judged: by the same engine as everything else, with its sender, as something that came in. */
import { gather } from '../../core/check.ts';
import type { Contact } from '../../core/contact.ts';
import type { Facts } from '../../core/rule.ts';
import { ACTIONS, type Verdict } from '../../core/verdict.ts';
import { type Judging, judge } from '../judging/judge.ts';
import type { Unwrapped } from './unwrap.ts';

/** Stands for a message that was judged and forgotten. */
const SAID_BEFORE = '—';

/** "My words are: …" is somebody's own key; with a story around it, it is bait. */
const MOSTLY = 0.6;

export interface Judged {
  readonly verdict: Verdict;
  /** What was read of it; the sentences of a text message say less than the verdict, and ask for other things. */
  readonly facts: Facts;
  readonly contact: Contact;
}

export type Circumstances = Pick<Contact, 'region' | 'locale' | 'sender' | 'claims'>;

export async function judgeForwarded(
  { text, sender, comment }: Unwrapped,
  { sender: known, ...circumstances }: Circumstances,
  judging: Judging,
): Promise<Judged> {
  const from = sender ?? known;
  const about = { ...circumstances, ...(from ? { sender: from } : {}), surface: 'hotline' as const };
  const itself = await judged({ ...about, value: text }, judging);
  if (comment === undefined) return itself;
  // Somebody who writes "Fwd:" in the middle of a scam must not hide what stands above it.
  const whole = await judged({ ...about, value: `${comment}\n${text}` }, judging);
  return isGraver(whole.verdict, itself.verdict) ? whole : itself;
}

async function judged(contact: Contact, judging: Judging): Promise<Judged> {
  const facts = gather(contact, judging.catalog);
  const directed = isMessage(facts) ? { ...contact, direction: 'incoming' as const } : contact;
  return { verdict: await judge(directed, judging), facts, contact: directed };
}

/** A message came in. Of a number alone nobody knows which way the call goes, and a key alone is the person's own. */
function isMessage({ channels, reading }: Facts): boolean {
  if (channels.some(({ role }) => role === 'subject')) return false;
  const hidden = reading.secrets.reduce((sum, { span }) => sum + span.end - span.start, 0);
  return hidden < MOSTLY * reading.contact.value.trim().length;
}

/** The sender that follows after its message: judged beside a message that says nothing but whom it spoke for. */
export const judgeSender = (
  sender: string,
  circumstances: Circumstances,
  judging: Judging,
): Promise<Judged> =>
  judged({ ...circumstances, sender, value: SAID_BEFORE, kind: 'text', surface: 'hotline' }, judging);

const isGraver = (one: Verdict, other: Verdict): boolean =>
  ACTIONS.indexOf(one.action) < ACTIONS.indexOf(other.action) ||
  (one.action === other.action && one.score > other.score);
