import { layOutGrid } from '../../time/interval-grid.ts';
import { markOpen } from '../../time/open-intervals.ts';
import type { OpeningHours } from '../../time/opening-hours.ts';
import { slotAt } from '../day-slots.ts';
import type { HistoryRow } from '../interval-history/input.ts';
import type { PeriodTotal } from './input.ts';
import type { Week } from './week-shares.ts';

/** Where totals are spread. */
interface Place {
  readonly timeZone: string;
  readonly intervalSeconds: number;
  readonly openingHours: readonly OpeningHours[];
  readonly closedDates?: readonly string[] | undefined;
}

/** Each total over the open intervals of its dates, as a week has its contacts; evenly where it has none there. */
export function spreadTotals(
  totals: readonly PeriodTotal[],
  week: Week,
  place: Place,
): HistoryRow[] {
  return totals.flatMap(({ from, to = from, contacts }) => {
    const grid = layOutGrid({ ...place, from, to });
    const open = markOpen(grid, place);
    const weights = new Float64Array(open.length);
    for (const { first: start, count, weekday } of grid.days) {
      for (let i = start; i < start + count; i++) {
        if (open[i] === 1)
          weights[i] = week[weekday]![slotAt(grid.startMinutes[i]!, place.intervalSeconds)]!;
      }
    }
    let all = weights.reduce((total, weight) => total + weight, 0);
    if (!(all > 0)) {
      weights.set(open);
      all = weights.reduce((total, weight) => total + weight, 0);
    }
    return Array.from(grid.starts, (time, i) => ({
      time,
      contacts: (contacts * weights[i]!) / all,
    })).filter((_, i) => open[i] === 1);
  });
}
