import type { WeeklyContract, WeeklyShift } from './input.ts';

/** The shift of each weekday of one person, null for a day off. */
type WeekLine = (string | null)[];

/**
 * Gives the shifts of a week to so many people, or undefined if somebody would get too many days or
 * hours. Day by day those with most room left take the longest shifts, which spreads both: for days
 * alone it succeeds whenever anything does, for hours it may fail though another way exists.
 */
export function weekLines(
  people: number,
  shifts: readonly WeeklyShift[],
  { daysPerWeek, maxWeeklyHours = Infinity }: WeeklyContract,
): WeekLine[] | undefined {
  const lines = Array.from({ length: people }, (): WeekLine => new Array(7).fill(null));
  const days = new Array<number>(people).fill(0);
  const minutes = new Array<number>(people).fill(0);
  for (let day = 0; day < 7; day++) {
    const starts = shifts
      .flatMap(({ id, paidMinutes, counts }) => new Array(counts[day]!).fill({ id, paidMinutes }))
      .sort((a, b) => b.paidMinutes - a.paidMinutes);
    const order = lines
      .map((_, person) => person)
      .sort((a, b) => days[a]! - days[b]! || minutes[a]! - minutes[b]! || a - b);
    if (starts.length > people) return undefined;
    for (const [turn, { id, paidMinutes }] of starts.entries()) {
      const person = order[turn]!;
      lines[person]![day] = id;
      days[person]!++;
      minutes[person]! += paidMinutes;
      if (days[person]! > daysPerWeek) return undefined;
      if (minutes[person]! > maxWeeklyHours * 60 + 1e-9) return undefined;
    }
  }
  return lines;
}
