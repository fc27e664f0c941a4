import { plural } from '../../core/words.ts';
import { type Cycle, minutesOf, type RotaDay } from '../cycle.ts';
import type { RotationRules } from '../rotation-rules.ts';
import { breachAt, type RotationViolation } from './result.ts';

const SATURDAY = 5;

/** What each calendar week and each weekend has to be like. */
export function* checkWeeks(cycle: Cycle, rules: RotationRules): Generator<RotationViolation> {
  const { weekends, weeklyHours: { max: mostHours = Infinity } = {}, daysOffEachWeek = 0 } = rules;
  for (let week = 0; week < cycle.weeks; week++) {
    const days = cycle.days.slice(7 * week, 7 * week + 7);
    const [saturday, sunday] = [days[5]!, days[6]!];
    const weekend = 7 * week + SATURDAY;
    if (weekends?.together && (saturday === null) !== (sunday === null)) {
      const message = 'one day of the weekend is worked, the other off';
      yield breachAt('weekends.together', weekend, message);
    }
    if (weekends?.sameShift && saturday && sunday && saturday !== sunday) {
      const message = `${saturday.id} on Saturday, ${sunday.id} on Sunday`;
      yield breachAt('weekends.sameShift', weekend, message);
    }
    const hours = minutesOf(days) / 60;
    if (hours > mostHours) {
      const message = `${hours} h in the week, at most ${mostHours}`;
      yield { code: 'weeklyHours.max', week, message };
    }
    const rest = longestRest(days);
    if (rest < daysOffEachWeek) {
      const message = `${plural(rest, 'day')} off in a row in the week, at least ${daysOffEachWeek}`;
      yield { code: 'daysOffEachWeek', week, message };
    }
  }
  yield* weekendsWithoutRest(cycle, rules);
}

function* weekendsWithoutRest(
  { weeks, isWeekendFree }: Cycle,
  { weekends: { maxBetweenFree: most = Infinity } = {} }: RotationRules,
): Generator<RotationViolation> {
  if (most === Infinity) return;
  const message = `no free weekend in ${plural(most + 1, 'week')}`;
  for (let week = 0; week < weeks; week++) {
    const next = Array.from(
      { length: Math.min(most + 1, weeks) },
      (_, i) => isWeekendFree[(week + i) % weeks],
    );
    if (!next.some(Boolean)) yield { code: 'weekends.maxBetweenFree', week, message };
  }
}

function longestRest(days: readonly RotaDay[]): number {
  let longest = 0;
  let run = 0;
  for (const day of days) {
    run = day === null ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
