import { clockOfDay } from '../core/words.ts';
import { toDayNumber, weekdayOfDayNumber } from '../time/day-number.ts';
import { DAY_MINUTES, WEEK_DAYS } from '../time/durations.ts';
import type { AgentRequirement } from './agent-requirement.ts';

/** The stretch of time that a requirement is about, in minutes from here on: shifts and breaks count in them. */
export interface Horizon {
  readonly intervalMinutes: number;
  readonly intervals: number;
  readonly intervalsPerDay: number;
  readonly days: number;
  readonly cyclic: boolean;
  /** Weekday of each day, 0 for Monday. */
  readonly weekdays: readonly number[];
}

/** Reads the horizon off a requirement that has been checked. */
export function horizonOf(requirement: AgentRequirement): Horizon {
  const { intervalSeconds, agents, startDate, cyclic = startDate === undefined } = requirement;
  const intervalMinutes = intervalSeconds / 60;
  const intervalsPerDay = DAY_MINUTES / intervalMinutes;
  const days = agents.length / intervalsPerDay;
  const first = startDate === undefined ? 0 : weekdayOfDayNumber(toDayNumber(startDate));
  return {
    intervalMinutes,
    intervals: agents.length,
    intervalsPerDay,
    days,
    cyclic,
    weekdays: Array.from({ length: days }, (_, day) => (first + day) % WEEK_DAYS),
  };
}

/** The minutes of each interval that a stretch of time takes; a period that repeats goes on at its start, what lies outside another is left out. */
export function piecesOf(
  from: number,
  length: number,
  { intervalMinutes, intervals, cyclic }: Horizon,
): { interval: number; minutes: number }[] {
  const pieces: { interval: number; minutes: number }[] = [];
  for (let at = from; at < from + length; ) {
    const interval = Math.floor(at / intervalMinutes);
    const end = Math.min((interval + 1) * intervalMinutes, from + length);
    const place = cyclic ? ((interval % intervals) + intervals) % intervals : interval;
    if (place >= 0 && place < intervals) pieces.push({ interval: place, minutes: end - at });
    at = end;
  }
  return pieces;
}

/** The day and the clock time at which an interval begins. */
export function startOf(interval: number, horizon: Horizon): { day: number; clock: string } {
  const day = Math.floor(interval / horizon.intervalsPerDay);
  return { day, clock: clockOfDay(interval * horizon.intervalMinutes) };
}

/** An interval as a planner says it: Monday 08:30; in longer periods with the number of the day. */
export function describedInterval(interval: number, horizon: Horizon) {
  const { day, clock } = startOf(interval, horizon);
  return { weekday: horizon.weekdays[day]!, clock, ...(horizon.days > WEEK_DAYS && { day }) };
}
