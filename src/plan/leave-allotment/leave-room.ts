import { lastAtMost } from '../../core/bisect.ts';
import { roundDownHeadCount } from '../../core/tie.ts';
import { agentsForServiceLevel } from '../../erlang/agents/agents-for-service-level.ts';
import { toDayNumber, weekdayOfDayNumber } from '../../time/day-number.ts';
import type { LeaveAllotmentInput, LeavePerson, LeaveRequest, WeeklyDuty } from './input.ts';

/** Intervals, who is off in them, and who may be. */
export interface RoomGrid {
  readonly required: Float64Array;
  readonly allotted: Float64Array;
  /** People who could be off if contacts come as at the level nearest to the middle. */
  readonly atMedian: Float64Array;
  readonly taken: Float64Array;
  /** Indices of the intervals of a group from one minute to another after midnight of a day. */
  readonly between: (
    group: string | undefined,
    day: number,
    startMinutes: number,
    endMinutes: number,
  ) => readonly number[];
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
  // More than one where the clocks go back: an hour of the clock is two of work.
  const places = new Map<string, number[]>();
  const required = new Float64Array(intervals.length);
  const allotted = new Float64Array(intervals.length);
  const atMedian = new Float64Array(intervals.length);
  for (const [
    i,
    { date, startMinutes, group, quantiles, scheduledAgents },
  ] of intervals.entries()) {
    const place = Math.floor(startMinutes / intervalMinutes);
    const key = `${toDayNumber(date) * perDay + place} ${group ?? ''}`;
    const alike = places.get(key);
    if (alike === undefined) places.set(key, [i]);
    else alike.push(i);
    const roomFor = (level: number) => {
      const needed = neededFor(quantileAt(levels, quantiles, level)) / (1 - shrinkage);
      return { needed, room: Math.max(0, roundDownHeadCount(scheduledAgents - needed)) };
    };
    const asked = roomFor(confidence);
    required[i] = asked.needed;
    allotted[i] = asked.room;
    atMedian[i] = Math.max(asked.room, roomFor(Math.min(median, confidence)).room);
  }
  // Duties are alike: their intervals are made once.
  const made = new Map<string, readonly number[]>();
  const between: RoomGrid['between'] = (group = '', day, startMinutes, endMinutes) => {
    const key = `${day} ${startMinutes} ${endMinutes} ${group}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const found: number[] = [];
    const first = Math.floor(startMinutes / intervalMinutes);
    const last = Math.ceil(endMinutes / intervalMinutes);
    for (let place = first; place < last; place++) {
      const alike = places.get(`${day * perDay + place} ${group}`);
      if (alike !== undefined) found.push(...alike);
    }
    made.set(key, found);
    return found;
  };
  return {
    required,
    allotted,
    atMedian,
    taken: new Float64Array(intervals.length),
    between,
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
  /** Of the duty that it lies in, in minutes after midnight of the day. */
  readonly startMinutes: number;
  readonly endMinutes: number;
}

/** The duties of somebody that lie in a request, by date; a night counts for the date on which it begins. */
export function piecesOf(
  person: LeavePerson,
  { from, to, half, startMinutes = 0, endMinutes = Infinity }: Omit<LeaveRequest, 'person'>,
  grid: RoomGrid,
): LeavePiece[] {
  const pieces: LeavePiece[] = [];
  for (let day = toDayNumber(from); day <= toDayNumber(to); day++) {
    const weekday = weekdayOfDayNumber(day);
    for (const duty of person.duties) {
      if (duty.weekday !== weekday) continue;
      const middle = middleOf(duty, grid);
      const start = Math.max(half === 'second' ? middle : duty.startMinutes, startMinutes);
      const end = Math.min(half === 'first' ? middle : duty.endMinutes, endMinutes);
      if (end > start) pieces.push(pieceOf(person, day, start, end, grid));
    }
  }
  return pieces;
}

/** Where a duty is halved: at the interval nearest to its middle, so that no interval lies in both halves. */
function middleOf(
  { startMinutes, endMinutes }: Omit<WeeklyDuty, 'weekday'>,
  { intervalMinutes }: RoomGrid,
): number {
  const middle = Math.round((startMinutes + endMinutes) / 2 / intervalMinutes) * intervalMinutes;
  return Math.min(endMinutes, Math.max(startMinutes, middle));
}

/** Whole days, halves or hours that a duty can be had off in. */
export function partsOf(
  person: LeavePerson,
  whole: LeavePiece,
  unit: 'days' | 'halfDays' | 'hours',
  grid: RoomGrid,
): LeavePiece[] {
  if (unit === 'days') return [whole];
  const { day, startMinutes, endMinutes } = whole;
  const cuts = [startMinutes];
  if (unit === 'halfDays') cuts.push(middleOf(whole, grid));
  // An interval longer than an hour is not divided.
  const hour = Math.max(60, grid.intervalMinutes);
  if (unit === 'hours') {
    const first = (Math.floor(startMinutes / hour) + 1) * hour;
    for (let at = first; at < endMinutes; at += hour) cuts.push(at);
  }
  return [...cuts, endMinutes].flatMap((end, i, all) =>
    i > 0 && end > all[i - 1]! ? [pieceOf(person, day, all[i - 1]!, end, grid)] : [],
  );
}

function pieceOf(
  person: LeavePerson,
  day: number,
  startMinutes: number,
  endMinutes: number,
  grid: RoomGrid,
): LeavePiece {
  const intervals = grid.between(person.group, day, startMinutes, endMinutes);
  return { day, hours: (endMinutes - startMinutes) / 60, intervals, startMinutes, endMinutes };
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
