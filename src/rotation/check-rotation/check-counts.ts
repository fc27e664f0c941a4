import { plural, WEEKDAY_NAMES } from '../../core/words.ts';
import { type Cycle, minutesOf } from '../cycle.ts';
import type { RotationRules } from '../rotation-rules.ts';
import type { RotationViolation } from './result.ts';

/** What adds up over the whole cycle: the demand, free weekends, single days off, average hours. */
export function* checkCounts(cycle: Cycle, rules: RotationRules): Generator<RotationViolation> {
  const { maxSingleDaysOff = Infinity, weekends: { minFree = 0 } = {} } = rules;
  yield* checkDemand(cycle, rules);
  const { days, weeks, singleDaysOff: single } = cycle;
  if (single > maxSingleDaysOff) {
    const message = `${plural(single, 'single day', 'single days')} off, at most ${maxSingleDaysOff}`;
    yield { code: 'maxSingleDaysOff', message };
  }
  const free = cycle.isWeekendFree.filter(Boolean).length;
  if (free < minFree) {
    const message = `${plural(free, 'free weekend')}, at least ${minFree}`;
    yield { code: 'weekends.minFree', message };
  }
  const minutes = minutesOf(days);
  const { minAverage = 0, maxAverage = Infinity } = rules.weeklyHours ?? {};
  const said = `${minutes / 60 / weeks} h a week on average`;
  // Compared as totals, so that no division stands between a tie and its limit.
  if (minutes < minAverage * 60 * weeks)
    yield { code: 'weeklyHours.minAverage', message: `${said}, at least ${minAverage}` };
  if (minutes > maxAverage * 60 * weeks)
    yield { code: 'weeklyHours.maxAverage', message: `${said}, at most ${maxAverage}` };
}

function* checkDemand(
  { days }: Cycle,
  { shifts, demand, deviation }: RotationRules,
): Generator<RotationViolation> {
  for (const [s, { id, demandIs }] of shifts.entries()) {
    for (const [day, weekday] of WEEKDAY_NAMES.entries()) {
      const required = demand[s]![day]!;
      const planned = days.filter((shift, at) => shift?.id === id && at % 7 === day).length;
      const mayBeOver = (deviation?.over && required > 0) || demandIs === 'atLeast';
      const isAllowed = planned < required ? deviation?.under : planned === required || mayBeOver;
      if (isAllowed) continue;
      const message = `${planned} on ${id} on ${weekday}, not ${required}`;
      yield { code: 'demand', day, message };
    }
  }
}
