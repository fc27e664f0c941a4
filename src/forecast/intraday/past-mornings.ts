import { blend } from '../choice/combine.ts';
import type { FittedMethod } from '../choice/fit-method.ts';
import { type Preparation, viewBefore } from '../choice/preparation.ts';
import { rowOf } from '../table/day-table.ts';

/** A past day with what had been forecast for it the day before. */
export interface PastDay {
  readonly actual: Float64Array;
  readonly forecast: Float64Array;
}

/** Days that updates are learned from. */
const DAYS = 60;

/** No day is forecast from less history. */
const LEAST_DAYS = 14;

/** The latest usable days, each forecast by the method from the days before it. */
export function pastMornings(preparation: Preparation, { members }: FittedMethod): PastDay[] {
  const { table } = preparation.cleaning;
  const weights = members.map(({ weight }) => weight);
  const days: PastDay[] = [];
  for (let row = table.historyDays - 1; row >= LEAST_DAYS && days.length < DAYS; row--) {
    if (table.usable[row] === 0) continue;
    const view = viewBefore(preparation, row);
    days.push({
      actual: rowOf(table, table.contacts, row),
      forecast: blend(
        members.map(({ candidate }) => candidate.forecast(view, row, 1)),
        weights,
      ),
    });
  }
  return days;
}
