import { gcd } from '../../math/gcd.ts';
import type { CoverModel } from '../../shifts/engine/model/cover-model.ts';
import { nightsApart, splitLimits } from '../engine/stints/rolling-memory.ts';
import { type DayAutomaton, dayAutomaton } from '../engine/walks/day-automaton.ts';
import { ownSlots } from '../engine/walks/own-slots.ts';
import { ruleMachines } from '../engine/walks/rule-machines.ts';
import type { UnitRange } from '../engine/walks/unit-range.ts';
import { type RollingLimit, rollingLimits } from '../engine/windows/rolling-limit.ts';
import { mostHoursAWeek } from '../most-hours-a-week.ts';
import type { RotationRules } from '../rotation-rules.ts';
import { type RotationShift, workingMinutes } from '../rotation-shift.ts';

/** Given duties, as what crews have to cover. */
interface GivenDuties {
  readonly model: CoverModel;
  readonly automaton: DayAutomaton;
  /** Weekly hours that are allowed on average, in units of `unitMinutes`. */
  readonly hours: UnitRange;
  /** Limits that the automaton does not hold. */
  readonly watched: readonly RollingLimit[];
  readonly unitMinutes: number;
}

/** Duties that are given, and the rules of those who work them. */
export function givenDuties(rules: RotationRules): GivenDuties {
  const { shifts, demand, deviation, weeklyHours = {} } = rules;
  const model = ownSlots(demand);
  const slotsADay = model.horizon.intervalsPerDay;
  // Slots of no shift, and shifts that must have the number they need: nobody too many.
  const mayHaveMore = ({ demandIs }: RotationShift) => deviation?.over || demandIs === 'atLeast';
  const ceiling = model.floor.map((need, i) => {
    const shift = shifts[i % slotsADay];
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
      kinds: nightsApart(rules, shifts),
      isOpen: (weekday, shift) =>
        demand[shift]![weekday]! > 0 || shifts[shift]!.demandIs === 'atLeast',
    }),
    hours: {
      least: (weeklyHours.minAverage ?? 0) * perUnit,
      most: mostHoursAWeek(weeklyHours) * perUnit,
    },
    watched: splitLimits(rollingLimits(rules, shifts)).watched,
    unitMinutes,
  };
}
