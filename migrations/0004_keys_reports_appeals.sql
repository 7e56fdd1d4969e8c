-- Only the SHA-256 of a key is kept. The id is public, and stands at the front of the key.
CREATE TABLE api_keys (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL,
  name TEXT NOT NULL,
  scopes TEXT NOT NULL,
  brand TEXT,
  created TEXT NOT NULL,
  revoked TEXT
) STRICT;

-- What somebody reported. Nothing is listed by it alone. No address is kept: the reporter is a key's id, or a hash that
-- means nothing after its day.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  category TEXT NOT NULL,
  brand TEXT,
  seen_at TEXT,
  evidence TEXT NOT NULL,
  reporter TEXT NOT NULL,
  received TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'received' CHECK (status IN ('received', 'accepted', 'declined')),
  decision INTEGER REFERENCES decisions (seq)
) STRICT;
CREATE INDEX reports_by_status ON reports (status, received);
CREATE INDEX reports_by_reporter ON reports (reporter, received);
CREATE INDEX reports_by_place ON reports (kind, place);

CREATE TABLE appeals (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  place TEXT NOT NULL,
  statement TEXT NOT NULL,
  proof TEXT NOT NULL CHECK (proof IN ('dns-txt', 'well-known', 'mail', 'none')),
  token TEXT NOT NULL,
  reporter TEXT NOT NULL,
  received TEXT NOT NULL,
  expected TEXT NOT NULL,
  proven TEXT,
  status TEXT NOT NULL DEFAULT 'received' CHECK (status IN ('received', 'proven', 'cleared', 'declined')),
  reason TEXT,
  decided TEXT,
  decision INTEGER REFERENCES decisions (seq)
) STRICT;
CREATE INDEX appeals_by_status ON appeals (status, received);
CREATE INDEX appeals_by_reporter ON appeals (reporter, received);
