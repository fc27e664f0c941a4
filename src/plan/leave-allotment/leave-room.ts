import { lastAtMost } from '../../core/bisect.ts';
import { roundDownHeadCount } from '../../core/tie.ts';
import { agentsForServiceLevel } from '../../erlang/agents/agents-for-service-level.ts';
import { toDayNumber, weekdayOfDayNumber } from '../../time/day-number.ts';
import type { LeaveAllotmentInput, LeavePerson, LeaveRequest } from './input.ts';

/** Intervals, who is off in them, and who may be. */
export interface RoomGrid {
  readonly required: Float64Array;
  readonly allotted: Float64Array;
  /** People who could be off if contacts come as at the level nearest to the middle. */
  readonly atMedian: Float64Array;
  readonly taken: Float64Array;
  /** Index of an interval by group, day and place in the day. */
  readonly at: (group: string | undefined, day: number, place: number) => number | undefined;
  readonly perDay: number;
  readonly intervalMinutes: number;
}

/** Agents to schedule by quantile, and the room that those who are scheduled leave. */
export function roomGrid(input: LeaveAllotmentInput): RoomGrid {
  const { intervals, intervalSeconds, levels, confidence, shrinkage = 0 } = input;
  const intervalMinutes = intervalSeconds / 60;
  const perDay = 1440 / intervalMinutes;
  const median = levels.reduce((best, level) =>
    Math.abs(level - 0.5) < Math.abs(best - 0.5) ? level : best,
  );
  const known = new Map<number, number>();
  const neededFor = (contacts: number) => {
    const found = known.get(contacts);
    if (found !== undefined) return found;
    const load = (contacts * input.ahtSeconds) / intervalSeconds;
    const answerTime = input.answerTimeSeconds / input.ahtSeconds;
    const agents =
      contacts === 0 ? 0 : agentsForServiceLevel(load, answerTime, input.targetServiceLevel);
    known.set(contacts, agents);
    return agents;
  };
  const places = new Map<string, number>();
  const required = new Float64Array(intervals.length);
  const allotted = new Float64Array(intervals.length);
  const atMedian = new Float64Array(intervals.length);
  for (const [
    i,
    { date, startMinutes, group, quantiles, scheduledAgents },
  ] of intervals.entries()) {
    const place = Math.floor(startMinutes / intervalMinutes);
    places.set(`${toDayNumber(date) * perDay + place} ${group ?? ''}`, i);
    const roomFor = (level: number) => {
      const needed = neededFor(quantileAt(levels, quantiles, level)) / (1 - shrinkage);
      return { needed, room: Math.max(0, roundDownHeadCount(scheduledAgents - needed)) };
    };
    const asked = roomFor(confidence);
    required[i] = asked.needed;
    allotted[i] = asked.room;
    atMedian[i] = Math.max(asked.room, roomFor(Math.min(median, confidence)).room);
  }
  return {
    required,
    allotted,
    atMedian,
    taken: new Float64Array(intervals.length),
    at: (group, day, place) => places.get(`${day * perDay + place} ${group ?? ''}`),
    perDay,
    intervalMinutes,
  };
}

/** Between two levels on a straight line. */
function quantileAt(
  levels: readonly number[],
  quantiles: readonly number[],
  level: number,
): number {
  const i = Math.min(levels.length - 1, Math.max(0, lastAtMost(levels, level)));
  if (i === levels.length - 1 || levels[i]! >= level) return quantiles[i]!;
  const part = (level - levels[i]!) / (levels[i + 1]! - levels[i]!);
  return quantiles[i]! + part * (quantiles[i + 1]! - quantiles[i]!);
}

/** What a person's leave takes on a date: intervals of his duty, and hours of it. */
export interface LeavePiece {
  readonly day: number;
  readonly hours: number;
  readonly intervals: readonly number[];
}

/** The duties of somebody that lie in a request, by date; a night counts for the date on which it begins. */
export function piecesOf(
  person: LeavePerson,
  { from, to, startMinutes = 0, endMinutes = Infinity }: Omit<LeaveRequest, 'person'>,
  grid: RoomGrid,
): LeavePiece[] {
  const pieces: LeavePiece[] = [];
  for (let day = toDayNumber(from); day <= toDayNumber(to); day++) {
    const weekday = weekdayOfDayNumber(day);
    for (const duty of person.duties) {
      if (duty.weekday !== weekday) continue;
      const start = Math.max(duty.startMinutes, startMinutes);
      const end = Math.min(duty.endMinutes, endMinutes);
      if (end <= start) continue;
      const intervals: number[] = [];
      const first = Math.floor(start / grid.intervalMinutes);
      const last = Math.ceil(end / grid.intervalMinutes);
      for (let place = first; place < last; place++) {
        const index = grid.at(
          person.group,
          day + Math.floor(place / grid.perDay),
          place % grid.perDay,
        );
        if (index !== undefined) intervals.push(index);
      }
      pieces.push({ day, hours: (end - start) / 60, intervals });
    }
  }
  return pieces;
}

/** Whether one more may be off in all of the intervals. */
export function hasRoom(
  pieces: readonly LeavePiece[],
  room: Float64Array,
  taken: Float64Array,
): boolean {
  return pieces.every(({ intervals }) => intervals.every((i) => taken[i]! + 1 <= room[i]!));
}

/** One more is off. */
export function takeRoom(pieces: readonly LeavePiece[], taken: Float64Array): void {
  for (const { intervals } of pieces) for (const i of intervals) taken[i]!++;
}
