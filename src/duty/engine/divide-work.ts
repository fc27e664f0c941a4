import { weekdayOfDayNumber } from '../../time/day-number.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import { type ClockWindow, lies } from '../clock-window.ts';
import type { DayKind } from '../day-kind.ts';
import type { CountedBy } from '../hours-rule.ts';
import type { PersonAccount } from './account.ts';
import type { DutyTime, Stretch } from './duty-time.ts';
import { type OvertimeCounter, overtimeCounter } from './overtime-counter.ts';
import type { ReadyRule } from './ready-rule.ts';
import { restDaysOf } from './rest-days.ts';

/** Minutes of work that are alike in everything that pay and law ask. */
export interface WorkPiece {
  /** The day that they count for, in days since 1970. */
  readonly day: number;
  readonly kind: DayKind;
  /** Name of the limit beyond which they lie; absent for plain hours. */
  readonly overtime?: string | undefined;
  readonly isNight: boolean;
  readonly isSunday: boolean;
  readonly minutes: number;
}

/**
 * Sorts all working minutes of a person, each of which lies in one piece. Minutes come in the order of the clock, so
 * the overtime of a period is its last minutes.
 */
export function divideWork({ duties }: PersonAccount, ready: ReadyRule): WorkPiece[] {
  const isRestDay = restDaysOf(duties, ready);
  const counter = overtimeCounter(ready);
  return duties.flatMap((duty) =>
    duty.work.flatMap((stretch) => piecesOf(duty, stretch, ready, isRestDay, counter)),
  );
}

/** Minutes of duties for which somebody is away, by the day that they would count for. */
export function absentMinutes(
  { duties }: PersonAccount,
  { days }: ReadyRule,
): { readonly day: number; readonly minutes: number }[] {
  return duties.flatMap((duty) =>
    duty.absent.flatMap(({ from, to }) =>
      days === 'start' ? [{ day: duty.day, minutes: to - from }] : byDate(from, to),
    ),
  );
}

/** Minutes of the wall clock by date. */
function byDate(from: number, to: number): { readonly day: number; readonly minutes: number }[] {
  const dates = [];
  for (let at = from; at < to; ) {
    const day = Math.floor(at / DAY_MINUTES);
    const until = Math.min(to, (day + 1) * DAY_MINUTES);
    dates.push({ day, minutes: until - at });
    at = until;
  }
  return dates;
}

function piecesOf(
  duty: DutyTime,
  { from, to }: Stretch,
  ready: ReadyRule,
  isRestDay: ReadonlySet<number>,
  counter: OvertimeCounter,
): WorkPiece[] {
  const pieces: WorkPiece[] = [];
  for (let at = from; at < to; ) {
    const shown = Math.floor(at / DAY_MINUTES);
    const clock = at - shown * DAY_MINUTES;
    const until = Math.min(to, shown * DAY_MINUTES + nextEdge(clock, ready.night));
    const dayBy = (by: CountedBy) => (by === 'clock' ? shown : duty.day);
    const kind = kindOfDay(dayBy(ready.holidaysBy), dayBy(ready.restDays), ready, isRestDay);
    const day = dayBy(ready.days);
    const isNight = ready.night !== undefined && lies(clock, ready.night);
    const isSunday = weekdayOfDayNumber(dayBy(ready.sundays)) === 6;
    while (at < until) {
      const { minutes, overtime } = counter(day, kind, until - at);
      pieces.push({ day, kind, overtime, isNight, isSunday, minutes });
      at += minutes;
    }
  }
  return pieces;
}

/** The next clock time at which a date or the night begins or ends. */
function nextEdge(clock: number, night: ClockWindow | undefined): number {
  if (night === undefined) return DAY_MINUTES;
  const { fromMinutes, toMinutes } = night;
  return Math.min(
    DAY_MINUTES,
    fromMinutes > clock ? fromMinutes : DAY_MINUTES,
    toMinutes > clock ? toMinutes : DAY_MINUTES,
  );
}

function kindOfDay(
  date: number,
  restDate: number,
  { holidays, specialHolidays }: ReadyRule,
  isRestDay: ReadonlySet<number>,
): DayKind {
  const rests = isRestDay.has(restDate);
  if (holidays.has(date)) return rests ? 'holidayOnRestDay' : 'holiday';
  if (specialHolidays.has(date)) return rests ? 'specialHolidayOnRestDay' : 'specialHoliday';
  return rests ? 'restDay' : 'ordinary';
}
