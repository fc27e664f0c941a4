import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Holiday, type IntervalHistory, intervalHistory } from 'halfhour';
import Papa from 'papaparse';
import type { PlanArguments } from './arguments.ts';
import { CsvError, type CsvRow, readHistoryCsv } from './read-history-csv.ts';

const SAMPLE = join(import.meta.dirname, '../data/telecom-support-2025.csv');
const SAMPLE_HOLIDAYS = join(import.meta.dirname, '../data/holidays.csv');

/** A history as the plan takes it, and what there is to say about its file. */
export interface HistoryFile {
  readonly name: string;
  readonly history: IntervalHistory;
  readonly rows: number;
  readonly remarks: readonly string[];
}

/** Reads the history that was asked for, or the sample, with its holidays. */
export function readHistoryFile(args: PlanArguments): HistoryFile {
  const file = args.history ?? SAMPLE;
  const { rows, remarks } = inFile(file, () => readHistoryCsv(readFileSync(file, 'utf8')));
  const calendar = args.holidays ?? (args.history === undefined ? SAMPLE_HOLIDAYS : undefined);
  const history = historyOf(rows, args, calendar === undefined ? [] : readHolidays(calendar));
  return {
    name: args.history ?? 'the sample of a telecom support line',
    history,
    rows: rows.length,
    remarks,
  };
}

/** The history of rows, and the same without its last week. */
export function historyOf(
  rows: readonly CsvRow[],
  { zone = 'Europe/Berlin', intervalMinutes }: PlanArguments,
  holidays: readonly Holiday[],
): IntervalHistory {
  return intervalHistory(rows, { timeZone: zone, intervalSeconds: intervalMinutes * 60, holidays });
}

/** Reads a calendar with the columns date and name. */
function readHolidays(file: string): Holiday[] {
  const { data, meta } = inFile(file, () =>
    Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').trim(), { header: true }),
  );
  if (!meta.fields?.includes('date') || !meta.fields.includes('name')) {
    throw new CsvError(`${file}: its columns must be date and name`);
  }
  return data.map(({ date = '', name = '' }) => ({ date, name }));
}

function inFile<Result>(file: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new CsvError(`${file}: ${(error as Error).message}`);
  }
}
