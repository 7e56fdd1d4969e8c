/** What the hotline remembers: its replies by message id for two days, and what was found last for a quarter of an hour. */
import { type Database, type Statement, sql } from './database.ts';

/** Longer than any provider tries again (Alibaba Cloud gives up after some hours). */
export const REPLIES_KEPT_MS = 2 * 86_400_000;
export const CONVERSATION_KEPT_MS = 15 * 60_000;

/** Both ids are keyed hashes. */
export interface AnsweredMessage {
  readonly id: string;
  readonly forwarder: string;
  readonly kind: string;
  readonly locale: string;
  readonly reply: string;
}

export interface RememberedConversation {
  readonly rule: string | null;
  readonly brand: string | null;
  readonly locale: string;
  readonly awaitsSender: boolean;
}

export interface HotlineStore {
  answered(id: string, now: Date): Promise<AnsweredMessage | undefined>;
  /** `false` where the same id was answered before: then nothing is changed. */
  record(
    message: AnsweredMessage,
    conversation: RememberedConversation | undefined,
    now: Date,
  ): Promise<boolean>;
  countBy(forwarder: string, since: Date): Promise<number>;
  conversation(forwarder: string, now: Date): Promise<RememberedConversation | undefined>;
  /** Sweeps away what is too old, also where nobody writes any more. */
  forget(now: Date): Promise<void>;
}

const later = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();
const expired = (now: Date): Statement[] => [
  sql('DELETE FROM hotline_messages WHERE received < ?', later(now, -REPLIES_KEPT_MS)),
  sql('DELETE FROM hotline_conversations WHERE until < ?', now.toISOString()),
];

export const hotlineStore = (database: Database): HotlineStore => ({
  async answered(id, now) {
    const rows = await database.all<AnsweredMessage>(
      'SELECT id, forwarder, kind, locale, reply FROM hotline_messages WHERE id = ? AND received >= ?',
      id,
      later(now, -REPLIES_KEPT_MS),
    );
    return rows[0];
  },
  async record({ id, forwarder, kind, locale, reply }, conversation, now) {
    const changed = await database.run(
      'INSERT INTO hotline_messages (id, forwarder, kind, locale, reply, received) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
      id,
      forwarder,
      kind,
      locale,
      reply,
      now.toISOString(),
    );
    if (changed === 0) return false;
    await database.batch([...expired(now), remembered(forwarder, conversation, now)]);
    return true;
  },
  async countBy(forwarder, since) {
    const [row] = await database.all<{ count: number }>(
      'SELECT count(*) AS count FROM hotline_messages WHERE forwarder = ? AND received >= ?',
      forwarder,
      since.toISOString(),
    );
    return row?.count ?? 0;
  },
  async conversation(forwarder, now) {
    const [row] = await database.all<Omit<RememberedConversation, 'awaitsSender'> & { awaits: number }>(
      'SELECT rule, brand, locale, awaits_sender AS awaits FROM hotline_conversations WHERE forwarder = ? AND until >= ?',
      forwarder,
      now.toISOString(),
    );
    return row && { rule: row.rule, brand: row.brand, locale: row.locale, awaitsSender: row.awaits === 1 };
  },
  async forget(now) {
    await database.batch(expired(now));
  },
});

/** The last message counts: one that leaves nothing to go on with ends the conversation. */
const remembered = (
  forwarder: string,
  conversation: RememberedConversation | undefined,
  now: Date,
): Statement =>
  conversation
    ? sql(
        'INSERT INTO hotline_conversations (forwarder, rule, brand, locale, awaits_sender, until) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (forwarder) DO UPDATE SET rule = excluded.rule, brand = excluded.brand, locale = excluded.locale, awaits_sender = excluded.awaits_sender, until = excluded.until',
        forwarder,
        conversation.rule,
        conversation.brand,
        conversation.locale,
        conversation.awaitsSender ? 1 : 0,
        later(now, CONVERSATION_KEPT_MS),
      )
    : sql('DELETE FROM hotline_conversations WHERE forwarder = ?', forwarder);
