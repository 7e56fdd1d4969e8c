-- Which catalog judged since when, so that "why was this flagged in March?" has an answer. No user text, ever.
CREATE TABLE catalog_history (
  version TEXT PRIMARY KEY,
  brands INTEGER NOT NULL,
  rules INTEGER NOT NULL,
  first_served TEXT NOT NULL
) STRICT;
