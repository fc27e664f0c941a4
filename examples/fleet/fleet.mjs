import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { connect } from './duck.mjs';
import { gather } from './gather.mjs';
import { readOptions } from './options.mjs';
import { spanOf } from './read-queues.mjs';

// node fleet.mjs --workers 2: all queues over the cores of this machine. Started again it goes on where it was.

/** How often a job may lose its worker before the fleet gives up. */
const TRIES = 4;

export async function runFleet({ queues, workers, batch, history, out }, say = () => {}) {
  mkdirSync(out, { recursive: true });
  const pool = new Piscina({
    filename: new URL('worker.mjs', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
  });
  const began = performance.now();
  const span = await spanOf(await connect(), history);
  const jobs = [];
  for (let from = 0; from < queues; from += batch) {
    jobs.push({ history, span, out, from, to: Math.min(queues, from + batch) });
  }
  let done = 0;
  let calculated = 0;
  let lost = 0;
  const results = await Promise.all(
    jobs.map(async (job) => {
      for (let tries = 1; ; tries++) {
        try {
          const result = await pool.run(job);
          done += job.to - job.from;
          calculated += result.isNew ? job.to - job.from : 0;
          say(`${done} of ${queues} queues`);
          return result;
        } catch (error) {
          // A worker that died gave nothing; the job is as it was before.
          lost += 1;
          if (tries === TRIES) throw error;
        }
      }
    }),
  );
  await pool.destroy();
  const seconds = (performance.now() - began) / 1000;
  const plan = await gather(
    results.map(({ file }) => file),
    { out, queues },
  );
  return { plan, calculated, lost, seconds };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const options = readOptions();
  const { plan, calculated, lost, seconds } = await runFleet(options, (words) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${words}`);
  });
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${plan}: ${options.queues} queues, ${calculated} calculated in ${seconds.toFixed(1)} s ` +
      `(${(calculated / seconds).toFixed(1)} a second), ${lost} workers lost, ${memory} MB at most`,
  );
}
