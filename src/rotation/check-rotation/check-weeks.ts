import { plural } from '../../core/words.ts';
import type { RotationRules } from '../rotation-rules.ts';
import { workingMinutes } from '../rotation-shift.ts';
import type { Cycle } from './cycle.ts';
import type { RotationViolation } from './result.ts';

const SATURDAY = 5;

/** What each calendar week and each weekend has to be like. */
export function checkWeeks(cycle: Cycle, rules: RotationRules): RotationViolation[] {
  const { weekends, weeklyHours, daysOffEachWeek = 0 } = rules;
  const found: RotationViolation[] = [];
  for (let week = 0; week < cycle.weeks; week++) {
    const days = cycle.days.slice(7 * week, 7 * week + 7);
    const [saturday, sunday] = [days[5]!, days[6]!];
    const weekend = 7 * week + SATURDAY;
    if (weekends?.together && (saturday === null) !== (sunday === null)) {
      found.push(
        cycle.violation(
          'weekends.together',
          weekend,
          'one day of the weekend is worked, the other off',
        ),
      );
    }
    if (weekends?.sameShift && saturday !== null && sunday !== null && saturday !== sunday) {
      found.push(
        cycle.violation(
          'weekends.sameShift',
          weekend,
          `${saturday} on Saturday, ${sunday} on Sunday`,
        ),
      );
    }
    const hours = days.reduce(
      (sum, id) => sum + (id === null ? 0 : workingMinutes(cycle.shiftOf.get(id)!) / 60),
      0,
    );
    if (hours > (weeklyHours?.max ?? Infinity)) {
      found.push({
        code: 'weeklyHours.max',
        week,
        message: `${hours} h in the week, at most ${weeklyHours!.max}`,
      });
    }
    const rest = longestRest(days);
    if (rest < daysOffEachWeek) {
      const message = `${plural(rest, 'day')} off in a row in the week, at least ${daysOffEachWeek}`;
      found.push({ code: 'daysOffEachWeek', week, message });
    }
  }
  return [...found, ...weekendsWithoutRest(cycle, rules)];
}

function weekendsWithoutRest(cycle: Cycle, { weekends }: RotationRules): RotationViolation[] {
  const most = weekends?.maxBetweenFree;
  if (most === undefined) return [];
  const isFree = Array.from({ length: cycle.weeks }, (_, week) => {
    return cycle.dayAt(7 * week + 5) === null && cycle.dayAt(7 * week + 6) === null;
  });
  return isFree.flatMap((_, week) => {
    const weekends = Array.from({ length: most + 1 }, (_, i) => isFree[(week + i) % cycle.weeks]!);
    const message = `no free weekend in ${plural(most + 1, 'week')}`;
    return weekends.some(Boolean)
      ? []
      : [{ code: 'weekends.maxBetweenFree' as const, week, message }];
  });
}

function longestRest(days: readonly (string | null)[]): number {
  let longest = 0;
  let run = 0;
  for (const day of days) {
    run = day === null ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
