import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planQueue, SETTINGS } from './plan-queue.mjs';
import { readQueues } from './read-queues.mjs';

const { version } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.resolve('halfhour/package.json'))),
);

/**
 * One job: queues `from` to `to` of a history. It is named by the hash of all that goes into it, and its result is a
 * file of that name, which is there as a whole or not at all: to run a job again changes nothing, and whoever dies
 * half-way leaves nothing behind.
 */
export async function runJob(connection, { history, span, out, from, to }) {
  const queues = await readQueues(connection, { history, span, from, to });
  const hash = createHash('sha256').update(JSON.stringify([version, SETTINGS]));
  for (const [queue, { startDate, contacts, ahtSeconds }] of queues) {
    hash.update(`${queue} ${startDate} ${contacts.length}`).update(contacts).update(ahtSeconds);
  }
  const name = hash.digest('hex');
  const file = join(out, `${name}.ndjson`);
  if (existsSync(file)) return { file, isNew: false };
  const lines = queues.flatMap(([queue, columns]) =>
    planQueue(queue, columns).map((row) => JSON.stringify(row)),
  );
  dieIfTold(from);
  const draft = join(out, `${name}.${process.pid}-${Math.random()}.draft`);
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
