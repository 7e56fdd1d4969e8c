/** The little of SQL that the stores need, so that each of them is written once for SQLite and D1. */

export type Value = string | number | null | Uint8Array;

/** One statement with a `?` for each value. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly Value[];
}

export interface Database {
  all<Row>(sql: string, ...values: Value[]): Promise<Row[]>;
  /** How many rows it changed. */
  run(sql: string, ...values: Value[]): Promise<number>;
  /** All of them or none; how many rows each changed. */
  batch(statements: readonly Statement[]): Promise<number[]>;
}

export const sql = (text: string, ...values: Value[]): Statement => ({ sql: text, values });
