import { historyFromColumns } from 'halfhour/forecast';
import { connect, quoted } from './duck.mjs';
import { readOptions } from './options.mjs';
import { readQueues } from './read-queues.mjs';

// node measure-reading.mjs --queues 2000 --batch 20: CPU seconds from the Parquet to a history of each queue, and of DuckDB
// alone for the same half-hours: a scan, and a sum for each queue and half-hour. One thread each.

const { queues, batch, history } = readOptions();
const connection = await connect();

async function cpuSeconds(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

let intervals = 0;
const ours = async () => {
  for (let from = 0; from < queues; from += batch) {
    const to = Math.min(queues, from + batch);
    for (const [, columns] of await readQueues(connection, { history, from, to })) {
      const { contacts } = historyFromColumns(columns, { timeZone: 'UTC', intervalSeconds: 1800 });
      intervals += contacts.length;
    }
  }
};
const alone = async () => {
  for (let from = 0; from < queues; from += batch) {
    await connection.run(
      `CREATE OR REPLACE TEMP TABLE grouped AS
       SELECT queue, time, sum(contacts) AS contacts, sum(contacts * aht_seconds) AS seconds
       FROM read_parquet(${quoted(history)}) WHERE queue >= ${from} AND queue < ${from + batch} GROUP BY queue, time`,
    );
  }
};
const [toHistories, duck] = [await cpuSeconds(ours), await cpuSeconds(alone)];
const memory = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(
  `${intervals} half-hours to histories ${toHistories.toFixed(1)} s, DuckDB alone ${duck.toFixed(1)} s: ` +
    `${(toHistories / duck).toFixed(2)} times, ${memory} MB at most`,
);
