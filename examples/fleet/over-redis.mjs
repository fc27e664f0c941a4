import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createConnection } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Queue, QueueEvents, Worker } from 'bullmq';
import { connect } from './duck.mjs';
import { gather } from './gather.mjs';
import { readOptions } from './options.mjs';
import { spanOf } from './read-queues.mjs';
import { runJob } from './run-job.mjs';

// The same jobs over many machines that share a Redis and a folder:
//   node over-redis.mjs work …     on every machine, as often as it has cores
//   node over-redis.mjs lead …     once: hands out the jobs, waits, writes one Parquet
// REDIS_URL says where Redis is; the leader starts a local one if there is none at 127.0.0.1:6379.

const NAME = 'fleet';
const where = () => {
  const { hostname, port, username, password } = new URL(
    process.env.REDIS_URL ?? 'redis://127.0.0.1:6379',
  );
  return {
    host: hostname,
    port: Number(port || 6379),
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    maxRetriesPerRequest: null,
  };
};

/** Works until it is told to end. A job whose worker dies is stalled, and goes to another after some seconds. */
export async function work() {
  const connection = await connect();
  const worker = new Worker(NAME, ({ data }) => runJob(connection, data), {
    connection: where(),
    lockDuration: 10_000,
    stalledInterval: 5000,
    maxStalledCount: 3,
  });
  worker.on('error', (error) => {
    // Without Redis it would try again without end.
    console.error(error.message);
    process.exit(1);
  });
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.once(signal, async () => {
      await worker.close();
      process.exit();
    });
  }
}

/** Hands out all jobs and gathers their results. A job is called after its work, so that none is handed out twice. */
export async function lead({ queues, batch, history, out }, say = () => {}) {
  mkdirSync(out, { recursive: true });
  const connection = where();
  const queue = new Queue(NAME, { connection });
  const events = new QueueEvents(NAME, { connection });
  await events.waitUntilReady();
  const span = await spanOf(await connect(), history);
  const froms = Array.from({ length: Math.ceil(queues / batch) }, (_, i) => i * batch);
  const jobs = await queue.addBulk(
    froms.map((from) => ({
      name: 'plan',
      data: { history, span, out, from, to: Math.min(queues, from + batch) },
      opts: { attempts: 4 },
    })),
  );
  let done = 0;
  const results = await Promise.all(
    jobs.map(async (job) => {
      const result = await job.waitUntilFinished(events);
      done += 1;
      say(`${done} of ${jobs.length} jobs`);
      return result;
    }),
  );
  await events.close();
  await queue.close();
  return gather(
    results.map(({ file }) => file),
    { out, queues },
  );
}

/** Whether something listens at a port. */
function listens({ host, port }) {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** Starts Redis on this machine if there is none; what comes back ends it. */
export async function localRedis() {
  const place = where();
  if (process.env.REDIS_URL !== undefined || (await listens(place))) return () => {};
  const server = spawn('redis-server', ['--port', '6379', '--bind', '127.0.0.1', '--save', ''], {
    stdio: 'ignore',
  });
  const failed = new Promise((_, reject) => server.once('error', reject));
  while (!(await Promise.race([listens(place), failed]))) await sleep(50);
  return () => server.kill();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [role, ...args] = process.argv.slice(2);
  if (role === 'work') await work();
  else if (role === 'lead') {
    const end = await localRedis();
    console.log(await lead(readOptions(args), (words) => console.error(words)));
    end();
  } else {
    console.error('node over-redis.mjs work | lead [options]');
    process.exitCode = 2;
  }
}
