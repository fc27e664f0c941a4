import { roundDownHeadCount } from '../../core/tie.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import { longestRests } from '../engine/rosters/long-rests.ts';
import { type Cycle, isNight, minutesOf, type RotaDay } from '../rota.ts';
import type { RotationRules } from '../rotation-rules.ts';
import { breach, breachAt, type RotationViolation } from './result.ts';

/** What there may be in any so many days, or weeks, in a row, round the cycle. */
export function* checkRolling(cycle: Cycle, rules: RotationRules): Generator<RotationViolation> {
  const { weekends, nights, weeklyHours, minLongRest } = rules;
  if (weekends?.maxInWeeks !== undefined) {
    const { weekends: max, weeks } = weekends.maxInWeeks;
    const worked = cycle.isWeekendFree.map((isFree) => (isFree ? 0 : 1));
    for (const { at, found } of mostInARow(worked, weeks, max))
      yield { ...breach('weekends.maxInWeeks', { found, max, weeks }), week: at };
  }
  if (nights?.maxInDays !== undefined) {
    const { nights: max, days } = nights.maxInDays;
    const counts = cycle.days.map((day) => (isNight(day) ? 1 : 0));
    for (const { at, found } of mostInARow(counts, days, max))
      yield breachAt('nights.maxInDays', at, { found, max, days });
  }
  for (const { hours: max, days } of weeklyHours?.maxInDays ?? []) {
    const minutes = cycle.days.map((day) => minutesOf([day]));
    for (const { at, found } of mostInARow(minutes, days, roundDownHeadCount(60 * max)))
      yield breachAt('weeklyHours.maxInDays', at, { found: found / 60, max, days });
  }
  if (minLongRest !== undefined) yield* checkLongRest(cycle.days, minLongRest);
}

/** Where more than so much is counted in so many in a row, and how much: of places one after the other that with the most. */
function mostInARow(counts: readonly number[], length: number, most: number) {
  const sums = counts.map((_, first) => {
    let sum = 0;
    for (let i = 0; i < length; i++) sum += counts[(first + i) % counts.length]!;
    return sum;
  });
  return peaks(sums, most);
}

function peaks(found: readonly number[], most: number) {
  const places: { at: number; found: number }[] = [];
  for (const [at, sum] of found.entries()) {
    if (sum <= most) continue;
    const last = places.at(-1);
    const isSame = last !== undefined && found.slice(last.at, at).every((one) => one > most);
    if (!isSame) places.push({ at, found: sum });
    else if (sum > last.found) places[places.length - 1] = { at, found: sum };
  }
  return places;
}

/** Rounds of the cycle before those that are read, and after: rests are whole there. */
const ROUNDS_AROUND = 2;

function* checkLongRest(
  days: readonly RotaDay[],
  { hours: min, days: within }: NonNullable<RotationRules['minLongRest']>,
): Generator<RotationViolation> {
  const rounds = 2 * ROUNDS_AROUND + 1 + Math.ceil(within / days.length);
  const length = rounds * days.length;
  const midnights = Array.from({ length: length + 1 }, (_, day) => day * DAY_MINUTES);
  const duties = midnights.slice(1).flatMap((_, day) => {
    const shift = days[day % days.length]!;
    if (shift === null) return [];
    const start = day * DAY_MINUTES + shift.startMinutes;
    return [{ start, end: start + shift.lengthMinutes }];
  });
  const first = ROUNDS_AROUND * days.length;
  const short = longestRests({ knownFrom: 0, start: 0, midnights, duties }, within, min);
  const found = days.map(
    (_, at) => short.find(({ day }) => day === first + at)?.found ?? Number.POSITIVE_INFINITY,
  );
  for (const [at, longest] of found.entries()) {
    // Of days one after the other that have no such rest the first are said.
    if (longest >= min || (at > 0 && found[at - 1]! < min)) continue;
    yield breachAt('minLongRest', at, {
      found: Math.round(longest * 100) / 100,
      min,
      days: within,
    });
  }
}
