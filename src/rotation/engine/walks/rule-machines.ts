import type { RotationRules, WholeRange } from '../../rotation-rules.ts';
import type { RotationShift } from '../../rotation-shift.ts';
import { OFF, type Remembering } from '../stints/remembering.ts';
import { rollingMachines, weekMachines } from '../stints/week-memory.ts';
import { type DayRules, dayRules } from '../stints/work-blocks.ts';

/** The rules that one person's days have to keep, whatever the others do. */
type WalkRules = Omit<
  RotationRules,
  'shifts' | 'demand' | 'deviation' | 'maxSingleDaysOff' | 'weekends'
> & {
  readonly weekends?: Omit<NonNullable<RotationRules['weekends']>, 'minFree'> | undefined;
};

/**
 * The rules as small machines that read a person's days one by one. Each remembers of the past what
 * its rule asks for and no more, so that together they make an automaton of a few hundred states.
 */
export function ruleMachines(rules: WalkRules, shifts: readonly RotationShift[]): Remembering[] {
  const everyDay = shifts.map(() => new Array<number>(7).fill(1));
  const day = dayRules({ ...rules, shifts, demand: everyDay });
  const { nights = {}, weekends = {} } = rules;
  const machines = [stretches(rules, day), sequences(day)];
  if (day.minRun.some((min) => min > 1) || day.maxRun.some((max) => max < rules.workStretch.max))
    machines.push(runsOfAShift(day, rules.workStretch.max));
  if (nights.maxRun !== undefined) machines.push(nightsInARow(nights.maxRun, day.isNight));
  if (weekends.together || weekends.sameShift)
    machines.push(weekendAsOne(weekends.together === true, weekends.sameShift === true));
  return [...machines, ...weekMachines(rules, shifts), ...rollingMachines(rules, shifts)];
}

/**
 * Days worked and days off in a row. Worked: 2 × days, plus 1 where the last was a night; off: the same
 * below zero. A closed walk begins where a stretch of work does, so the start allows no day off.
 */
function stretches(
  { workStretch, daysOff, nights: { minDaysOffAfter = 1 } = {} }: WalkRules,
  { isNight }: DayRules,
): Remembering {
  const fewest = (wasNight: number) => Math.max(daysOff.min, wasNight ? minDaysOffAfter : 1);
  return {
    start: 0,
    after: (memory, _, shift) => {
      const days = Math.abs(memory) >> 1;
      const wasNight = Math.abs(memory) & 1;
      if (shift === OFF) {
        if (memory === 0) return undefined;
        if (memory > 0) return days < workStretch.min ? undefined : -(2 + wasNight);
        return days < daysOff.max ? -(2 * (days + 1) + wasNight) : undefined;
      }
      if (memory < 0 && days < fewest(wasNight)) return undefined;
      const worked = memory > 0 ? days + 1 : 1;
      return worked <= workStretch.max ? 2 * worked + (isNight[shift] ? 1 : 0) : undefined;
    },
  };
}

/** What may follow what: shifts after which the same may come are one to it. */
function sequences({ mayFollow, mayFollowAfterOff, mayFollowAfterTwoOff }: DayRules): Remembering {
  const byDaysOff = [mayFollow, mayFollowAfterOff, mayFollowAfterTwoOff];
  const kinds = new Map<string, number>();
  const example: number[] = [];
  const kindOf = mayFollow.map((_, shift) => {
    const key = byDaysOff.map((table) => table[shift]!.map(Number).join('')).join(' ');
    const kind = kinds.get(key) ?? kinds.size;
    if (!kinds.has(key)) example.push(shift);
    kinds.set(key, kind);
    return kind;
  });
  const forgets = (shift: number, daysOff: number) =>
    byDaysOff.slice(daysOff).every((table) => table[shift]!.every(Boolean));
  // 3 × kind, plus the days off since, and -1 where nothing is forbidden.
  return {
    start: -1,
    after: (memory, _, shift) => {
      if (memory < 0) return shift === OFF ? -1 : 3 * kindOf[shift]!;
      const last = example[Math.floor(memory / 3)]!;
      const daysOff = memory % 3;
      if (shift === OFF) return forgets(last, daysOff + 1) ? -1 : memory + 1;
      return byDaysOff[daysOff]![last]![shift] ? 3 * kindOf[shift]! : undefined;
    },
  };
}

/** Days in a row on one shift: counted as far as the rules for it look. */
function runsOfAShift({ minRun, maxRun }: DayRules, longest: number): Remembering {
  const base = longest + 1;
  const memoryOf = (shift: number, run: number) =>
    shift * base + (maxRun[shift]! < longest ? run : Math.min(run, minRun[shift]!));
  return {
    start: -1,
    after: (memory, _, shift) => {
      const last = memory < 0 ? OFF : Math.floor(memory / base);
      const run = memory < 0 ? 0 : memory % base;
      if (last !== OFF && shift === last)
        return run < maxRun[shift]! ? memoryOf(shift, run + 1) : undefined;
      if (last !== OFF && run < minRun[last]!) return undefined;
      return shift === OFF ? -1 : memoryOf(shift, 1);
    },
  };
}

function nightsInARow(most: number, isNight: readonly boolean[]): Remembering {
  return {
    start: 0,
    after: (nights, _, shift) => {
      if (shift === OFF || !isNight[shift]) return 0;
      return nights < most ? nights + 1 : undefined;
    },
  };
}

/** What Sunday owes to Saturday: 0 nothing, 1 Saturday was off, else 2 + its shift. */
function weekendAsOne(together: boolean, sameShift: boolean): Remembering {
  return {
    start: 0,
    after: (memory, weekday, shift) => {
      if (weekday === 5) return shift === OFF ? 1 : sameShift ? 2 + shift : 2;
      if (weekday !== 6 || memory === 0) return 0;
      if (together && (memory === 1) !== (shift === OFF)) return undefined;
      if (sameShift && memory >= 2 && shift !== OFF && shift !== memory - 2) return undefined;
      return 0;
    },
  };
}

/** The run limits of all shifts, where a rule sets them for all. */
export function withRuns(
  shifts: readonly RotationShift[],
  run: WholeRange | undefined,
): readonly RotationShift[] {
  if (run === undefined) return shifts;
  return shifts.map((shift) => ({ ...shift, minRun: run.min, maxRun: run.max }));
}
