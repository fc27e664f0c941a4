import {
  type DesignRotationInput,
  designRotation,
  generateCrewRotations,
  type RotationDesign,
} from '../../src/rotation/index.ts';
import { designShifts } from '../../src/shifts/index.ts';
import { faultsOf, rulesOf } from '../../test/rotation/support/all-design-faults.ts';
import { CENTRES } from '../tours/centres.ts';
import { drawnRules } from './drawn-rules.ts';

const MIXES = 40;
const MOST_IN_A_CREW = 26;
const NAMES = ['sample', 'desk of 3', 'peak 10', 'peak 60 by day', 'peak 300'] as const;

/**
 * Drawn mixes of rules in five centres: every rota by `checkRotation` and by a check that shares nothing with the
 * search, and whether shifts first, rota second does with a person less in the same seconds of CPU. Nothing is
 * dropped. `--mixes n` (default 40), `--from n`, `--only` a centre, `--steps n`.
 */
export function run(args: readonly string[]): void {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const from = Number(option('--from') ?? 1);
  const mixes = Number(option('--mixes') ?? MIXES);
  const steps = option('--steps');
  const only = option('--only') ?? '';
  const tally = new Map<string, number>();
  let faulty = 0;
  let worse = 0;
  for (let mix = from; mix < from + mixes; mix++) {
    for (const name of NAMES) {
      if (!name.includes(only)) continue;
      const input: DesignRotationInput = {
        ...CENTRES[name](),
        ...drawnRules(mix),
        ...(steps !== undefined && { maxSteps: Number(steps) }),
      };
      const clock = stopwatch();
      const design = designRotation(input);
      const seconds = clock();
      const faults = design.employees === undefined ? [] : faultsOf(input, design);
      const isBeaten = shiftsFirstDoes(input, design, seconds);
      tally.set(design.status, (tally.get(design.status) ?? 0) + 1);
      if (faults.length > 0) faulty++;
      if (isBeaten) worse++;
      console.log(
        `  mix ${String(mix).padStart(2)}, ${name.padEnd(14)} ${line(design)}, ${seconds.toFixed(1)} s of CPU` +
          `${isBeaten ? ', SHIFTS FIRST DOES BETTER' : ''}${faults.length > 0 ? `, FAULTS ${faults.slice(0, 3).join('; ')}` : ''}`,
      );
    }
  }
  const counts = [...tally].map(([status, count]) => `${count} ${status}`).join(', ');
  console.log(`\n  ${counts}; ${faulty} with a fault; ${worse} with more people than shifts first`);
}

function line({ status, employees, bound = 0, spread, reasons }: RotationDesign): string {
  if (employees === undefined)
    return `${status}: ${reasons.map(({ message }) => message).join('; ')}`;
  const apart = Math.max(spread.nights, spread.weekendDays).toFixed(2);
  return `${status}: ${employees} people, at least ${bound.toFixed(1)}, apart by ${apart}`;
}

/** Whether shifts that are designed first have a rota with a person less, found in so many seconds. */
function shiftsFirstDoes(
  { requirement, shiftTypes, ...rules }: DesignRotationInput,
  { employees, bound = 1 }: RotationDesign,
  seconds: number,
): boolean {
  const people = employees === undefined ? Math.ceil(1.5 * bound) : employees - 1;
  if (people < bound) return false;
  const clock = stopwatch();
  const signal = {
    get aborted() {
      return clock() > seconds;
    },
  };
  const { dailyDemand, coverage } = designShifts({ requirement, shiftTypes, signal });
  if (coverage.underHours > 0 || signal.aborted) return false;
  const { shiftRun, forbiddenSequences = [] } = rules;
  const ids = (type: string) =>
    type === 'off'
      ? ['off']
      : dailyDemand.filter(({ typeId }) => typeId === type).map(({ id }) => id);
  const { status } = generateCrewRotations({
    ...rulesOf({ requirement, shiftTypes, ...rules }),
    forbiddenSequences: forbiddenSequences.flatMap((sequence) =>
      sequence
        .map(ids)
        .reduce<string[][]>(
          (rows, last) => rows.flatMap((row) => last.map((id) => [...row, id])),
          [[]],
        ),
    ),
    deviation: { over: true },
    employees: people,
    crews: Math.ceil(people / MOST_IN_A_CREW),
    shifts: dailyDemand.map(({ id, startMinutes, lengthMinutes, paidMinutes }) => ({
      id,
      startMinutes,
      lengthMinutes,
      paidMinutes,
      minRun: shiftRun?.min,
      maxRun: shiftRun?.max,
    })),
    demand: dailyDemand.map(({ counts }) => counts),
    maxSteps: 1e6,
    signal,
  });
  return status === 'feasible' || status === 'optimal';
}

/** Seconds of CPU since it was made. */
function stopwatch(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
}
