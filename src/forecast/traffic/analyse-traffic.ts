import { parseInput } from '../../core/parse-input.ts';
import { clockText, WEEKDAY_NAMES } from '../../core/words.ts';
import { DAY_MINUTES, DAY_SECONDS } from '../../time/durations.ts';
import { checkHistory } from '../history/check-history.ts';
import type { IntervalHistory } from '../history/history.ts';
import { analyseTrafficSchema } from './analyse-traffic.schema.ts';
import { type BusyHour, findBusyHour, findPeak, type PeakInterval } from './busy-hour.ts';
import { byClock, byDay, type TrafficPeriod, weekName } from './periods.ts';
import { emptyRow, type TrafficRow, tabulate } from './traffic-table.ts';
import { type TransferTrend, transferTrend } from './transfer-trend.ts';

/** What else to add up. */
export interface TrafficOptions {
  /** Periods of the user's own; they may overlap. */
  readonly periods?: readonly TrafficPeriod[] | undefined;
}

/** What a history holds, added up in every way that a planner looks at it. */
export interface TrafficAnalysis {
  /** Everything in one row; undefined if the history has no open interval. */
  readonly total: TrafficRow | undefined;
  /** By interval of the day, `00:00` first. */
  readonly intervals: readonly TrafficRow[];
  /** By hour of the day, `00:00` first. */
  readonly hours: readonly TrafficRow[];
  /** By weekday, Monday first. */
  readonly weekdays: readonly TrafficRow[];
  /** By ISO week; the first and the last may be cut. */
  readonly weeks: readonly TrafficRow[];
  /** By calendar month; the first and the last may be cut. */
  readonly months: readonly TrafficRow[];
  /** By calendar year; the first and the last may be cut. */
  readonly years: readonly TrafficRow[];
  /** By holiday, the same name in several years together. */
  readonly holidays: readonly TrafficRow[];
  /** By the periods asked for, one each; of 0 dates where the history knows none of it. */
  readonly periods: readonly TrafficRow[];
  /** Mean contacts by weekday (Monday first) and interval of the day; undefined where never known. */
  readonly week: readonly (readonly (number | undefined)[])[];
  /** The hour of the day with most contacts, and its share of the day. */
  readonly busyHour: BusyHour | undefined;
  /** The interval with most contacts of all. */
  readonly peak: PeakInterval | undefined;
  /** How much of all arrivals reaches agents, week by week; undefined without arrivals. */
  readonly transfer: TransferTrend | undefined;
}

/**
 * What traffic did we have, when, and how much of it reached agents?
 *
 * Look here before any forecast: at the weekdays and hours, at the months, at how many intervals
 * are unknown, at days unlike others. Unknown intervals are never counted as zeros; where a group
 * has some, its total is too low and `contactsPerDate` with it, and `unknownIntervals` says so.
 *
 * @param history - The history.
 * @param options - Periods of the user's own.
 * @returns Tables, busy hour, peak and the trend of the transfer-to-agent rate.
 * @throws `InvalidInputError` on a bad period.
 * @example
 * ```ts
 * import { analyseTraffic, intervalHistory } from 'halfhour/forecast';
 *
 * const history = intervalHistory(
 *   [
 *     { time: '2024-07-01T08:00', arrivals: 50, contacts: 30 },
 *     { time: '2024-07-01T08:30', arrivals: 50, contacts: 40 },
 *     { time: '2024-07-01T09:00', arrivals: 40, contacts: 28 },
 *   ],
 *   { timeZone: 'Europe/Berlin', intervalSeconds: 1800 },
 * );
 * const { busyHour, total } = analyseTraffic(history);
 * busyHour; // => { startMinutes: 480, contactsPerDate: 70, share: 0.7142… }
 * total; // => { contacts: 98, transferRate: 0.7, … }
 * ```
 */
export function analyseTraffic(
  history: IntervalHistory,
  options: TrafficOptions = {},
): TrafficAnalysis {
  checkHistory('analyseTraffic', history);
  const { periods = [] } = parseInput('analyseTraffic', analyseTrafficSchema(), options);
  const minutes = history.intervalSeconds / 60;
  const clock = (step: number) =>
    tabulate(history, byClock(history.startMinutes, step), clockNames(step));
  return {
    total: tabulate(
      history,
      byDay(() => 'total'),
    )[0],
    intervals: clock(minutes),
    hours: clock(Math.max(60, minutes)),
    weekdays: tabulate(
      history,
      byDay(({ weekday }) => WEEKDAY_NAMES[weekday]),
      WEEKDAY_NAMES,
    ),
    weeks: tabulate(
      history,
      byDay(({ date }) => weekName(date)),
    ),
    months: tabulate(
      history,
      byDay(({ date }) => date.slice(0, 7)),
    ),
    years: tabulate(
      history,
      byDay(({ date }) => date.slice(0, 4)),
    ),
    holidays: tabulate(
      history,
      byDay(({ holiday }) => holiday),
    ),
    periods: periods.map(({ name, from, to }) => {
      const isWithin = byDay(({ date }) => (date >= from && date <= to ? name : undefined));
      return tabulate(history, isWithin)[0] ?? emptyRow(name);
    }),
    week: WEEKDAY_NAMES.map((_, weekday) => typicalDay(history, weekday)),
    busyHour: findBusyHour(history),
    peak: findPeak(history),
    transfer: transferTrend(history),
  };
}

function clockNames(step: number): string[] {
  return Array.from({ length: DAY_MINUTES / step }, (_, slot) => clockText(slot * step));
}

/** Mean contacts of one weekday by slot of the day. */
function typicalDay(
  { days, startMinutes, contacts, intervalSeconds }: IntervalHistory,
  weekday: number,
): (number | undefined)[] {
  const slots = DAY_SECONDS / intervalSeconds;
  const sums = new Float64Array(slots);
  const dates = new Float64Array(slots);
  for (const { first, count } of days.filter((day) => day.weekday === weekday)) {
    for (let i = first; i < first + count; i++) {
      if (Number.isNaN(contacts[i])) continue;
      const slot = Math.floor((startMinutes[i]! * 60) / intervalSeconds);
      sums[slot]! += contacts[i]!;
      dates[slot]!++;
    }
  }
  return Array.from(sums, (sum, slot) => (dates[slot] === 0 ? undefined : sum / dates[slot]!));
}
