/** How many rows one reporter may add, asked and counted by the statement that adds: of a hundred sent at once none slips through. */

export interface Quota {
  readonly since: Date;
  readonly most: number;
}

export const NO_QUOTA: Quota = { since: new Date(0), most: Number.MAX_SAFE_INTEGER };

/** An `INSERT` of so many columns; behind their values come the reporter, since when, and how many. */
export const insertWithin = (table: 'reports' | 'appeals', columns: readonly string[]): string =>
  `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map(() => '?').join(', ')}
    WHERE (SELECT count(*) FROM ${table} WHERE reporter = ? AND received >= ?) < ?`;

export const boundsOf = (reporter: string, { since, most }: Quota) =>
  [reporter, since.toISOString(), most] as const;
