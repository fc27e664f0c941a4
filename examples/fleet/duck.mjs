import { DuckDBInstance } from '@duckdb/node-api';

/** A text as SQL. */
export const quoted = (text) => `'${String(text).replaceAll("'", "''")}'`;

/** A connection with one thread: the fleet divides the cores among its workers itself. */
export async function connect(threads = 1) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  return instance.connect();
}
