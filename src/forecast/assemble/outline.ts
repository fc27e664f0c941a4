import { fromDayNumber } from '../../time/day-number.ts';
import { formatLocal } from '../../time/instants.ts';
import { layOutGrid } from '../../time/interval-grid.ts';
import { toLocal, zoneOffsets } from '../../time/zone-offsets.ts';
import type { FittedMethod } from '../choice/fit-method.ts';
import type { IntervalHistory } from '../history/history.ts';
import type { DayTable } from '../table/day-table.ts';
import type { ForecastEvent } from '../volume-forecast.ts';
import { liftOn } from './events.ts';

/** The dates to forecast, interval by interval, with expected contacts. */
export interface Outline {
  readonly days: readonly OutlineDay[];
  /** ISO start of each interval, and its clock time. */
  readonly starts: readonly string[];
  readonly startMinutes: Int16Array;
  readonly open: Uint8Array;
  readonly contacts: Float64Array;
}

export interface OutlineDay {
  readonly date: string;
  readonly weekday: number;
  /** Row in the table. */
  readonly row: number;
  /** Its first interval, and their number. */
  readonly first: number;
  readonly count: number;
  readonly contacts: number;
  /** Variance of the log total, as the regression expects it. */
  readonly variance: number;
}

/** Lays the forecast out on the real intervals of the dates: a day has 46, 48 or 50 half-hours. */
export function outlineForecast(
  { timeZone, intervalSeconds }: IntervalHistory,
  table: DayTable,
  { forecast, view }: FittedMethod,
  gap: number,
  events: readonly ForecastEvent[],
): Outline {
  const firstRow = table.historyDays + gap;
  const grid = layOutGrid({
    from: fromDayNumber(table.firstDay + firstRow),
    to: fromDayNumber(table.firstDay + table.days - 1),
    timeZone,
    intervalSeconds,
  });
  const contacts = new Float64Array(grid.starts.length);
  const open = new Uint8Array(grid.starts.length);
  const days = grid.days.map(({ date, weekday, first, count }, day): OutlineDay => {
    const row = firstRow + day;
    const lift = liftOn(events, table.firstDay + row);
    let total = 0;
    for (let i = first; i < first + count; i++) {
      const slot = Math.floor((grid.startMinutes[i]! * 60) / intervalSeconds);
      if (table.open[row * table.slots + slot] === 0) continue;
      open[i] = 1;
      contacts[i] = lift * Math.max(0, forecast[(gap + day) * table.slots + slot]!);
      total += contacts[i]!;
    }
    return {
      date,
      weekday,
      row,
      first,
      count,
      contacts: total,
      variance: view.outlook.variance(row),
    };
  });
  const zone = zoneOffsets(timeZone, grid.starts[0]!, grid.end);
  const starts = Array.from(grid.starts, (instant) => {
    const local = toLocal(zone, instant);
    return formatLocal(local, local - instant);
  });
  return { days, starts, startMinutes: grid.startMinutes, open, contacts };
}
