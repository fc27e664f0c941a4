import { DuckDBInstance } from '@duckdb/node-api';

/** A text as SQL. */
export const quoted = (text) => `'${String(text).replaceAll("'", "''")}'`;

/** What an interval history is read from: a Parquet, or a CSV with a line of names, by the end of its name. */
export const sourceOf = (history) =>
  `${/\.csv(\.gz)?$/i.test(history) ? 'read_csv' : 'read_parquet'}(${quoted(history)})`;

/** A connection with one thread: the fleet divides the cores among its workers itself. */
export async function connect(threads = 1) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  return instance.connect();
}
