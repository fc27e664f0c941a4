import { HOUR } from '../../time/durations.ts';
import type { TimeForm } from './form-of-times.ts';
import { cellAt, type LongTable } from './table-shape.ts';
import { readTimeCell } from './time-cells.ts';

/** `09:00 - 21:00`, `9 bis 21 Uhr`: a part of a day, in the words of a title. */
const PART_OF_DAY =
  /(?<![\d.:/-])(\d{1,2})(?:[:.h](\d{2}))?(?:\s*(?:uhr|h))?\s*(?:-|–|—|to|bis|till?|à|a|至|~|～)\s*(\d{1,2})(?:[:.h](\d{2}))?(?![\d.:/-])/gi;

/** What such a line speaks of; a shift or the run of a report may be from when to when as well. */
const OF_HOURS =
  /open|service|hours|time|zeit|erreichbar|uhr|heures|horaire|plage|horario|hor[aá]rio|orario|tijd|godzin|saat|营业|服务|时间|時間|営業|시간/i;

/**
 * Whether numbered hours are those that begin or those that end: where a line above the table tells from when to when
 * it is and its first and last hour are so in one reading alone.
 */
export function edgeOfHours(
  { above, rows }: LongTable,
  column: number,
  form: TimeForm,
): 'start' | 'end' | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { cells } of rows) {
    const from = readTimeCell(cellAt(cells, column), form)?.from;
    if (from === undefined) continue;
    first = Math.min(first, from / HOUR);
    last = Math.max(last, from / HOUR);
  }
  const edges = new Set<'start' | 'end'>();
  for (const { cells } of above) {
    if (!cells.some((cell) => OF_HOURS.test(String(cell)))) continue;
    for (const [, from, fromMinute = 0, to, toMinute = 0] of cells
      .join(' ')
      .matchAll(PART_OF_DAY)) {
      if (Number(fromMinute) !== 0 || Number(toMinute) !== 0) continue;
      if (Number(from) === first && Number(to) === last + 1) edges.add('start');
      if (Number(from) === first - 1 && Number(to) === last) edges.add('end');
    }
  }
  const [edge, other] = edges;
  return other === undefined ? edge : undefined;
}
