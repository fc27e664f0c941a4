import type { ExportColumn } from '../export-account.ts';
import type { ExportField } from '../export-field.ts';
import type { Told } from './locate-header.ts';
import type { ReadPlan } from './read-plan.ts';
import { safeText } from './safe-text.ts';
import type { LongTable } from './table-shape.ts';

const OF_DURATION = {
  handle: 'ahtSeconds',
  talk: 'talkSeconds',
  hold: 'holdSeconds',
  wrap: 'afterContactSeconds',
  ring: 'ringSeconds',
  wait: 'waitSeconds',
  duration: 'ahtSeconds',
} as const;

/** What became of every column, in the order of the file. */
export function columnsOf(
  { headers }: LongTable,
  { times, queue, contacts, volumes, durations, log }: Omit<ReadPlan, 'columns'>,
  told: Told,
): ExportColumn[] {
  const fields = new Map<number, ExportField>();
  const put = (column: number | undefined, field: ExportField) => {
    if (column !== undefined && !fields.has(column)) fields.set(column, field);
  };
  if (times.date !== undefined)
    put(times.date.column, times.date.part === 'both' ? 'time' : 'date');
  put(times.clock?.column, times.isEnd ? 'end' : 'clock');
  put(times.end?.column, 'end');
  put(queue, 'queue');
  put(contacts, 'contacts');
  for (const [name, column] of Object.entries(volumes))
    put(column, name === 'missed' ? 'abandoned' : (name as ExportField));
  for (const { column, of } of durations) put(column, OF_DURATION[of]);
  for (const [name, column] of Object.entries(log)) put(column, name as ExportField);
  const units = new Map(durations.map((plan) => [plan.column, plan]));
  return headers.map((written, column) => {
    const header = safeText(written);
    const field = fields.get(column);
    if (field === undefined) return { header };
    const plan = units.get(column);
    return {
      header,
      field,
      told: told.has(written) ? 'option' : (plan?.told ?? 'header'),
      ...(plan === undefined
        ? {}
        : { statistic: plan.statistic, ...(plan.unit === undefined ? {} : { unit: plan.unit }) }),
    };
  });
}
