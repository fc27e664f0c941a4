import { gcd } from '../../math/gcd.ts';
import { type CoverModel, coverModelOf } from '../../shifts/engine/model/cover-model.ts';
import type { UnitRange } from '../engine/walks/crew-search.ts';
import { type DayAutomaton, dayAutomaton } from '../engine/walks/day-automaton.ts';
import { ruleMachines } from '../engine/walks/rule-machines.ts';
import type { RotationRules } from '../rotation-rules.ts';
import { type RotationShift, workingMinutes } from '../rotation-shift.ts';

const HOURS_OF_A_DAY = 24;
const HOURS_OF_A_WEEK = 168;

/** Given duties, as what crews have to cover. */
interface GivenDuties {
  readonly model: CoverModel;
  readonly automaton: DayAutomaton;
  /** Weekly hours that are allowed on average, in units of `unitMinutes`. */
  readonly hours: UnitRange;
  readonly unitMinutes: number;
}

/**
 * Duties that are given, in the terms of a search that covers hours: each shift has an hour of its own, in
 * which as many are needed as work the shift, and a shift of that one hour to cover it.
 */
export function givenDuties(rules: RotationRules): GivenDuties {
  const { shifts, demand, deviation, weeklyHours = {} } = rules;
  const agents = new Array<number>(7 * HOURS_OF_A_DAY).fill(0);
  for (const [s, counts] of demand.entries()) {
    for (const [day, count] of counts.entries()) agents[day * HOURS_OF_A_DAY + s] = count;
  }
  const model = coverModelOf({
    requirement: { intervalSeconds: 3600, agents },
    shiftTypes: shifts.map(({ id }, s) => ({
      id,
      lengthMinutes: 60,
      earliestStartMinutes: 60 * s,
      latestStartMinutes: 60 * s,
    })),
  });
  // Hours of no shift, and shifts that must have the number they need: nobody too many.
  const mayHaveMore = ({ demandIs }: RotationShift) => deviation?.over || demandIs === 'atLeast';
  const ceiling = model.floor.map((need, i) => {
    const shift = shifts[i % HOURS_OF_A_DAY];
    return shift !== undefined && mayHaveMore(shift) ? Infinity : need;
  });
  const minutes = shifts.map(workingMinutes);
  const unitMinutes = minutes.reduce(gcd, 0) || 1;
  const perUnit = 60 / unitMinutes;
  return {
    model: { ...model, ceiling },
    automaton: dayAutomaton({
      machines: ruleMachines(rules, shifts),
      units: minutes.map((length) => length / unitMinutes),
      isOpen: (weekday, shift) =>
        demand[shift]![weekday]! > 0 || shifts[shift]!.demandIs === 'atLeast',
    }),
    hours: {
      least: (weeklyHours.minAverage ?? 0) * perUnit,
      most: Math.min(weeklyHours.maxAverage ?? HOURS_OF_A_WEEK, HOURS_OF_A_WEEK) * perUnit,
    },
    unitMinutes,
  };
}
