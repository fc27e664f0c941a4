import { plural } from '../../core/words.ts';
import type { RotationRules } from '../rotation-rules.ts';
import { isNightShift } from '../rotation-shift.ts';
import { type Cycle, type Run, runsOf } from './cycle.ts';
import type { RotationRuleName, RotationViolation } from './result.ts';

/** Days in a row: worked, off, on one shift, at night. */
export function checkRuns(cycle: Cycle, rules: RotationRules): RotationViolation[] {
  const { workStretch, daysOff, nights } = rules;
  const found: RotationViolation[] = [];
  const limit = (
    rule: RotationRuleName,
    runs: readonly Run[],
    min: number,
    max: number,
    noun: [string, string],
  ) => {
    for (const { at, length } of runs) {
      const said = `${plural(length, ...noun)} in a row`;
      if (length < min) found.push(cycle.violation(rule, at, `${said}, at least ${min}`));
      if (length > max) found.push(cycle.violation(rule, at, `${said}, at most ${max}`));
    }
  };
  const work = runsOf(cycle, (day) => day !== null);
  const off = runsOf(cycle, (day) => day === null);
  limit('workStretch', work, workStretch.min, workStretch.max, ['day worked', 'days worked']);
  limit('daysOff', off, daysOff.min, daysOff.max, ['day off', 'days off']);
  for (const { id, minRun = 1, maxRun = Infinity } of rules.shifts) {
    const runs = runsOf(cycle, (day) => day === id);
    limit('shiftRun', runs, minRun, maxRun, [`day on ${id}`, `days on ${id}`]);
  }
  if (nights?.maxRun !== undefined) {
    const isNight = (day: string | null) => day !== null && isNightShift(cycle.shiftOf.get(day)!);
    limit('nights.maxRun', runsOf(cycle, isNight), 1, nights.maxRun, ['night', 'nights']);
  }
  if (nights?.minDaysOffAfter !== undefined) {
    const afterNight = off.filter(({ at }) => {
      const before = cycle.days.at(at - 1)!;
      return before !== null && isNightShift(cycle.shiftOf.get(before)!);
    });
    limit('nights.minDaysOffAfter', afterNight, nights.minDaysOffAfter, Infinity, [
      'day off after a night',
      'days off after a night',
    ]);
  }
  return found;
}
