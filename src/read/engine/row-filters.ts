import type { ReadExportInput } from '../export-input.ts';
import type { ReadPlan } from './read-plan.ts';

/** Which values of a column are asked for. */
interface Filter {
  /** Absent for the queue, which lines between rows may tell. */
  readonly column: number | undefined;
  readonly accepts: (value: string) => boolean;
  /** Why others are left out. */
  readonly reason: 'filtered' | 'other-directions';
}

/** What the options `where` and `queue` let through, and the directions where rows count contacts of several. */
export function filtersOf(
  headers: readonly string[],
  { log, directions }: Pick<ReadPlan, 'log' | 'directions'>,
  { where = {}, queue }: ReadExportInput,
): Filter[] {
  const list = (value: string | readonly string[]) =>
    new Set((typeof value === 'string' ? [value] : value).map((v) => v.trim().toLowerCase()));
  const filters = Object.entries(where).map(([header, value]): Filter => {
    const accepted = list(value);
    const column = headers.findIndex((name) => name.toLowerCase() === header.trim().toLowerCase());
    return { column, accepts: (cell) => accepted.has(cell.toLowerCase()), reason: 'filtered' };
  });
  if (queue !== undefined) {
    const accepted = list(queue);
    filters.push({
      column: undefined,
      accepts: (name) => accepted.has(name.toLowerCase()),
      reason: 'filtered',
    });
  }
  if (directions !== undefined)
    filters.push({
      column: log.direction,
      accepts: (cell) => directions.accepts(cell),
      reason: 'other-directions',
    });
  return filters;
}
