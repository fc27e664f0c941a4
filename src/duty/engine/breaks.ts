import type { BreakLimit, MaxMissedRests, MinMeals } from '../break-limits.ts';
import type { RosterDuty } from '../roster.ts';
import {
  between,
  type DutyTime,
  lengthOf,
  meantWork,
  placedBreak,
  type Stretch,
} from './duty-time.ts';

/** Whether a roster knows of a duty what a limit on breaks asks: unpaid time is a meal, rests have to be placed. */
export function knowsBreaks({ duty, unpaidMinutes }: DutyTime, { kind }: BreakLimit): boolean {
  return duty.breaks !== undefined || (kind === 'minMeals' && unpaidMinutes > 0);
}

/**
 * What a limit on breaks reads of a duty: meals taken in time, or rests missing; nothing where it does not concern it or
 * its breaks are not known.
 */
export function breaksRead(time: DutyTime, limit: BreakLimit): number | undefined {
  const { duty } = time;
  if (!knowsBreaks(time, limit)) return undefined;
  return limit.kind === 'minMeals' ? mealsInTime(duty, limit) : missedRests(duty, limit);
}

/** Whether a duty misses what a limit on breaks asks. */
export function missesBreaks(time: DutyTime, limit: BreakLimit): boolean {
  const found = breaksRead(time, limit);
  if (found === undefined) return false;
  return limit.kind === 'minMeals' ? found < limit.meals : found > limit.missed;
}

function mealsInTime(
  duty: RosterDuty,
  { minutes, withinHours, dutiesBeyondHours }: MinMeals,
): number | undefined {
  const work = meantWork(duty);
  const [first] = work;
  if (first === undefined || lengthOf(work) <= dutiesBeyondHours * 60) return undefined;
  const latest = first.from + withinHours * 60;
  return mealsOf(duty, work).filter(({ from, to }) => from <= latest && to - from >= minutes)
    .length;
}

/** Unpaid time between two stretches of work, and paid meals. */
function mealsOf({ breaks = [] }: RosterDuty, work: readonly Stretch[]): Stretch[] {
  const unpaid = between({ from: work[0]!.from, to: work.at(-1)!.to }, work);
  const paid = breaks.filter(({ kind, paid }) => kind === 'meal' && paid).map(placedBreak);
  return [...unpaid, ...paid];
}

/** One rest for each so many hours of work, or the greater part of them, less those that are there. */
function missedRests(
  duty: RosterDuty,
  { minutes, perHours, dutiesFromHours }: MaxMissedRests,
): number | undefined {
  const worked = lengthOf(meantWork(duty)) / 60;
  if (worked < dutiesFromHours) return undefined;
  const due = Math.max(0, Math.ceil((worked - perHours / 2) / perHours));
  const taken = (duty.breaks ?? [])
    .filter(({ kind }) => kind === 'rest')
    .map(placedBreak)
    .filter(({ from, to }) => to - from >= minutes).length;
  return Math.max(0, due - taken);
}
