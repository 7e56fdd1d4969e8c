-- What people decided, with the reason, for ever: a host cleared in 2026 is not blocked again silently.
CREATE TABLE decisions (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('hosts', 'numbers')),
  place TEXT NOT NULL,
  prefix INTEGER NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('listed', 'cleared', 'withdrawn')),
  reason TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided TEXT NOT NULL,
  ticket TEXT
) STRICT;
CREATE INDEX decisions_by_place ON decisions (kind, place, seq);
CREATE INDEX decisions_by_prefix ON decisions (kind, prefix);
CREATE TRIGGER decisions_are_kept BEFORE DELETE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions are kept'); END;
CREATE TRIGGER decisions_stand BEFORE UPDATE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions stand'); END;
