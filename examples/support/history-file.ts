import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type ExportAccount,
  type HistoryRow,
  type IntervalHistory,
  intervalHistory,
  type ReadExport,
  type ReadHolidays,
  readExport,
  readHolidays,
  UnreadableError,
} from 'halfhour';
import { translateFinding } from 'halfhour/texts';
import { ArgumentError } from './argument-error.ts';
import type { PlanArguments } from './arguments.ts';
import { fileFaults } from './file-faults.ts';
import { inFlags, namedAsFlags } from './flags.ts';
import { libraryFault } from './library-faults.ts';
import { readOptionsOf } from './options-file.ts';
import { CATALOGUES, type Language, sayIn } from './texts/texts.ts';

const SAMPLE = join(import.meta.dirname, '../data/telecom-support.csv');
/** Of the sample, and of files where nobody says another. */
const SAMPLE_ZONE = 'Europe/Berlin';
const SAMPLE_HOLIDAYS = join(import.meta.dirname, '../data/holidays.csv');

/** A history as the plan takes it, and what there is to say about its file. */
export interface HistoryFile {
  /** Without its folder, which is nobody's who gets the report. */
  readonly name: string;
  readonly history: IntervalHistory;
  /** Dates of the calendar on which the centre does not open, past and to come. */
  readonly closedDates: readonly string[];
  readonly rows: number;
  /** What became of every row and column. */
  readonly account: ExportAccount;
  readonly remarks: readonly string[];
}

/** Reads the history that was asked for, or the sample, with its holidays. */
export function readHistoryFile(args: PlanArguments): HistoryFile {
  const { columns, dateOrder, zone, intervalMinutes } = args;
  const timeZone = zone ?? SAMPLE_ZONE;
  const { queue, where, intervalLabel, units, duplicates, language } = args;
  const say = sayIn(CATALOGUES[language]);
  const intervalSeconds = intervalMinutes === undefined ? undefined : intervalMinutes * 60;
  const asked = {
    columns,
    dateOrder,
    timeZone,
    intervalSeconds,
    ...(queue === undefined ? {} : { queue }),
    ...(where === undefined ? {} : { where }),
    ...(intervalLabel === undefined ? {} : { intervalLabel }),
    ...(units === undefined ? {} : { units }),
    ...(duplicates === undefined ? {} : { duplicates }),
    ...readOptionsOf(args.options),
  };
  const read = inFile(args.history ?? SAMPLE, language, (bytes) => readExport(bytes, asked));
  const calendarFile = args.holidays ?? (args.history === undefined ? SAMPLE_HOLIDAYS : undefined);
  const { holidays, closedDates } =
    calendarFile === undefined
      ? NO_CALENDAR
      : inFile(calendarFile, language, (bytes) => readHolidays(bytes, { dateOrder }));
  const length = read.account.intervalSeconds ?? USUAL_SECONDS;
  return {
    name: args.history === undefined ? say('account.sample') : basename(args.history),
    // An open question ends the plan later, after all that there is to say of the file.
    history: intervalHistory(historyRows(read), {
      timeZone,
      intervalSeconds: length,
      holidays,
      closedDates,
      ...meaningOfRows(read),
    }),
    closedDates,
    rows: read.rows.length,
    account: read.account,
    remarks: [
      ...remarksOn(read, language),
      ...(length === USUAL_SECONDS ? [] : [say('account.lengths', { minutes: length / 60 })]),
      ...(args.history !== undefined && zone === undefined
        ? [say('account.zoneAssumed', { zone: timeZone })]
        : []),
      ...(calendarFile === undefined ? [say('account.noHolidays')] : []),
    ],
  };
}

const NO_CALENDAR: ReadHolidays = { holidays: [], closedDates: [] };

const USUAL_SECONDS = 1800;

function historyRows({ kind, rows }: ReadExport): readonly HistoryRow[] {
  return kind === 'intervals' ? rows : rows.map((row) => ({ ...row, contacts: 1 }));
}

/** Copies were left out when the file was read, so rows add up; where nobody called there is no row of a contact. */
function meaningOfRows({ kind }: ReadExport) {
  return kind === 'contacts'
    ? ({ duplicates: 'add', missingRows: 'zero' } as const)
    : ({ duplicates: 'add' } as const);
}

function remarksOn({ account: { leftOut, remarks } }: ReadExport, language: Language): string[] {
  const say = sayIn(CATALOGUES[language]);
  return [
    ...remarks.map((remark) =>
      inFlags(translateFinding(remark, 'exportRemark', language), language),
    ),
    ...leftOut.map(({ code, rows, contacts, lines }) =>
      say('account.leftRows', {
        rows,
        contacts,
        reason: translateFinding({ code }, 'leftOut', language),
        line: lines[0] ?? '?',
      }),
    ),
  ];
}

function inFile<Result>(
  file: string,
  language: Language,
  read: (bytes: Uint8Array) => Result,
): Result {
  try {
    return read(readFileSync(file));
  } catch (error) {
    if (error instanceof UnreadableError)
      throw new ArgumentError('argument.file', { file, what: fileFaults(error, language) });
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new ArgumentError('argument.noFile', { file });
    const fault = libraryFault(error, language);
    if (fault !== undefined)
      throw new ArgumentError('argument.file', { file, what: namedAsFlags(fault) });
    if (code === undefined) throw error;
    throw new ArgumentError('argument.unreadable', { file, code });
  }
}
