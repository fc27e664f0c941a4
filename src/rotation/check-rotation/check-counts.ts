import { plural, WEEKDAY_NAMES } from '../../core/words.ts';
import type { RotationRules } from '../rotation-rules.ts';
import { workingMinutes } from '../rotation-shift.ts';
import type { Cycle } from './cycle.ts';
import type { RotationViolation } from './result.ts';

/** What adds up over the whole cycle: the demand, free weekends, single days off, average hours. */
export function checkCounts(cycle: Cycle, rules: RotationRules): RotationViolation[] {
  const { maxSingleDaysOff = Infinity, weekends, weeklyHours } = rules;
  const found = checkDemand(cycle, rules);
  const single = cycle.days.filter(
    (day, at) => day === null && cycle.days.at(at - 1) !== null && cycle.dayAt(at + 1) !== null,
  ).length;
  if (single > maxSingleDaysOff) {
    const message = `${plural(single, 'single day', 'single days')} off, at most ${maxSingleDaysOff}`;
    found.push({ code: 'maxSingleDaysOff', message });
  }
  let free = 0;
  for (let at = 5; at < cycle.days.length; at += 7) {
    if (cycle.days[at] === null && cycle.days[at + 1] === null) free++;
  }
  if (free < (weekends?.minFree ?? 0)) {
    const message = `${plural(free, 'free weekend')}, at least ${weekends!.minFree}`;
    found.push({ code: 'weekends.minFree', message });
  }
  const minutes = cycle.days.reduce(
    (sum, id) => sum + (id === null ? 0 : workingMinutes(cycle.shiftOf.get(id)!)),
    0,
  );
  const { minAverage = 0, maxAverage = Infinity } = weeklyHours ?? {};
  const said = `${minutes / 60 / cycle.weeks} h a week on average`;
  // Compared as totals, so that no division stands between a tie and its limit.
  if (minutes < minAverage * 60 * cycle.weeks) {
    found.push({ code: 'weeklyHours.minAverage', message: `${said}, at least ${minAverage}` });
  }
  if (minutes > maxAverage * 60 * cycle.weeks) {
    found.push({ code: 'weeklyHours.maxAverage', message: `${said}, at most ${maxAverage}` });
  }
  return found;
}

function checkDemand(
  cycle: Cycle,
  { shifts, demand, deviation }: RotationRules,
): RotationViolation[] {
  const found: RotationViolation[] = [];
  for (const [s, { id, demandIs }] of shifts.entries()) {
    for (const [day, weekday] of WEEKDAY_NAMES.entries()) {
      const required = demand[s]![day]!;
      const planned = cycle.days.filter((worked, at) => worked === id && at % 7 === day).length;
      const isAllowed =
        planned === required ||
        (planned < required
          ? deviation?.under
          : (deviation?.over && required > 0) || demandIs === 'atLeast');
      if (isAllowed) continue;
      found.push({
        code: 'demand',
        day,
        message: `${planned} on ${id} on ${weekday}, not ${required}`,
      });
    }
  }
  return found;
}
