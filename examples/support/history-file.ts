import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Holiday, type IntervalHistory, intervalHistory } from 'halfhour';
import Papa from 'papaparse';
import type { PlanArguments } from './arguments.ts';
import { CsvError, type CsvRow, readHistoryCsv } from './read-history-csv.ts';

const SAMPLE = join(import.meta.dirname, '../data/telecom-support.csv');
const SAMPLE_HOLIDAYS = join(import.meta.dirname, '../data/holidays.csv');

/** A history as the plan takes it, and what there is to say about its file. */
export interface HistoryFile {
  readonly name: string;
  readonly history: IntervalHistory;
  /** Dates of the calendar on which the centre does not open, past and to come. */
  readonly closedDates: readonly string[];
  readonly rows: number;
  readonly remarks: readonly string[];
}

/** Reads the history that was asked for, or the sample, with its holidays. */
export function readHistoryFile(args: PlanArguments): HistoryFile {
  const file = args.history ?? SAMPLE;
  const { rows, remarks } = inFile(file, (text) => readHistoryCsv(text, args));
  const calendarFile = args.holidays ?? (args.history === undefined ? SAMPLE_HOLIDAYS : undefined);
  const { holidays, closedDates } =
    calendarFile === undefined ? NO_CALENDAR : inFile(calendarFile, readCalendarCsv);
  const minutes = args.intervalMinutes ?? minutesBetween(rows);
  return {
    name: args.history ?? 'the sample of a telecom support line',
    history: intervalHistory(rows, {
      timeZone: args.zone ?? 'Europe/Berlin',
      intervalSeconds: minutes * 60,
      holidays,
      closedDates,
    }),
    closedDates,
    rows: rows.length,
    remarks: [
      ...remarks,
      ...(minutes === USUAL_MINUTES ? [] : [`intervals of ${minutes} minutes`]),
      ...(calendarFile === undefined
        ? ['no holidays are known, so they count as ordinary days: --holidays tells them']
        : []),
    ],
  };
}

interface Calendar {
  readonly holidays: readonly Holiday[];
  readonly closedDates: readonly string[];
}

const NO_CALENDAR: Calendar = { holidays: [], closedDates: [] };

/** Reads a calendar with the columns date and name, and closed where the centre may be shut. */
function readCalendarCsv(text: string): Calendar {
  const { data, meta } = Papa.parse<Record<string, string>>(text.trim(), { header: true });
  if (!meta.fields?.includes('date') || !meta.fields.includes('name')) {
    throw new CsvError('its columns must be date and name, and closed if the centre may be shut');
  }
  const odd = data.findIndex(({ closed = 'no' }) => !['yes', 'no', ''].includes(closed));
  if (odd >= 0) throw new CsvError(`line ${odd + 2}: closed must be yes or no`);
  return {
    holidays: data.map(({ date = '', name = '' }) => ({ date, name })),
    closedDates: data.flatMap(({ date = '', closed }) => (closed === 'yes' ? [date] : [])),
  };
}

const USUAL_MINUTES = 30;

/** The commonest step from one time to the next, if intervals may have that length. */
function minutesBetween(rows: readonly CsvRow[]): number {
  const times = [...new Set(rows.map(({ time }) => Date.parse(time)))].sort((a, b) => a - b);
  const counts = new Map<number, number>();
  for (const [i, time] of times.entries()) {
    const step = (time - (times[i - 1] ?? Number.NaN)) / 60_000;
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return [5, 10, 15, 20, 30, 60].find((minutes) => minutes === commonest) ?? USUAL_MINUTES;
}

function inFile<Result>(file: string, read: (text: string) => Result): Result {
  try {
    return read(textOf(readFileSync(file)));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CsvError(`${file}: ${code === 'ENOENT' ? 'no such file' : message}`);
  }
}

/** Text as Excel saves it: UTF-8, UTF-16 with its mark, or the code page of Western Windows. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
