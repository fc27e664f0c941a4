import { lastAtMost } from '../../core/bisect.ts';
import { type DutyTime, meantWork } from '../../duty/engine/duty-time.ts';
import { toDayNumber } from '../../time/day-number.ts';
import { MINUTE } from '../../time/durations.ts';
import { formatInstant } from '../../time/instants.ts';
import type { RosterContext } from '../engine/rosters/roster-context.ts';
import type { PeopleWanted } from './input.ts';
import type { CoverChange } from './result.ts';

const HALF_HOUR = 30;

/** Half-hours of the world in which the number of people at work changes, with those at work before and after. */
export function coverChanges(
  context: RosterContext,
  times: readonly DutyTime[],
  lost: readonly DutyTime[],
  timeZone: string,
  wanted: readonly PeopleWanted[],
): CoverChange[] {
  const minutesLost = new Map<number, number>();
  for (const time of lost) addWork(minutesLost, time);
  if (minutesLost.size === 0) return [];
  const halves = [...minutesLost.keys()].sort((a, b) => a - b);
  const [first, last] = [halves[0]! * HALF_HOUR, (halves.at(-1)! + 1) * HALF_HOUR];
  const present = new Map<number, number>();
  for (const time of times) if (time.start < last && time.end > first) addWork(present, time);
  const agents = new Map(wanted.map((date) => [toDayNumber(date.date), date.agents]));
  const wantedIn = (half: number) => {
    const { midnights, knownFrom } = context;
    const i = lastAtMost(midnights, half * HALF_HOUR);
    return agents.get(knownFrom + i)?.[Math.floor((half * HALF_HOUR - midnights[i]!) / HALF_HOUR)];
  };
  return halves.map((half) => {
    const before = (present.get(half) ?? 0) / HALF_HOUR;
    const needed = wantedIn(half);
    return {
      start: formatInstant(half * HALF_HOUR * MINUTE, timeZone),
      before,
      after: before - minutesLost.get(half)! / HALF_HOUR,
      ...(needed !== undefined && { wanted: needed }),
    };
  });
}

/** Adds the minutes of work of a duty to the half-hours in which they lie. */
function addWork(minutes: Map<number, number>, { duty }: DutyTime): void {
  for (const { from, to } of meantWork(duty))
    for (let half = Math.floor(from / HALF_HOUR); half * HALF_HOUR < to; half++) {
      const inside = Math.min(to, (half + 1) * HALF_HOUR) - Math.max(from, half * HALF_HOUR);
      minutes.set(half, (minutes.get(half) ?? 0) + inside);
    }
}
