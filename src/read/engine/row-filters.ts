import type { ReadExportInput } from '../export-input.ts';

/** Which values of a column are asked for. */
interface Filter {
  /** Absent for the queue, which lines between rows may tell. */
  readonly column: number | undefined;
  readonly accepts: (value: string) => boolean;
}

/** What the options `where` and `queue` let through. */
export function filtersOf(
  headers: readonly string[],
  { where = {}, queue }: ReadExportInput,
): Filter[] {
  const list = (value: string | readonly string[]) =>
    new Set((typeof value === 'string' ? [value] : value).map((v) => v.trim().toLowerCase()));
  const filters = Object.entries(where).map(([header, value]): Filter => {
    const accepted = list(value);
    const column = headers.findIndex((name) => name.toLowerCase() === header.trim().toLowerCase());
    return { column, accepts: (cell) => accepted.has(cell.toLowerCase()) };
  });
  if (queue !== undefined) {
    const accepted = list(queue);
    filters.push({ column: undefined, accepts: (name) => accepted.has(name.toLowerCase()) });
  }
  return filters;
}
