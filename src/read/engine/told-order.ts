import type { DateOrder } from '../date-order.ts';
import { unreadableFile } from './faults.ts';
import type { TimeForm } from './form-of-times.ts';
import { safeText } from './safe-text.ts';
import { cellAt, type LongTable } from './table-shape.ts';
import { readTimeCell } from './time-cells.ts';
import { readTimeText } from './time-text.ts';
import { dateIn } from './wide-table.ts';

/**
 * Which of day and month stands first: as a number above 12 tells, else as only one order lets the dates follow
 * each other day by day.
 */
export function orderOf(
  callee: string,
  { rows, line, headers }: LongTable,
  { column, form }: { readonly column: number; readonly form: TimeForm },
  told: DateOrder | undefined,
): DateOrder | undefined {
  if (form !== 'text' && form !== 'digits') return undefined;
  const orders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];
  const impossible = new Set<DateOrder>();
  const days: Partial<Record<DateOrder, number>>[] = [];
  const seen = new Set<string>();
  let isDoubtful = false;
  for (const { cells } of rows) {
    const cell = String(cellAt(cells, column));
    // The date alone: a log has as many times as rows.
    const key = cell.slice(0, 10);
    if (seen.has(key)) continue;
    seen.add(key);
    const date = readTimeCell(cell, form)?.date;
    if (date === undefined || date.length === 0) continue;
    const ways = new Set(Object.values(date.days));
    if (ways.size === 1 && date.days.dmy === date.days.mdy) continue;
    days.push(date.days);
    if (!date.isSure) isDoubtful = true;
    for (const order of orders) if (date.days[order] === undefined) impossible.add(order);
  }
  if (days.length === 0) return told;
  const possible = orders.filter((order) => !impossible.has(order));
  if (told !== undefined) return told;
  if (possible.length === 1) return possible[0];
  if (possible.length === 0) {
    // Most tell: the others are faults of their own.
    const ranked = orders.map((order) => ({
      order,
      count: days.filter((d) => d[order] !== undefined).length,
    }));
    const [first, second] = ranked.sort((a, b) => b.count - a.count);
    if (first!.count >= 0.95 * days.length && second!.count < 0.8 * days.length)
      return first!.order;
    throw unreadableFile(callee, 'date-orders', { column: safeText(headers[column]!) }, line);
  }
  const following = possible.filter((order) => follow(days.map((d) => d[order]!)));
  if (following.length === 1) return following[0];
  if (!isDoubtful) return possible[0];
  throw unreadableFile(callee, 'date-order', { column: safeText(headers[column]!) }, line);
}

/** The order of dates that stand in lines between the rows, where all of them together allow one alone. */
export function orderOfHeadings({ rows }: LongTable): DateOrder | undefined {
  const days: Partial<Record<DateOrder, number>>[] = [];
  for (const { cells } of rows) {
    const [text, ...more] = cells.filter((cell) => cell !== '').map(String);
    if (text === undefined || more.length > 0) continue;
    const date = readTimeText(dateIn(text) ?? text)?.date;
    if (date !== undefined && date.days.dmy !== date.days.mdy) days.push(date.days);
  }
  const possible = (['dmy', 'mdy', 'ymd'] as const).filter((order) =>
    days.every((day) => day[order] !== undefined),
  );
  if (days.length === 0) return undefined;
  if (possible.length === 1) return possible[0];
  const following = possible.filter((order) => follow(days.map((day) => day[order]!)));
  return following.length === 1 ? following[0] : undefined;
}

/** Whether dates go on from day to day, at most over a weekend or a few holidays. */
function follow(days: readonly number[]): boolean {
  if (days.length < 3) return false;
  const steps = days.slice(1).map((day, i) => Math.abs(day - days[i]!));
  return (
    steps.every((step) => step <= 7) &&
    steps.filter((step) => step <= 3).length >= 0.7 * steps.length
  );
}
