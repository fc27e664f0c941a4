import { lastAtMost } from '../../core/bisect.ts';
import { DAY, MINUTE } from '../../time/durations.ts';
import { parseInstant } from '../../time/parse-instant.ts';
import type { ZoneOffsets } from '../../time/zone-offsets.ts';
import type { RosterBreak, RosterDuty } from '../roster.ts';

/** Time from one minute up to another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * When one duty is worked, in whole minutes. Minutes of the world count from 1970 in UTC; minutes of the wall clock
 * are its readings as if they were UTC, so 1440 of them are a date whatever the clocks do.
 */
export interface DutyTime {
  /** The date that it belongs to, in days since 1970. */
  readonly day: number;
  /** First and last minute, in minutes of the world. */
  readonly start: number;
  readonly end: number;
  /** The parts between the gaps, in minutes of the world; one where the shift is not split. */
  readonly parts: readonly Stretch[];
  /** Working time on the wall clock; an hour that the clock shows twice stands in two stretches. */
  readonly work: readonly Stretch[];
  /** Working minutes: all of `work`. */
  readonly minutes: number;
  /** Time of the duty on the wall clock that would be work if the person were not away. */
  readonly absent: readonly Stretch[];
  /** Minutes from start to end that are no working time. */
  readonly unpaidMinutes: number;
  readonly isNight: boolean;
  /** The duty itself. */
  readonly duty: RosterDuty;
}

/**
 * The time of a duty. Unpaid minutes whose place is not known are taken from the middle of its working time:
 * a meal is there rather than at an end.
 */
export function dutyTime(
  duty: RosterDuty,
  zone: ZoneOffsets,
  away: readonly Stretch[] = NEVER,
): DutyTime {
  const { date, hours, isNight } = duty;
  const whole = wholeOf(duty);
  const { from: start, to: end } = whole;
  const minutes = Math.round(hours * 60);
  const meant = meantWork(duty, whole);
  const isHere = away.length === 0;
  const worked = isHere
    ? meant
    : meant.flatMap((stretch) => between(stretch, inside(stretch, away)));
  const absent = isHere ? NEVER : meant.flatMap((stretch) => inside(stretch, away));
  return {
    // Known to be a date, so it is not checked again.
    day: Date.parse(date) / DAY,
    start,
    end,
    parts: partsOf(duty, whole),
    work: worked.flatMap((stretch) => onTheClock(stretch, zone)),
    minutes: minutes - lengthOf(absent),
    absent: absent.flatMap((stretch) => onTheClock(stretch, zone)),
    unpaidMinutes: end - start - minutes,
    isNight,
    duty,
  };
}

const NO_BREAKS: readonly RosterBreak[] = [];
const NEVER: readonly Stretch[] = [];

/** The working time of a duty in minutes of the world, as it is planned. */
export function meantWork(duty: RosterDuty, whole = wholeOf(duty)): readonly Stretch[] {
  const { breaks = NO_BREAKS, hours } = duty;
  const present = between(whole, breaks.filter(({ paid }) => !paid).map(placedBreak));
  return withoutMiddle(present, lengthOf(present) - Math.round(hours * 60));
}

/** The parts of a duty between the gaps of a split shift, in minutes of the world. */
export function partsOf(duty: RosterDuty, whole = wholeOf(duty)): Stretch[] {
  const { breaks = NO_BREAKS } = duty;
  return between(whole, breaks.filter(({ kind }) => kind === 'gap').map(placedBreak));
}

function wholeOf({ start, end }: RosterDuty): Stretch {
  return { from: parseInstant(start) / MINUTE, to: parseInstant(end) / MINUTE };
}

/** When a break is, in minutes of the world. */
export function placedBreak({ start, end }: RosterBreak): Stretch {
  return { from: parseInstant(start) / MINUTE, to: parseInstant(end) / MINUTE };
}

/** What of a stretch lies in others, which are in order and apart. */
function inside({ from, to }: Stretch, others: readonly Stretch[]): Stretch[] {
  return others
    .filter((other) => other.from < to && other.to > from)
    .map((other) => ({ from: Math.max(from, other.from), to: Math.min(to, other.to) }));
}

/** What is left of a stretch between others that lie in it in order. */
export function between({ from, to }: Stretch, others: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  let at = from;
  for (const other of others) {
    if (other.from > at) left.push({ from: at, to: other.from });
    at = other.to;
  }
  if (to > at) left.push({ from: at, to });
  return left;
}

export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The stretches less so many minutes from the middle of all of them; the earlier half is the shorter by a minute. */
function withoutMiddle(stretches: Stretch[], minutes: number): Stretch[] {
  if (minutes === 0) return stretches;
  const first = Math.floor((lengthOf(stretches) - minutes) / 2);
  const left: Stretch[] = [];
  let passed = 0;
  for (const { from, to } of stretches) {
    const cut = Math.min(to, Math.max(from, from + first - passed));
    const resumed = Math.min(to, Math.max(from, from + first + minutes - passed));
    if (cut > from) left.push({ from, to: cut });
    if (to > resumed) left.push({ from: resumed, to });
    passed += to - from;
  }
  return left;
}

/** What the wall clock shows in a stretch of time: one stretch between two of its changes. */
function onTheClock({ from, to }: Stretch, { starts, offsets }: ZoneOffsets): Stretch[] {
  const shown: Stretch[] = [];
  let at = from;
  for (let i = Math.max(0, lastAtMost(starts, from * MINUTE)); at < to; i++) {
    const until = Math.min(to, (starts[i + 1] ?? Infinity) / MINUTE);
    const offset = offsets[i]! / MINUTE;
    shown.push({ from: at + offset, to: until + offset });
    at = until;
  }
  return shown;
}
