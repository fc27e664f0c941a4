import { letter } from '../../core/pattern.ts';
import type { Cell } from '../cell.ts';
import type { TimePlan } from './plan-times.ts';
import { cellAt, type LongTable } from './table-shape.ts';

/** Rows in which names are looked for, and how many names may part them. */
const SEEN = 20_000;
const MOST_NAMES = 50;

/** So many rows of all must have one of the same time beside them, and nearly all a name of their own there. */
const REPEATED = 0.5;
const TOLD_APART = 0.98;

/**
 * The column whose words tell rows of one time apart, such as `Dept`: what it names adds up as queues do, unless one
 * name is all others together. Nothing where rows have times of their own, or no column has such words.
 */
export function partingColumn(
  { headers, meanings, rows }: LongTable,
  { date, clock, end }: TimePlan,
): number | undefined {
  const seen = rows.slice(0, SEEN).map(({ cells }) => cells);
  const timeOf = (cells: readonly Cell[]) =>
    `${cellAt(cells, date?.column)}\n${cellAt(cells, clock?.column)}\n${cellAt(cells, end?.column)}`;
  const times = seen.map(timeOf);
  const distinct = new Set(times).size;
  if (seen.length === 0 || distinct > (1 - REPEATED) * seen.length) return undefined;
  const column = headers.findIndex((_, i) => {
    if (meanings[i] !== undefined) return false;
    const names = seen.map((cells) => String(cellAt(cells, i)));
    const own = new Set(names);
    if (own.size < 2 || own.size > MOST_NAMES || !names.every((name) => letter().test(name)))
      return false;
    return (
      new Set(names.map((name, at) => `${times[at]}\n${name}`)).size >= TOLD_APART * seen.length
    );
  });
  return column < 0 ? undefined : column;
}
