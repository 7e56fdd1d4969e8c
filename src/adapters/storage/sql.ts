/** The statements that SQLite and D1 share: one dialect, written once. */
export const RECORD_CATALOG =
  'INSERT INTO catalog_history (version, brands, rules, first_served) VALUES (?, ?, ?, ?) ON CONFLICT (version) DO NOTHING';

export const CATALOG_HISTORY =
  'SELECT version, brands, rules, first_served AS firstServed FROM catalog_history ORDER BY first_served DESC, version';
