import {
  agentsForErlangA,
  agentsForServiceLevel,
  agentsForServiceLevels,
  ERLANG_A_CRITERIA,
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
  byTarget();
  kernels();
  abandonment();
}

function year(): void {
  const input = series(17_520);
  const out = new Int32Array(17_520);
  const { contacts, ahtSeconds } = input;
  const loop = (solve: Solver, intervals: number) => () => {
    let sum = 0;
    for (let i = 0; i < intervals; i++) {
      const aht = ahtSeconds[i]!;
      sum += solve((contacts[i]! * aht) / INTERVAL, 20 / aht, 0.8);
    }
    return sum;
  };
  const batch = { name: 'agentsForServiceLevels', work: () => agentsForServiceLevels(input, out) };
  const all = contacts.length;
  report(
    'a year of 17,520 half-hours, loads 1 to 500',
    measure([
      { name: 'textbook single pass', work: loop(singlePass, all) },
      { name: 'agentsForServiceLevel in a loop', work: loop(agentsForServiceLevel, all) },
      batch,
    ]),
  );
  report(
    'the same year, for each half-hour',
    measure(
      [
        { name: 'mathjs BigNumber sums (20 half-hours)', work: loop(bigNumberSums, 20), units: 20 },
        { ...batch, units: all },
      ],
      { rounds: 5 },
    ),
  );
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
  for (const load of [0.01, 0.1, 0.5, 2, 5, 20, 50, 500, 5_000, 50_000, 100_000]) {
    const count = 1000;
    const cases = calls(load, count);
    const few = calls(load, load > 1000 ? 2 : 50);
    const slow = (name: string, solve: Solver) => ({
      name,
      work: () => sumOf(few, solve),
      units: few.length,
    });
    const ours = {
      name: 'agentsForServiceLevel',
      work: () => sumOf(cases, agentsForServiceLevel),
      units: count,
    };
    const title = `one solve at ${load} erlangs`;
    const options = { rounds: 15, roundMs: 3 };
    report(title, measure([slow('textbook single pass', singlePass), ours], options));
    if (load === 500) {
      report(title, measure([slow('restart per agent', restartPerAgent), ours], options));
    }
  }
}

function byTarget(): void {
  const cases = calls(300, 1000);
  const contenders = [0.7, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999].flatMap((target) =>
    [0, 0.1, 1].map((time) => ({
      name: `${100 * target} % within ${time} handle times`,
      work: () => sumOf(cases, (load) => agentsForServiceLevel(load, time, target)),
      units: cases.length,
    })),
  );
  report('one solve at 300 erlangs', measure(contenders, { rounds: 9, roundMs: 2 }));
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
  for (const load of [0.1, 1, 5, 50, 500, 5_000]) {
    const cases = calls(load, 200);
    const agents = Math.ceil(load);
    const criteria = ERLANG_A_CRITERIA.map((criterion) => ({
      name: `agentsForErlangA, ${criterion}`,
      work: () =>
        sumOf(cases, (offeredLoad, answerTimeInAht, level) =>
          agentsForErlangA({
            offeredLoad,
            patienceInAht: 1,
            answerTimeInAht,
            criterion,
            target: criterion.startsWith('served') || criterion === 'occupancy' ? level : 1 - level,
          }),
        ),
      units: cases.length,
    }));
    const measures = {
      name: 'erlangA, every measure',
      work: () =>
        sumOf(
          cases,
          (offeredLoad, answerTimeInAht) =>
            erlangA({ agents, offeredLoad, patienceInAht: 1, answerTimeInAht }).servedWithin,
        ),
      units: cases.length,
    };
    const title = `Erlang A at ${load} erlangs, input checked`;
    report(title, measure([...criteria, measures], { rounds: 15, roundMs: 2 }));
  }
}
