/** How many rows one reporter may add, asked and counted by the statement that adds: of a hundred sent at once none slips through. */
import type { Database, Value } from './database.ts';

export interface Quota {
  readonly since: Date;
  readonly most: number;
}

const NO_QUOTA: Quota = { since: new Date(0), most: Number.MAX_SAFE_INTEGER };

/** `false`: its reporter has added as many as the quota allows. */
export async function addWithin(
  database: Database,
  table: 'reports' | 'appeals',
  row: Readonly<Record<string, Value> & { reporter: string }>,
  { since, most }: Quota = NO_QUOTA,
): Promise<boolean> {
  const columns = Object.keys(row);
  const changed = await database.run(
    `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map(() => '?').join(', ')}
    WHERE (SELECT count(*) FROM ${table} WHERE reporter = ? AND received >= ?) < ?`,
    ...Object.values(row),
    row.reporter,
    since.toISOString(),
    most,
  );
  return changed > 0;
}
