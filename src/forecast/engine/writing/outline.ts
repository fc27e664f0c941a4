import { slotAt } from '../../day-slots.ts';
import { startTexts } from '../../horizon.ts';
import { intervalShares } from '../../interval-shares.ts';
import type { FittedMethod } from '../method/fit-method.ts';
import type { PreparedHistory } from '../preparation/prepare-history.ts';
import { holidayVariance } from '../spread/holiday-variance.ts';
import { liftOn, profileOn } from '../table/events.ts';
import { spreadByProfile } from './given-profile.ts';

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
  /** The same, but where a day is closed by a guess what would come if it were open. */
  readonly ifOpen: Float64Array;
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
  /** What would come if it were open, and the chance that it is: 1, 0, or between where it is closed by a guess. */
  readonly ifOpen: number;
  readonly openChance: number;
  /** Variance of the log total if it is open, as the regression expects it. */
  readonly variance: number;
  /** Variance of its profile, as a part of the contacts, beyond that of other days. */
  readonly profileVariance: number;
  /** Whether an event gives it a profile that has nothing while it is open. */
  readonly isOutside: boolean;
}

/** Lays the forecast out on the real intervals of the dates: a day has 46, 48 or 50 half-hours. */
export function outlineForecast(
  { horizon, gap, events, raw: table, regression }: PreparedHistory,
  { forecast, view, spread }: FittedMethod,
): Outline {
  const { intervalSeconds } = horizon;
  const skipped = horizon.days[gap]!.first;
  const startMinutes = horizon.startMinutes.subarray(skipped);
  const slots = startMinutes.map((minutes) => slotAt(minutes, intervalSeconds));
  const shares = intervalShares(horizon).subarray(skipped);
  const contacts = new Float64Array(startMinutes.length);
  const ifOpen = new Float64Array(startMinutes.length);
  const open = new Uint8Array(startMinutes.length);
  const days = horizon.days.slice(gap).map((day, ahead): OutlineDay => {
    const { date, weekday, count } = day;
    const first = day.first - skipped;
    const row = table.historyDays + gap + ahead;
    const lift = liftOn(events, table.firstDay + row);
    const guess = table.openChances?.get(row);
    const stretches: ({ from: number; to: number } | undefined)[] = [];
    for (let i = first; i < first + count; i++) {
      const slot = slots[i]!;
      open[i] = table.open[row * table.slots + slot]!;
      // The grid of hours, unlike the table, does not know of the guess.
      const isServed = guess === undefined ? open[i] === 1 : horizon.open[skipped + i] === 1;
      const from = startMinutes[i]!;
      stretches.push(
        isServed ? { from, to: from + (shares[i]! * intervalSeconds) / 60 } : undefined,
      );
      if (!isServed) continue;
      const whole = Math.max(0, forecast[(gap + ahead) * table.slots + slot]!);
      ifOpen[i] = lift * shares[i]! * whole;
    }
    const ofDay = ifOpen.subarray(first, first + count);
    const total = ofDay.reduce((all, expected) => all + expected, 0);
    const profile = profileOn(events, table.firstDay + row);
    const isOutside =
      profile !== undefined && total > 0 && !spreadByProfile(ofDay, profile, stretches);
    for (let i = first; i < first + count; i++) if (open[i] === 1) contacts[i] = ifOpen[i]!;
    let variance = view.outlook.variance(row);
    let profileVariance = 0;
    const name = table.holidays[row];
    if (name !== undefined) {
      // A given profile is taken as certain.
      if (profile === undefined || isOutside)
        profileVariance = view.holidayProfiles?.stepOf(name, weekday).variance ?? 0;
      variance = holidayVariance(table, regression, {
        variance,
        ofCalendar: view.outlook.calendarVariance(row),
        squareScale: spread.dayDeviation(1) ** 2,
        isGuess: guess !== undefined,
      });
    }
    return {
      date,
      weekday,
      row,
      first,
      count,
      contacts: guess === undefined ? total : 0,
      ifOpen: total,
      openChance: guess ?? 1 - table.closed[row]!,
      variance,
      profileVariance,
      isOutside,
    };
  });
  return {
    days,
    starts: startTexts(horizon).slice(skipped),
    startMinutes,
    slots,
    shares,
    open,
    contacts,
    ifOpen,
  };
}
