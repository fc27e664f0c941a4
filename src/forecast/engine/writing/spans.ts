import { sum } from '../../../core/sum.ts';
import type { SpanForecast } from '../../forecast.ts';
import type { Spread } from '../spread/spread.ts';
import type { OutlineDay } from './outline.ts';

/** Totals of several days: their errors are partly common, so they do not even out altogether. */
export function spanForecast(
  days: readonly OutlineDay[],
  spread: Spread,
  levels: readonly number[],
): SpanForecast {
  const contacts = days.reduce((total, day) => total + day.contacts, 0);
  const deviations = days.map((day) => day.contacts * spread.dayDeviation(day.variance));
  const together = sum(deviations);
  const apart = deviations.reduce((total, deviation) => total + deviation ** 2, 0);
  const deviation = Math.sqrt(spread.common * together ** 2 + (1 - spread.common) * apart);
  const relative = contacts > 0 ? deviation / contacts : 0;
  return {
    from: days[0]!.date,
    to: days.at(-1)!.date,
    days: days.length,
    contacts,
    quantiles: levels.map((level) => spread.total(contacts, relative, level)),
  };
}

/** The days of each calendar week from Monday to Sunday. */
export function calendarWeeks(days: readonly OutlineDay[]): OutlineDay[][] {
  const weeks: OutlineDay[][] = [];
  for (const day of days) {
    const week = weeks.at(-1);
    if (week === undefined || day.weekday === 0) weeks.push([day]);
    else week.push(day);
  }
  return weeks;
}
