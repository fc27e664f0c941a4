import { slotAt } from '../../day-slots.ts';
import { startTexts } from '../../horizon.ts';
import { intervalShares } from '../../interval-shares.ts';
import type { FittedMethod } from '../method/fit-method.ts';
import type { PreparedHistory } from '../preparation/prepare-history.ts';
import { liftOn } from '../table/events.ts';

/** The dates to forecast, interval by interval, with expected contacts. */
export interface Outline {
  readonly days: readonly OutlineDay[];
  /** ISO start of each interval, and its clock time. */
  readonly starts: readonly string[];
  readonly startMinutes: Int16Array;
  /** Place of each interval in its day. */
  readonly slots: Int16Array;
  /** How much of a whole interval each one lasts. */
  readonly shares: Float64Array;
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
  { horizon, gap, events, raw: table }: PreparedHistory,
  { forecast, view }: FittedMethod,
): Outline {
  const { intervalSeconds } = horizon;
  const skipped = horizon.days[gap]!.first;
  const startMinutes = horizon.startMinutes.subarray(skipped);
  const slots = startMinutes.map((minutes) => slotAt(minutes, intervalSeconds));
  const shares = intervalShares(horizon).subarray(skipped);
  const contacts = new Float64Array(startMinutes.length);
  const open = new Uint8Array(startMinutes.length);
  const days = horizon.days.slice(gap).map((day, ahead): OutlineDay => {
    const first = day.first - skipped;
    const row = table.historyDays + gap + ahead;
    const lift = liftOn(events, table.firstDay + row);
    let total = 0;
    for (let i = first; i < first + day.count; i++) {
      const slot = slots[i]!;
      if (table.open[row * table.slots + slot] === 0) continue;
      open[i] = 1;
      contacts[i] = lift * shares[i]! * Math.max(0, forecast[(gap + ahead) * table.slots + slot]!);
      total += contacts[i]!;
    }
    const { date, weekday, count } = day;
    const variance = view.outlook.variance(row);
    return { date, weekday, row, first, count, contacts: total, variance };
  });
  return {
    days,
    starts: startTexts(horizon).slice(skipped),
    startMinutes,
    slots,
    shares,
    open,
    contacts,
  };
}
