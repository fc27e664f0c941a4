import { quoted } from './duck.mjs';

/**
 * The history of some queues as columns, number by number out of DuckDB's own blocks: no row becomes an object and no time a
 * text. A slot is a half-hour since the midnight that the history begins with; the rows may stand in any order.
 */
export async function readQueues(connection, { history, from, to }) {
  const source = `read_parquet(${quoted(history)})`;
  const span = await connection.runAndReadAll(
    `SELECT min(time)[:10], CAST(max(slot) + 1 AS DOUBLE) FROM ${source}`,
  );
  const [[startDate, slots]] = span.getRows();
  const queues = new Map();
  const result = await connection.stream(
    `SELECT CAST(queue AS DOUBLE), CAST(slot AS DOUBLE), CAST(contacts AS DOUBLE), CAST(aht_seconds AS DOUBLE)
     FROM ${source} WHERE queue >= ${Number(from)} AND queue < ${Number(to)}`,
  );
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    const [queue, slot, contacts, aht] = [0, 1, 2, 3].map((i) => chunk.getColumnVector(i));
    for (let row = 0; row < chunk.rowCount; row++) {
      const columns = columnsOf(queues, queue.getItem(row), startDate, slots);
      const at = slot.getItem(row);
      columns.contacts[at] = contacts.getItem(row) ?? Number.NaN;
      columns.ahtSeconds[at] = aht.getItem(row) ?? Number.NaN;
    }
  }
  return [...queues].sort(([a], [b]) => a - b);
}

function columnsOf(queues, queue, startDate, slots) {
  let columns = queues.get(queue);
  if (columns === undefined) {
    const empty = () => new Float64Array(slots).fill(Number.NaN);
    columns = { startDate, contacts: empty(), ahtSeconds: empty() };
    queues.set(queue, columns);
  }
  return columns;
}
