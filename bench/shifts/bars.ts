import { join } from 'node:path';
import { type DesignShiftsInput, designShifts, type ShiftDesign } from 'halfhour/shifts';
import { classicalInstances, designProblemOf } from './classical.ts';
import { FIXTURE_KINDS, FIXTURE_TYPES } from './fixture.ts';
import { shiftTypes, weekOfAgents } from './week.ts';

/** How near to the proven bound, and in which time. */
export function reportBars(): void {
  reportSmallest();
  reportGaps();
  reportDistinctShifts();
  reportClassical();
}

function reportSmallest(): void {
  console.log('\nSo many around the clock, the types of `npm start`, at most 8 distinct shifts');
  for (const agents of [1, 2, 3, 6, 10]) {
    const { design, seconds } = timed({
      requirement: { intervalSeconds: 1800, agents: new Array<number>(336).fill(agents) },
      shiftTypes: FIXTURE_TYPES,
      limits: { maxDistinctShifts: FIXTURE_KINDS },
    });
    print(`${agents} agents`, design, seconds);
  }
  console.log('\nThe same centre by half-hours and by quarter-hours');
  for (const [peak, limits] of [
    [3, { maxDistinctShifts: 8 }],
    [60, {}],
  ] as const) {
    for (const minutes of [30, 15]) {
      const agents = weekOfAgents(peak);
      const { design, seconds } = timed({
        requirement: {
          intervalSeconds: 60 * minutes,
          agents: minutes === 30 ? agents : agents.flatMap((level) => [level, level]),
        },
        shiftTypes: shiftTypes({ rests: true }),
        limits,
      });
      print(`peak ${peak}, ${minutes} minutes`, design, seconds);
    }
  }
}

function reportGaps(): void {
  console.log('\nA 7x24 week of half-hours, 240 shifts a day, nobody missing');
  for (const rests of [true, false]) {
    for (const peak of [20, 200, 1000]) {
      const { design, seconds } = timed({
        requirement: { intervalSeconds: 1800, agents: weekOfAgents(peak) },
        shiftTypes: shiftTypes({ rests }),
      });
      const breaks = rests ? 'meals and rests' : 'meals only';
      print(`peak ${peak}, ${breaks}`, design, seconds);
    }
  }
}

function reportDistinctShifts(): void {
  console.log('\nThe same at peak 200 with few distinct shifts, against the unlimited bound');
  for (const maxDistinctShifts of [30, 20, 12]) {
    const { design, seconds } = timed({
      requirement: { intervalSeconds: 1800, agents: weekOfAgents(200) },
      shiftTypes: shiftTypes({ rests: true }),
      limits: { maxDistinctShifts },
    });
    print(`at most ${maxDistinctShifts}`, design, seconds);
  }
}

function reportClassical(): void {
  const folder = process.env['HALFHOUR_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
  const instances = classicalInstances(folder).filter(({ objective }) => objective !== undefined);
  console.log(`\nClassical instances (${instances.length} found)`);
  for (const instance of instances) {
    const { design, seconds } = timed(designProblemOf(instance));
    const { value, status } = instance.objective!;
    print(`${instance.id}, published ${value} (${status})`, design, seconds);
  }
}

/** Seconds of processor time, which a busy machine inflates least. */
export function timed(problem: DesignShiftsInput): { design: ShiftDesign; seconds: number } {
  const start = process.cpuUsage();
  const design = designShifts(problem);
  const { user, system } = process.cpuUsage(start);
  return { design, seconds: (user + system) / 1e6 };
}

function print(name: string, design: ShiftDesign, seconds: number): void {
  const { status, objective, bound, gap, dailyDemand, coverage } = design;
  const figures = [
    `${status} ${objective.toFixed(1)}`,
    bound > 0 ? `bound ${bound.toFixed(1)} gap ${(100 * (gap ?? 0)).toFixed(3)} %` : 'no bound',
    `${dailyDemand.length} distinct`,
    `${coverage.underHours} h missing`,
    `${seconds.toFixed(1)} s`,
  ];
  console.log(`  ${name.padEnd(56)} ${figures.join('  ')}`);
}
