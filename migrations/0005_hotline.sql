-- What the hotline answered, for two days, so that a message that is delivered twice is answered alike and counted once. The
-- message and its forwarder are HMACs with a key that is not in here; of the text nothing is kept. The reply is our own sentence.
CREATE TABLE hotline_messages (
  id TEXT PRIMARY KEY,
  forwarder TEXT NOT NULL,
  kind TEXT NOT NULL,
  locale TEXT NOT NULL,
  reply TEXT NOT NULL,
  received TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX hotline_messages_by_forwarder ON hotline_messages (forwarder, received);
CREATE INDEX hotline_messages_by_time ON hotline_messages (received);

-- What was found last, for a quarter of an hour: the rule that spoke, whom the message spoke for, and in which language.
CREATE TABLE hotline_conversations (
  forwarder TEXT PRIMARY KEY,
  rule TEXT,
  brand TEXT,
  locale TEXT NOT NULL,
  awaits_sender INTEGER NOT NULL CHECK (awaits_sender IN (0, 1)),
  until TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX hotline_conversations_by_time ON hotline_conversations (until);
