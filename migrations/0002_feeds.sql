-- What others reported. A feed is replaced as a whole by one number: an entry is served when it was added at or before the
-- generation that the feed serves, and seen at or after it. So half an import is never served, and what was removed stays
-- for a while as a tombstone (added <= generation, seen < generation).
CREATE TABLE feeds (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('hosts', 'numbers')),
  title TEXT NOT NULL,
  url TEXT NOT NULL,
  generation INTEGER NOT NULL DEFAULT 0,
  attempt INTEGER NOT NULL DEFAULT 0,
  entries INTEGER NOT NULL DEFAULT 0,
  refused INTEGER NOT NULL DEFAULT 0,
  digest TEXT,
  fetched TEXT,
  tried TEXT,
  failure TEXT
) STRICT;

-- Ordered by the first bytes of the SHA-256, which is how clients ask.
CREATE TABLE feed_entries (
  feed TEXT NOT NULL,
  prefix INTEGER NOT NULL,
  entry TEXT NOT NULL,
  added INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  PRIMARY KEY (feed, prefix, entry)
) STRICT, WITHOUT ROWID;

-- Since when a generation was served.
CREATE TABLE feed_generations (
  feed TEXT NOT NULL,
  generation INTEGER NOT NULL,
  served TEXT NOT NULL,
  PRIMARY KEY (feed, generation)
) STRICT, WITHOUT ROWID;

-- The compact set that an isolate loads, in parts that a row of D1 holds (2 MB).
CREATE TABLE feed_sets (
  feed TEXT NOT NULL,
  generation INTEGER NOT NULL,
  part INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (feed, generation, part)
) STRICT;

-- What the last import left out, and why: an official channel, or a host that everybody uses.
CREATE TABLE feed_refusals (
  feed TEXT NOT NULL,
  entry TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (feed, entry)
) STRICT, WITHOUT ROWID;
