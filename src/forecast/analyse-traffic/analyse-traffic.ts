import { keepWithin } from '../../core/keep-within.ts';
import { analyseTraffic as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { clockText, WEEKDAY_NAMES } from '../../core/words.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import { slotAt, slotsOf } from '../day-slots.ts';
import { type HistoryDay, historySchema, type IntervalHistory } from '../history.ts';
import { type HistorySeries, historySeries } from '../history-series.ts';
import { type BusyHour, findBusyHour, findPeak, type PeakInterval } from './busy-hour.ts';
import { byClock, byDay, weekName } from './groups.ts';
import { type AnalyseTrafficInput, analyseTrafficInput, type TrafficPeriod } from './input.ts';
import { emptyRow, type TrafficRow, tabulate } from './traffic-table.ts';
import { type TransferTrend, transferTrend } from './transfer-trend.ts';

/** What a history holds, added up in every way that a planner looks at it. */
export interface TrafficAnalysis {
  /** Everything in one row; absent if the history has no open interval. */
  readonly total?: TrafficRow | undefined;
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
  /** Mean contacts by weekday (Monday first) and interval of the day; `null` where never known. */
  readonly week: readonly (readonly (number | null)[])[];
  /** Mean contacts by calendar month (those of `months`, in their order) and interval of the day; `null` where never known. */
  readonly monthDays: readonly (readonly (number | null)[])[];
  /** The hour of the day with most contacts, and its share of the day; absent without contacts. */
  readonly busyHour?: BusyHour | undefined;
  /** The interval with most contacts of all; absent where none is known. */
  readonly peak?: PeakInterval | undefined;
  /** How much of all arrivals reaches agents, week by week; absent without arrivals. */
  readonly transfer?: TransferTrend | undefined;
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
  options: AnalyseTrafficInput = {},
): TrafficAnalysis {
  keepWithin('analyseTraffic', limits, { intervals: history?.starts?.length });
  parseArguments('analyseTraffic', {
    history: [historySchema, history],
    '': [analyseTrafficInput, options],
  });
  return analyse(historySeries(history), options.periods ?? []);
}

/** {@link analyseTraffic} without its checks. */
function analyse(history: HistorySeries, periods: readonly TrafficPeriod[]): TrafficAnalysis {
  const minutes = history.intervalSeconds / 60;
  const clock = (step: number) =>
    tabulate(history, byClock(history.startMinutes, step), clockNames(step));
  const days = (nameOf: (day: HistoryDay) => string | undefined, names?: readonly string[]) =>
    tabulate(history, byDay(nameOf), names);
  const months = days(monthOf);
  return withoutAbsent({
    total: days(() => 'total')[0],
    intervals: clock(minutes),
    hours: clock(Math.max(60, minutes)),
    weekdays: days(({ weekday }) => WEEKDAY_NAMES[weekday], WEEKDAY_NAMES),
    weeks: days(({ date }) => weekName(date)),
    months,
    years: days(({ date }) => date.slice(0, 4)),
    holidays: days(({ holiday }) => holiday),
    periods: periods.map(
      ({ name, from, to }) =>
        days(({ date }) => (date >= from && date <= to ? name : undefined))[0] ?? emptyRow(name),
    ),
    week: WEEKDAY_NAMES.map((_, weekday) => typicalDay(history, (day) => day.weekday === weekday)),
    monthDays: months.map(({ name }) => typicalDay(history, (day) => monthOf(day) === name)),
    busyHour: findBusyHour(history),
    peak: findPeak(history),
    transfer: transferTrend(history),
  });
}

function clockNames(step: number): string[] {
  return Array.from({ length: DAY_MINUTES / step }, (_, slot) => clockText(slot * step));
}

function monthOf({ date }: HistoryDay): string {
  return date.slice(0, 7);
}

/** Mean contacts of some days by slot of the day. */
function typicalDay(
  { days, startMinutes, contacts, intervalSeconds }: HistorySeries,
  isOneOf: (day: HistoryDay) => boolean,
): (number | null)[] {
  const slots = slotsOf(intervalSeconds);
  const sums = new Float64Array(slots);
  const dates = new Float64Array(slots);
  for (const { first, count } of days.filter(isOneOf)) {
    for (let i = first; i < first + count; i++) {
      if (Number.isNaN(contacts[i])) continue;
      const slot = slotAt(startMinutes[i]!, intervalSeconds);
      sums[slot]! += contacts[i]!;
      dates[slot]!++;
    }
  }
  return Array.from(sums, (sum, slot) => (dates[slot] === 0 ? null : sum / dates[slot]!));
}
