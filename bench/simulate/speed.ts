import { simulateCentre, simulateQueue } from 'halfhour/simulate';
import { measure, report } from '../measure.ts';
import { eventLoop, priorityQueue, sortedArray } from './event-loops.ts';

const AGENTS = 100;
const CALLS_PER_HALF_HOUR = 1000;
const DAY = {
  intervalSeconds: 1800,
  contacts: new Array<number>(48).fill(CALLS_PER_HALF_HOUR),
  ahtSeconds: 180,
  patienceSeconds: 180,
  answerTimeSeconds: 20,
};
const CALLS_PER_DAY = 48 * CALLS_PER_HALF_HOUR;

export function run(): void {
  const loop = {
    calls: CALLS_PER_DAY,
    agents: AGENTS,
    ratePerSecond: CALLS_PER_HALF_HOUR / 1800,
    ahtSeconds: DAY.ahtSeconds,
    patienceSeconds: DAY.patienceSeconds,
    answerTimeSeconds: DAY.answerTimeSeconds,
  };
  const { intervalSeconds, ...queue } = DAY;
  const results = measure(
    [
      {
        name: 'event loop, general priority queue',
        work: () => eventLoop(loop, priorityQueue()),
        units: CALLS_PER_DAY,
      },
      {
        name: 'event loop, sorted array',
        work: () => eventLoop(loop, sortedArray()),
        units: CALLS_PER_DAY,
      },
      {
        name: 'simulateCentre, one queue',
        work: () =>
          simulateCentre({
            intervalSeconds,
            queues: [{ ...queue, name: 'calls' }],
            groups: [{ name: 'all', agents: AGENTS, skills: [{ queue: 'calls' }] }],
            replications: 2,
          }),
        units: 2 * CALLS_PER_DAY,
      },
      {
        name: 'simulateQueue, results and intervals included',
        work: () => simulateQueue({ ...DAY, agents: AGENTS, replications: 20 }),
        units: 20 * CALLS_PER_DAY,
      },
    ],
    { rounds: 9 },
  );
  report('one call of M/M/100+M at 100 erlangs', results);
  perSecondOfProcessor();
  memory();
}

/** Calls per second of processor time, which other work on the machine does not lower. */
function perSecondOfProcessor(): void {
  const replications = 100;
  const rates = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    simulateQueue({ ...DAY, agents: AGENTS, replications });
    const { user, system } = process.cpuUsage(before);
    return (replications * CALLS_PER_DAY) / (user + system);
  }).sort((a, b) => a - b);
  const millions = (rate: number) => rate.toPrecision(3);
  console.log(
    `\nsimulateQueue: ${millions(rates[2]!)} million calls a second of processor time, ${millions(rates[4]!)} at best`,
  );
}

/** Memory held during the last day of a short and of a long simulation. */
function memory(): void {
  const held = (replications: number) => {
    let bytes = 0;
    simulateQueue({
      ...DAY,
      agents: AGENTS,
      replications,
      onProgress: ({ steps }) => {
        if (steps === replications) bytes = process.memoryUsage().rss;
      },
    });
    return bytes / 2 ** 20;
  };
  const short = held(2);
  const long = held(200);
  console.log(
    `\nresident memory after ${2 * CALLS_PER_DAY} calls ${short.toFixed(0)} MB, after ${200 * CALLS_PER_DAY} more ${long.toFixed(0)} MB`,
  );
}
