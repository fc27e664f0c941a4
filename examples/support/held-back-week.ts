import { type Accuracy, accuracy, forecastVolume, type IntervalHistory } from 'halfhour';

/** How the forecast would have done on the last week that is known. */
export interface HeldBackWeek {
  readonly from: string;
  readonly to: string;
  readonly accuracy: Accuracy;
  readonly forecasts: Float64Array;
  /** The week as it was, on a grid of its own. */
  readonly actuals: Pick<IntervalHistory, 'days' | 'startMinutes' | 'contacts' | 'intervalSeconds'>;
}

const WEEK = 7;

/** Forecasts the last week from what was before it; nothing if there are not two weeks before it. */
export function heldBackWeek(history: IntervalHistory): HeldBackWeek | undefined {
  const known = history.days.length - WEEK;
  if (known < 2 * WEEK) return undefined;
  const week = lastDays(history, known);
  const before = firstDays(history, known);
  const { intervals } = forecastVolume(before, { days: WEEK });
  const forecasts = Float64Array.from(intervals, ({ contacts }) => contacts);
  return {
    from: week.days[0]!.date,
    to: week.days.at(-1)!.date,
    accuracy: accuracy(week.contacts, forecasts, { days: week.days, training: before }),
    forecasts,
    actuals: week,
  };
}

function firstDays(history: IntervalHistory, count: number): IntervalHistory {
  const end = history.days[count]!.first;
  const { ahtSeconds, components, volumes, ...rest } = history;
  return {
    ...rest,
    days: history.days.slice(0, count),
    starts: history.starts.slice(0, end),
    startMinutes: history.startMinutes.slice(0, end),
    contacts: history.contacts.slice(0, end),
    open: history.open.slice(0, end),
  };
}

function lastDays(history: IntervalHistory, from: number): HeldBackWeek['actuals'] {
  const start = history.days[from]!.first;
  return {
    intervalSeconds: history.intervalSeconds,
    days: history.days.slice(from).map((day) => ({ ...day, first: day.first - start })),
    startMinutes: history.startMinutes.slice(start),
    contacts: history.contacts.slice(start),
  };
}
