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
  const cases = casesOf(days).map(({ chance, days }) => ({ chance, ...totalOf(days, spread) }));
  return {
    from: days[0]!.date,
    to: days.at(-1)!.date,
    days: days.length,
    contacts: days.reduce((total, day) => total + day.contacts, 0),
    quantiles: levels.map((level) => quantileOver(cases, level, spread)),
  };
}

/** Days closed by a guess at most that a total asks both ways, the largest; others count as closed. */
const MOST_GUESSES = 4;

/** Which days are open, as far as that is a guess, each case with its chance. */
function casesOf(days: readonly OutlineDay[]): { chance: number; days: readonly OutlineDay[] }[] {
  const sure = days.filter(({ openChance }) => openChance === 1);
  const guesses = days
    .filter(({ openChance }) => openChance > 0 && openChance < 1)
    .sort((a, b) => b.ifOpen - a.ifOpen)
    .slice(0, MOST_GUESSES);
  let cases: { chance: number; days: readonly OutlineDay[] }[] = [{ chance: 1, days: sure }];
  for (const guess of guesses) {
    cases = cases.flatMap(({ chance, days }) => [
      { chance: chance * (1 - guess.openChance), days },
      { chance: chance * guess.openChance, days: [...days, guess] },
    ]);
  }
  return cases;
}

/** A total and its deviation over it. */
function totalOf(days: readonly OutlineDay[], spread: Spread) {
  const contacts = days.reduce((total, day) => total + day.ifOpen, 0);
  const deviations = days.map((day) => day.ifOpen * spread.dayDeviation(day.variance));
  const together = sum(deviations);
  const apart = deviations.reduce((total, deviation) => total + deviation ** 2, 0);
  const deviation = Math.sqrt(spread.common * together ** 2 + (1 - spread.common) * apart);
  return { contacts, relative: contacts > 0 ? deviation / contacts : 0 };
}

/** Halvings of the place of a quantile: to a part in a million of where it can lie. */
const HALVINGS = 20;

/** The quantile over all cases: between those of single cases, where their probabilities below add up to the level. */
function quantileOver(
  cases: readonly { chance: number; contacts: number; relative: number }[],
  level: number,
  spread: Spread,
): number {
  const each = cases.map(({ contacts, relative }) => spread.total(contacts, relative, level));
  let low = Math.min(...each);
  let high = Math.max(...each);
  for (let step = 0; step < HALVINGS && low < high; step++) {
    const middle = (low + high) / 2;
    const below = cases.reduce((total, { chance, contacts, relative }) => {
      if (relative === 0) return total + (contacts <= middle ? chance : 0);
      return total + chance * spread.totalBelow(contacts, relative, middle);
    }, 0);
    if (below < level) low = middle;
    else high = middle;
  }
  return spread.wholeTotal(Math.max(...cases.map(({ contacts }) => contacts)), high);
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
