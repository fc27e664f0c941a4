import { sourceOf } from './duck.mjs';

/** The first date of a history and its half-hours, to be asked once for a whole fleet: it looks at every row. */
export async function spanOf(connection, history) {
  const span = await connection.runAndReadAll(
    `SELECT CAST(min(time) AS VARCHAR)[:10], CAST(max(slot) + 1 AS DOUBLE) FROM ${sourceOf(history)}`,
  );
  const [[startDate, slots]] = span.getRows();
  return { startDate, slots };
}

/**
 * The history of some queues as columns, number by number out of DuckDB's own blocks: no row becomes an object and no time a
 * text. A slot is a half-hour since the midnight that the history begins with; the rows may stand in any order.
 */
export async function readQueues(connection, { history, span, from, to }) {
  const queues = new Map();
  const result = await connection.stream(
    `SELECT CAST(queue AS DOUBLE), CAST(slot AS DOUBLE),
       coalesce(CAST(contacts AS DOUBLE), 'nan'), coalesce(CAST(aht_seconds AS DOUBLE), 'nan')
     FROM ${sourceOf(history)} WHERE queue >= ${Number(from)} AND queue < ${Number(to)}`,
  );
  let last;
  let columns;
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    const [queue, slot, contacts, aht] = [0, 1, 2, 3].map((i) => numbersOf(chunk, i));
    for (let row = 0; row < queue.length; row++) {
      // Rows of one queue mostly stand together, so that it is looked up seldom.
      if (queue[row] !== last) {
        last = queue[row];
        columns = columnsOf(queues, last, span);
      }
      columns.contacts[slot[row]] = contacts[row];
      columns.ahtSeconds[slot[row]] = aht[row];
    }
  }
  return [...queues].sort(([a], [b]) => a - b);
}

/**
 * The numbers of a column as they lie in DuckDB's memory. Its package keeps them private (`items`, so its version is pinned);
 * asked for one by one they take twice as long.
 */
function numbersOf(chunk, column) {
  const vector = chunk.getColumnVector(column);
  return vector.items ?? Float64Array.from({ length: chunk.rowCount }, (_, i) => vector.getItem(i));
}

function columnsOf(queues, queue, { startDate, slots }) {
  let columns = queues.get(queue);
  if (columns === undefined) {
    const empty = () => new Float64Array(slots).fill(Number.NaN);
    columns = { startDate, contacts: empty(), ahtSeconds: empty() };
    queues.set(queue, columns);
  }
  return columns;
}
