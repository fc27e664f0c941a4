import { historyFromColumns } from 'halfhour/forecast';
import { connect, sourceOf } from './duck.mjs';
import { readOptions } from './options.mjs';
import { readQueues, spanOf } from './read-queues.mjs';

// node measure-reading.mjs --queues 2000 --batch 20: CPU seconds from the Parquet to a history of each queue, and of DuckDB
// alone for the same file: a scan and a sum for each queue and half-hour, of the whole and again in the batches of the
// fleet, whose tables of sums are small. One thread each.

const { queues, batch, history } = readOptions();
const connection = await connect();

async function cpuSeconds(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

let intervals = 0;
const toHistories = await cpuSeconds(async () => {
  const span = await spanOf(connection, history);
  for (let from = 0; from < queues; from += batch) {
    const to = Math.min(queues, from + batch);
    for (const [, columns] of await readQueues(connection, { history, span, from, to })) {
      const { contacts } = historyFromColumns(columns, { timeZone: 'UTC', intervalSeconds: 1800 });
      intervals += contacts.length;
    }
  }
});
const memory = Math.round(process.resourceUsage().maxRSS / 1024);

const group = (where) =>
  connection.run(
    `CREATE OR REPLACE TEMP TABLE grouped AS
     SELECT queue, time, sum(contacts) AS contacts, sum(contacts * aht_seconds) AS seconds
     FROM ${sourceOf(history)} WHERE ${where} GROUP BY queue, time`,
  );
const inBatches = await cpuSeconds(async () => {
  for (let from = 0; from < queues; from += batch) {
    await group(`queue >= ${from} AND queue < ${Math.min(queues, from + batch)}`);
  }
});
const atOnce = await cpuSeconds(() => group(`queue < ${queues}`));

const times = (duck) => `${duck.toFixed(1)} s (${(toHistories / duck).toFixed(2)} times that)`;
console.log(
  `${intervals} half-hours to histories ${toHistories.toFixed(1)} s, ${memory} MB at most; ` +
    `DuckDB alone at once ${times(atOnce)}, in batches ${times(inBatches)}`,
);
