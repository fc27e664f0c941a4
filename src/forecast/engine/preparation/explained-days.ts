import { calendarTraits, monthPhases } from '../calendar/calendar-traits.ts';
import type { Cleaning } from '../cleaning/clean-table.ts';
import type { DayTable } from '../table/day-table.ts';

/**
 * Whether an odd day is one that its place in the calendar may explain: near a holiday or closure,
 * or like most of the days with the same place in the month.
 */
export function explainedDays(
  raw: DayTable,
  { table: { usable }, totals }: Cleaning,
): (row: number) => boolean {
  const traits = calendarTraits(raw);
  const phases = monthPhases(raw);
  const isOddTogether = (has: (row: number) => boolean): boolean => {
    let odd = 0;
    let known = 0;
    for (let row = 0; row < raw.historyDays; row++) {
      if (!has(row) || Number.isNaN(totals[row]!)) continue;
      known++;
      if (usable[row] === 0) odd++;
    }
    return odd >= 2 && odd * 2 >= known;
  };
  const explaining = traits.filter(
    ({ kind, rows }) => kind !== 'month-edge' || isOddTogether((row) => rows[row] === 1),
  );
  return (row) =>
    explaining.some(({ rows }) => rows[row] === 1) ||
    (usable[row] === 0 && isOddTogether((other) => phases[other] === phases[row]));
}
