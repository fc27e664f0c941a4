import { plural } from '../../core/words.ts';
import { type Cycle, isNight, type Run, runsOf } from '../cycle.ts';
import type { RotationRules } from '../rotation-rules.ts';
import { breachAt, type RotationRuleName, type RotationViolation } from './result.ts';

type Limits = { readonly min?: number | undefined; readonly max?: number | undefined };

/** Days in a row: worked, off, on one shift, at night. */
export function* checkRuns(cycle: Cycle, rules: RotationRules): Generator<RotationViolation> {
  const { workStretch, daysOff, nights } = rules;
  const work = runsOf(cycle, (day) => day !== null);
  const off = runsOf(cycle, (day) => day === null);
  yield* limited('workStretch', work, workStretch, 'day worked', 'days worked');
  yield* limited('daysOff', off, daysOff, 'day off', 'days off');
  for (const { id, minRun: min, maxRun: max } of rules.shifts) {
    const runs = runsOf(cycle, (day) => day?.id === id);
    yield* limited('shiftRun', runs, { min, max }, `day on ${id}`, `days on ${id}`);
  }
  if (nights?.maxRun !== undefined) {
    const runs = runsOf(cycle, isNight);
    yield* limited('nights.maxRun', runs, { max: nights.maxRun }, 'night', 'nights');
  }
  if (nights?.minDaysOffAfter !== undefined) {
    const runs = off.filter(({ at }) => isNight(cycle.dayAt(at - 1)));
    const limits = { min: nights.minDaysOffAfter };
    const words = ['day off after a night', 'days off after a night'] as const;
    yield* limited('nights.minDaysOffAfter', runs, limits, ...words);
  }
}

function* limited(
  rule: RotationRuleName,
  runs: readonly Run[],
  { min = 1, max = Infinity }: Limits,
  one: string,
  many: string,
): Generator<RotationViolation> {
  for (const { at, length } of runs) {
    const said = `${plural(length, one, many)} in a row`;
    if (length < min) yield breachAt(rule, at, `${said}, at least ${min}`);
    if (length > max) yield breachAt(rule, at, `${said}, at most ${max}`);
  }
}
