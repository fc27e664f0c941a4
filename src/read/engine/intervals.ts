import type { UnreadableError } from '../../core/errors.ts';
import { twoDigits } from '../../core/words.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../time/durations.ts';
import type { ExportedInterval, ExportQuestion, ExportRemark } from '../export-account.ts';
import type { ReadExportInput } from '../export-input.ts';
import { areDays, intervalOf } from '../step-of-times.ts';
import type { KeptRow } from './collected.ts';
import { unreadableFile } from './faults.ts';
import { question, remark } from './notices.ts';
import type { ReadPlan } from './read-plan.ts';
import { dateText } from './row-reader.ts';

/** When the intervals of rows begin, and how long they are. */
interface Labels {
  /** Milliseconds from the time of a row to the start of its interval, 0 or less. */
  readonly shift: number;
  readonly intervalSeconds?: number | undefined;
  readonly remarks: readonly ExportRemark[];
  readonly questions: readonly ExportQuestion[];
}

/** What rows say of their times, side by side: a long file has too many of them for an object each. */
export interface LabelledTimes {
  readonly locals: Float64Array;
  /** `NaN` where a row has no end. */
  readonly ends: Float64Array;
  /** Whether 24:00 is among them, and 00:00 not: 24:00 is the end of a day; where it is a start, 00:00 is none. */
  readonly reachMidnight: boolean;
}

/** The times of rows that are kept one by one. */
export function timesOf(
  rows: readonly Pick<KeptRow, 'local' | 'end' | 'isDayEnd'>[],
): LabelledTimes {
  return {
    locals: Float64Array.from(rows, ({ local }) => local),
    ends: Float64Array.from(rows, ({ end }) => end),
    reachMidnight:
      rows.some(({ isDayEnd }) => isDayEnd) &&
      !rows.some(({ local, isDayEnd }) => !isDayEnd && local % DAY === 0),
  };
}

/** Finds out what the times of rows are: starts or ends, and of what length. */
export function labelsOf(
  times: LabelledTimes,
  { times: { isEnd, numbered } }: ReadPlan,
  { intervalSeconds, intervalLabel }: ReadExportInput,
): Labels {
  const told = lengthTold(times);
  // Ends are written a second or a minute short of the next start.
  const short = shortOf(times.locals);
  const locals = short === 0 ? times.locals : times.locals.map((local) => local + short);
  const seen = told ?? intervalOf(locals);
  const length = intervalSeconds ?? (seen === undefined ? undefined : seen / SECOND);
  const ends =
    intervalLabel === undefined
      ? isEnd || short > 0 || times.reachMidnight
      : intervalLabel === 'end';
  const hasRanges = told !== undefined && !isEnd;
  const questions: ExportQuestion[] = [];
  if (length === undefined) {
    questions.push(question('interval-length', {}, 'intervalSeconds'));
  }
  if (numbered !== undefined && intervalLabel === undefined && !hasRanges)
    questions.push(...numbersFrom(numbered, times));
  const shift = ends && !hasRanges ? short - (length ?? 0) * SECOND : 0;
  const remarks: ExportRemark[] = shift === 0 ? [] : [remark('interval-ends')];
  return { shift, intervalSeconds: length, remarks, questions };
}

/** Parts of a day by their number, where neither the first nor the last of the day shows from which one they count. */
function numbersFrom(column: string, { locals, reachMidnight }: LabelledTimes): ExportQuestion[] {
  let least = DAY;
  for (const local of locals) least = Math.min(least, local - Math.floor(local / DAY) * DAY);
  if (reachMidnight || least === 0 || least === DAY) return [];
  const clock = `${twoDigits(Math.floor(least / HOUR))}:${twoDigits(Math.round((least % HOUR) / MINUTE))}`;
  return [question('interval-label', { column, clock }, 'intervalLabel')];
}

/** The commonest length that rows themselves tell. */
function lengthTold({ locals, ends }: LabelledTimes): number | undefined {
  const counts = new Map<number, number>();
  for (let i = 0; i < locals.length; i++) {
    const end = ends[i]!;
    if (Number.isNaN(end)) continue;
    const length = Math.round((end - locals[i]!) / MINUTE) * MINUTE;
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  if (counts.size === 0) return undefined;
  const [length] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  return length > 0 && length < DAY && DAY % length === 0 ? length : undefined;
}

function shortOf(locals: Float64Array): number {
  const isShort = (short: number) => locals.every((local) => (local + short) % (5 * MINUTE) === 0);
  return locals.length === 0 ? 0 : ([SECOND, MINUTE].find(isShort) ?? 0);
}

/** Rows of whole days are no intervals: with a profile they are spread, else refused. */
export function spreadDays(
  callee: string,
  rows: readonly KeptRow[],
  { profile }: ReadExportInput,
): { readonly rows: readonly KeptRow[]; readonly intervalSeconds?: number } {
  const isDays =
    rows.length > 0 &&
    (rows.every(({ isDate }) => isDate) || areDays(rows.map(({ local }) => local)));
  if (!isDays) return { rows };
  if (profile === undefined) {
    throw wholeDays(callee);
  }
  const { minutes, shares } = profile;
  const all = shares.reduce((sum, share) => sum + share, 0);
  const step = minutes.length > 1 ? minutes[1]! - minutes[0]! : 30;
  const isEven = minutes.every((minute, i) => minute === minutes[0]! + i * step && minute < 1440);
  if (minutes.length === 0 || minutes.length !== shares.length || !(all > 0) || !isEven) {
    throw unreadableFile(callee, 'profile', {});
  }
  const spread = rows.flatMap((row) =>
    minutes.map((minute, i) => {
      const share = shares[i]! / all;
      const local = Math.floor(row.local / DAY) * DAY + minute * MINUTE;
      const part = (value: number) => value * share;
      return {
        ...row,
        local,
        end: Number.NaN,
        isDate: false,
        contacts: part(row.contacts),
        answered: part(row.answered),
        abandoned: part(row.abandoned),
        arrivals: part(row.arrivals),
        outbound: part(row.outbound),
      };
    }),
  );
  return { rows: spread, intervalSeconds: step * 60 };
}

/** The refusal of a file of whole days. */
export function wholeDays(callee: string): UnreadableError {
  return unreadableFile(callee, 'whole-days', {});
}

/** Writes times in ISO 8601, remembering the dates and the minutes of a day that come again. */
export function isoWriter(): (local: number, offset: number) => string {
  const dates = new Map<number, string>();
  const clocks: string[] = [];
  return (local, offset) => {
    const day = Math.floor(local / DAY);
    let date = dates.get(day);
    if (date === undefined) {
      date = `${dateText(local)}T`;
      dates.set(day, date);
    }
    const seconds = (local - day * DAY) / SECOND;
    const minute = Math.floor(seconds / 60);
    clocks[minute] ??= `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
    const time = date + clocks[minute]!;
    if (seconds % 60 === 0 && Number.isNaN(offset)) return time;
    const rest = seconds % 60 === 0 ? '' : `:${twoDigits(Math.floor(seconds % 60))}`;
    return time + rest + offsetText(offset);
  };
}

function offsetText(offset: number): string {
  if (Number.isNaN(offset)) return '';
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset) / MINUTE;
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** What a row says, without what it does not. */
export function intervalOfRow(row: KeptRow, time: string): ExportedInterval {
  const { queue, contacts } = row;
  const ahtSeconds = row.handle;
  const fields: Record<string, number> = {};
  const put = (name: string, value: number) => {
    if (!Number.isNaN(value)) fields[name] = value;
  };
  put('arrivals', row.arrivals);
  put('answered', row.answered);
  put('abandoned', row.abandoned);
  put('outbound', row.outbound);
  // Nothing is handled in no time: its handle time was not told.
  if (ahtSeconds > 0) put('ahtSeconds', ahtSeconds);
  put('ringSeconds', row.ring);
  put('talkSeconds', row.talk);
  put('holdSeconds', row.hold);
  put('afterContactSeconds', row.wrap);
  return { time, ...(queue === '' ? {} : { queue }), contacts, ...fields };
}
