import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quoted } from './duck.mjs';
import { planQueue, SETTINGS } from './plan-queue.mjs';

const { version } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.resolve('halfhour/package.json'))),
);

/**
 * One job: queues `from` to `to` of a history. It is named by the hash of all that goes into it, and its result is a
 * file of that name, which is there as a whole or not at all: to run a job again changes nothing, and whoever dies
 * half-way leaves nothing behind.
 */
export async function runJob(connection, { history, out, from, to }) {
  const reader = await connection.runAndReadAll(
    `SELECT queue, time, contacts, aht_seconds FROM read_parquet(${quoted(history)})
     WHERE queue >= ${Number(from)} AND queue < ${Number(to)} ORDER BY queue, slot`,
  );
  const [queue, time, contacts, aht] = reader.getColumns();
  const hash = createHash('sha256')
    .update(JSON.stringify([version, SETTINGS, queue.map(Number), time, contacts, aht]))
    .digest('hex');
  const file = join(out, `${hash}.ndjson`);
  if (existsSync(file)) return { file, isNew: false };
  const lines = [];
  for (let first = 0; first < queue.length; ) {
    let end = first;
    while (end < queue.length && queue[end] === queue[first]) end += 1;
    const rows = Array.from({ length: end - first }, (_, i) => ({
      time: time[first + i],
      contacts: contacts[first + i],
    }));
    lines.push(
      ...planQueue(Number(queue[first]), rows, aht[first]).map((row) => JSON.stringify(row)),
    );
    first = end;
  }
  dieIfTold(from);
  const draft = join(out, `${hash}.${process.pid}-${Math.random()}.draft`);
  writeFileSync(draft, `${lines.join('\n')}\n`);
  renameSync(draft, file);
  return { file, isNew: true };
}

/** For the tests: a worker that dies after its work and before its result, the first time it has these queues. */
function dieIfTold(from) {
  const folder = process.env.FLEET_DEATHS;
  if (folder === undefined) return;
  const order = join(folder, String(from));
  if (!existsSync(order)) return;
  renameSync(order, `${order}.done`);
  process.exit(9);
}
