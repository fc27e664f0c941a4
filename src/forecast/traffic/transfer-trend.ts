import { sum } from '../../core/sum.ts';
import type { IntervalHistory } from '../history/history.ts';
import { weekName } from './periods.ts';

/** The transfer-to-agent rate of one ISO week. */
export interface WeeklyRate {
  /** Name of the week, `2024-W27`. */
  readonly week: string;
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

/** The rate of each week and its trend; undefined if the history knows no arrivals. */
export function transferTrend(history: IntervalHistory): TransferTrend | undefined {
  const weeks = weeklyRates(history);
  if (weeks.length === 0) return undefined;
  const arrivals = weeks.map((week) => week.arrivals);
  const all = sum(arrivals);
  const mean = (quantity: (week: WeeklyRate, w: number) => number) =>
    sum(weeks.map((week, w) => arrivals[w]! * quantity(week, w))) / all;
  const rate = mean((week) => week.rate);
  const middle = mean((_, w) => w);
  const spread = mean((_, w) => (w - middle) ** 2);
  const canTell = weeks.length >= 3;
  const change = canTell ? mean((week, w) => (w - middle) * (week.rate - rate)) / spread : 0;
  const scatter = mean((week, w) => (week.rate - rate - change * (w - middle)) ** 2);
  const error = canTell ? Math.sqrt(scatter / (spread * (weeks.length - 2))) : 0;
  const supported = change === 0 ? 0 : change * Math.max(0, 1 - (error / change) ** 2);
  return {
    rate,
    weeks,
    changePerWeek: change,
    standardError: error,
    supportedChangePerWeek: supported,
    nextRate: Math.min(1, Math.max(0, rate + supported * (weeks.length - middle))),
  };
}

function weeklyRates({ days, contacts, volumes }: IntervalHistory): WeeklyRate[] {
  const arrivals = volumes?.arrivals;
  if (arrivals === undefined) return [];
  const weeks = new Map<string, { arrivals: number; contacts: number }>();
  for (const { date, first, count } of days) {
    const name = weekName(date);
    const week = weeks.get(name) ?? { arrivals: 0, contacts: 0 };
    weeks.set(name, week);
    for (let i = first; i < first + count; i++) {
      if (Number.isNaN(arrivals[i]! + contacts[i]!)) continue;
      week.arrivals += arrivals[i]!;
      week.contacts += contacts[i]!;
    }
  }
  return [...weeks]
    .filter(([, week]) => week.arrivals > 0)
    .map(([week, counts]) => ({
      week,
      arrivals: counts.arrivals,
      rate: counts.contacts / counts.arrivals,
    }));
}
