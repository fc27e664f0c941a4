import { sum } from '../../core/sum.ts';
import { toDayNumber } from '../../time/day-number.ts';
import { WEEK_DAYS } from '../../time/durations.ts';
import type { HistorySeries } from '../history-series.ts';
import { arrivalsIn } from '../volumes-in.ts';
import { weekName } from './groups.ts';

/** The transfer-to-agent rate of one ISO week. */
export interface WeeklyRate {
  /** Name of the week, `2024-W27`. */
  readonly week: string;
  /** Weeks after the first of the list (0 or more): a week without arrivals is not in it. */
  readonly weeksAfterFirst: number;
  /** All that arrived in intervals of which arrivals and contacts are both known. */
  readonly arrivals: number;
  /** Contacts offered to agents by arrivals (0 or more). */
  readonly rate: number;
}

/** How the transfer-to-agent rate moves. */
export interface TransferTrend {
  /** Contacts offered to agents by all arrivals (0 or more). */
  readonly rate: number;
  readonly weeks: readonly WeeklyRate[];
  /** Change of the rate a week, by least squares weighted by arrivals; 0 for fewer than three weeks. */
  readonly changePerWeek: number;
  /** Standard error of the change, from the scatter of the weeks; 0 for fewer than three weeks. */
  readonly standardError: number;
  /** The part of the change that its evidence supports: none if it is below its standard error. */
  readonly supportedChangePerWeek: number;
  /** Rate to expect in the week after the last, by the supported change (0 to 1). */
  readonly nextRate: number;
}

/** The rate of each week and its trend; undefined if the history knows neither arrivals nor those served without an agent. */
export function transferTrend(history: HistorySeries): TransferTrend | undefined {
  const weeks = weeklyRates(history);
  if (weeks.length === 0) return undefined;
  const arrivals = weeks.map((week) => week.arrivals);
  const all = sum(arrivals);
  const mean = (quantity: (week: WeeklyRate) => number) =>
    sum(weeks.map((week, w) => arrivals[w]! * quantity(week))) / all;
  const rate = mean((week) => week.rate);
  const middle = mean((week) => week.weeksAfterFirst);
  const fromMiddle = (week: WeeklyRate) => week.weeksAfterFirst - middle;
  const spread = mean((week) => fromMiddle(week) ** 2);
  const canTell = weeks.length >= 3;
  const change = canTell ? mean((week) => fromMiddle(week) * (week.rate - rate)) / spread : 0;
  const scatter = mean((week) => (week.rate - rate - change * fromMiddle(week)) ** 2);
  const error = canTell ? Math.sqrt(scatter / (spread * (weeks.length - 2))) : 0;
  const supported = change === 0 ? 0 : change * Math.max(0, 1 - (error / change) ** 2);
  return {
    rate,
    weeks,
    changePerWeek: change,
    standardError: error,
    supportedChangePerWeek: supported,
    nextRate: Math.min(1, Math.max(0, rate + supported * (fromMiddle(weeks.at(-1)!) + 1))),
  };
}

function weeklyRates(history: HistorySeries): WeeklyRate[] {
  const weeks = new Map<string, { monday: number; arrivals: number; contacts: number }>();
  for (const { date, weekday, first, count } of history.days) {
    const name = weekName(date);
    const monday = toDayNumber(date) - weekday;
    const week = weeks.get(name) ?? { monday, arrivals: 0, contacts: 0 };
    weeks.set(name, week);
    for (let i = first; i < first + count; i++) {
      const arrivals = arrivalsIn(history, i);
      const contacts = history.contacts[i]!;
      if (Number.isNaN(arrivals + contacts)) continue;
      week.arrivals += arrivals;
      week.contacts += contacts;
    }
  }
  const told = [...weeks].filter(([, { arrivals }]) => arrivals > 0);
  return told.map(([week, { monday, arrivals, contacts }]) => ({
    week,
    weeksAfterFirst: (monday - told[0]![1].monday) / WEEK_DAYS,
    arrivals,
    rate: contacts / arrivals,
  }));
}
