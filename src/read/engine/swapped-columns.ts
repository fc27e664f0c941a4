import type { Cell } from '../cell.ts';
import type { ExportQuestion } from '../export-account.ts';
import { question } from './notices.ts';
import { readDurationCell } from './number-cells.ts';
import { type DurationPlan, secondsOf } from './plan-durations.ts';
import { safeText } from './safe-text.ts';
import { cellAt, type LongTable } from './table-shape.ts';

/** So few seconds are seldom a handle time, and so many contacts seldom come in a row of them. */
const SHORT_SECONDS = 60;
const MANY_CONTACTS = 100;

/** Contacts rise and fall over a day, handle times hardly do: as much calmer as this is the other way round. */
const CALMER = 0.5;

/** Asks where a column of contacts looks like handle times, and that of handle times like contacts. */
export function swappedColumns(
  { headers }: LongTable,
  plan: DurationPlan | undefined,
  contacts: number | undefined,
  contactsOf: (cells: readonly Cell[]) => number,
  sample: readonly (readonly Cell[])[],
  decimal: '.' | ',' | undefined,
): readonly ExportQuestion[] {
  if (plan?.statistic !== 'mean' || contacts === undefined) return [];
  const rows = sample.flatMap((cells) => {
    const read = readDurationCell(cellAt(cells, plan.column), decimal);
    const count = contactsOf(cells);
    if (read === undefined || read === 'doubtful' || !(count > 0)) return [];
    return [{ count, seconds: secondsOf(read, plan) }];
  });
  if (rows.length === 0) return [];
  const [counts, seconds] = [spread(rows.map((r) => r.count)), spread(rows.map((r) => r.seconds))];
  const isOdd = seconds.mean < SHORT_SECONDS && counts.mean > MANY_CONTACTS;
  if (!isOdd || !(counts.variation < CALMER * seconds.variation)) return [];
  const [one, other] = [safeText(headers[contacts]!), safeText(headers[plan.column]!)];
  return [question('columns-swapped', { contacts: one, handle: other }, 'columns')];
}

/** Mean, and deviation as a share of it. */
function spread(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, variation: Math.sqrt(square) / mean };
}
