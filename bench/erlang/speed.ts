import {
  agentsForErlangA,
  agentsForServiceLevel,
  agentsForServiceLevels,
  erlangA,
  erlangC,
  linesForBlocking,
  serviceLevel,
} from 'halfhour/erlang';
import { sfc32 } from '../../src/core/random.ts';
import { measure, report } from '../measure.ts';
import { bigNumberSums } from './big-number-sums.ts';
import { restartPerAgent, singlePass } from './textbook.ts';

const INTERVAL = 1800;

/** A year of half-hours, or any other number of intervals: loads even over 1 to 500 erlangs. */
function series(intervals: number) {
  const next = sfc32(7);
  const uniform = () => next() / 2 ** 32;
  const ahtSeconds = Float64Array.from({ length: intervals }, () => 120 + 480 * uniform());
  const contacts = ahtSeconds.map((aht) => ((1 + 499 * uniform()) * INTERVAL) / aht);
  return {
    contacts,
    ahtSeconds,
    intervalSeconds: INTERVAL,
    answerTimeSeconds: 20,
    targetServiceLevel: 0.8,
  };
}

/** Calls of one load, their handle times, answer times and targets varying. */
function calls(load: number, count: number) {
  const next = sfc32(11);
  const uniform = () => next() / 2 ** 32;
  return Array.from({ length: count }, () => ({
    load: load * (0.98 + 0.04 * uniform()),
    time: (60 * uniform()) / (120 + 480 * uniform()),
    target: 0.7 + 0.28 * uniform(),
  }));
}

type Solver = (load: number, time: number, target: number) => number;

function sumOf(cases: ReturnType<typeof calls>, solve: Solver): number {
  let sum = 0;
  for (const { load, time, target } of cases) sum += solve(load, time, target);
  return sum;
}

export function run(): void {
  year();
  million();
  byLoad();
  againstSums();
  kernels();
  abandonment();
}

function year(): void {
  const input = series(17_520);
  const out = new Int32Array(17_520);
  const { contacts, ahtSeconds } = input;
  const loop = (solve: Solver) => () => {
    let sum = 0;
    for (let i = 0; i < contacts.length; i++) {
      const aht = ahtSeconds[i]!;
      sum += solve((contacts[i]! * aht) / INTERVAL, 20 / aht, 0.8);
    }
    return sum;
  };
  const measurements = measure(
    [
      { name: 'textbook single pass', work: loop(singlePass) },
      { name: 'agentsForServiceLevel in a loop', work: loop(agentsForServiceLevel) },
      { name: 'agentsForServiceLevels', work: () => agentsForServiceLevels(input, out) },
    ],
    { rounds: 21 },
  );
  report('a year of 17,520 half-hours, loads 1 to 500', measurements);
}

/** Processor time, because a second is long enough for others to interfere. */
function million(): void {
  const input = series(1_000_000);
  const out = new Int32Array(1_000_000);
  const times = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    agentsForServiceLevels(input, out);
    return process.cpuUsage(start).user / 1000;
  }).sort((a, b) => a - b);
  const milliseconds = `${times[4]!.toFixed(1)} ms median, ${times[0]!.toFixed(1)} ms best`;
  console.log(`\na million intervals, loads 1 to 500: ${milliseconds} of processor time`);
}

function byLoad(): void {
  for (const load of [0.01, 0.5, 5, 50, 500, 5_000, 50_000, 100_000]) {
    const count = 1000;
    const cases = calls(load, count);
    const slow = calls(load, load > 1000 ? 2 : 50);
    const work = (set: typeof cases, solve: Solver) => () => sumOf(set, solve);
    report(
      `one solve at ${load} erlangs`,
      measure(
        [
          { name: 'textbook single pass', work: work(slow, singlePass), units: slow.length },
          ...(load <= 500
            ? [
                {
                  name: 'restart per agent',
                  work: work(slow, restartPerAgent),
                  units: slow.length,
                },
              ]
            : []),
          {
            name: 'agentsForServiceLevel',
            work: work(cases, agentsForServiceLevel),
            units: count,
          },
        ],
        { rounds: 11, roundMs: 3 },
      ),
    );
  }
}

function againstSums(): void {
  const cases = calls(50, 1000);
  const few = cases.slice(0, 3);
  report(
    'one solve at 50 erlangs',
    measure(
      [
        { name: 'mathjs BigNumber sums', work: () => sumOf(few, bigNumberSums), units: few.length },
        {
          name: 'agentsForServiceLevel',
          work: () => sumOf(cases, agentsForServiceLevel),
          units: cases.length,
        },
      ],
      { rounds: 5 },
    ),
  );
}

function kernels(): void {
  for (const load of [5, 50, 500, 5_000, 50_000]) {
    const cases = calls(load, 1000);
    const agents = Math.ceil(load + 2 * Math.sqrt(load));
    const each = (work: (load: number, time: number, target: number) => number, name: string) => ({
      name,
      work: () => sumOf(cases, work),
      units: cases.length,
    });
    report(
      `kernels at ${load} erlangs`,
      measure(
        [
          each((a) => erlangC(agents, a), 'erlangC'),
          each((a, time) => serviceLevel(agents, a, time), 'serviceLevel'),
          each((a, _, target) => linesForBlocking(a, 1 - target), 'linesForBlocking'),
        ],
        { rounds: 9, roundMs: 2 },
      ),
    );
  }
}

function abandonment(): void {
  for (const load of [5, 50, 500, 5_000]) {
    const cases = calls(load, 200);
    const agents = Math.ceil(load);
    report(
      `Erlang A at ${load} erlangs`,
      measure(
        [
          {
            name: 'agentsForErlangA (checked)',
            work: () =>
              sumOf(cases, (offeredLoad, answerTimeInAht, target) =>
                agentsForErlangA({
                  offeredLoad,
                  patienceInAht: 1,
                  answerTimeInAht,
                  criterion: 'servedWithin',
                  target,
                }),
              ),
            units: cases.length,
          },
          {
            name: 'erlangA, every measure (checked)',
            work: () =>
              sumOf(
                cases,
                (offeredLoad, answerTimeInAht) =>
                  erlangA({ agents, offeredLoad, patienceInAht: 1, answerTimeInAht }).servedWithin,
              ),
            units: cases.length,
          },
        ],
        { rounds: 9, roundMs: 2 },
      ),
    );
  }
}
