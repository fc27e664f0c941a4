import type { AgentRequirement } from './agent-requirement.ts';

export const MINUTES_PER_DAY = 1440;

/** The stretch of time that a requirement is about. */
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
  const { intervalMinutes, agents, startDate, cyclic = startDate === undefined } = requirement;
  const intervalsPerDay = MINUTES_PER_DAY / intervalMinutes;
  const days = agents.length / intervalsPerDay;
  const first = startDate === undefined ? 0 : weekdayOf(startDate);
  return {
    intervalMinutes,
    intervals: agents.length,
    intervalsPerDay,
    days,
    cyclic,
    weekdays: Array.from({ length: days }, (_, day) => (first + day) % 7),
  };
}

/** 0 for Monday to 6 for Sunday; the first day of the epoch was a Thursday. */
function weekdayOf(date: string): number {
  const epochDay = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  return (((epochDay + 3) % 7) + 7) % 7;
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
