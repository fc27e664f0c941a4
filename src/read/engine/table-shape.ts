import type { Cell } from '../cell.ts';
import type { ColumnMeaning } from './locate-header.ts';
import type { SheetRow } from './sheet.ts';

/** A table with one row for each interval and queue, or for each contact. */
export interface LongTable {
  readonly headers: readonly string[];
  readonly meanings: readonly ColumnMeaning[];
  /** Line of the headers. */
  readonly line: number;
  /** What parts the cells, where they were parted. */
  readonly delimiter?: string | undefined;
  /** Rows below the headers. */
  readonly rows: readonly SheetRow[];
  /** Lines above the headers: titles, filters, the date of a report. */
  readonly above: readonly SheetRow[];
  /** How rows of the file became these, where they are not the same. */
  readonly made?: 'wide' | 'measures' | 'pivot' | 'groups' | 'joined' | 'queue-log';
  /** Groups of the file that add up others. */
  readonly leftGroups?: readonly string[];
  /** Lines of rows of a wide table or a pivot that were left out: they add up others. */
  readonly totals?: readonly number[];
}

/** A cell that is not there is empty. */
export function cellAt(cells: readonly Cell[], column: number | undefined): Cell {
  return column === undefined ? '' : (cells[column] ?? '');
}
