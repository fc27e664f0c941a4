import * as z from 'zod/mini';
import { nonNegative, oneOf, wholeNumber, wholeNumberBetween } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import type { DailyProfile } from '../time/daily-profile.ts';
import { intervalLength, timeZone } from '../time/time-kinds.ts';
import { DATE_ORDERS, type DateOrder } from './date-order.ts';
import { ENCODINGS, type Encoding } from './encoding.ts';

/** How the times of an export are counted. */
export interface ExportUnits {
  /** What a plain number counts; by `minutes-seconds` 4.10 is 4 minutes and 10 seconds. Default: as header and values show it. */
  readonly unit?:
    | 'seconds'
    | 'milliseconds'
    | 'minutes'
    | 'minutes-seconds'
    | 'hours'
    | 'days'
    | undefined;
  /** Whether it is the mean of the contacts of its row or their total. Default: as header and values show it. */
  readonly statistic?: 'mean' | 'total' | undefined;
}

/** What an export does not tell of itself. */
export interface ReadExportInput {
  /** What columns with other headers are: `{ Anrufe: 'calls' }`, the header first, then a field or a usual header. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Only rows with these values, by header: `{ direction: 'inbound' }`, `{ Skill: ['a', 'b'] }`; in any case. */
  readonly where?: Readonly<Record<string, string | readonly string[]>> | undefined;
  /** Only this queue, or these. Default: all of them. */
  readonly queue?: string | readonly string[] | undefined;
  /** What a row is. Default: one contact, where no column counts them and the file is a log. */
  readonly rowsAre?: 'contacts' | undefined;
  /** What rows of one interval and queue with different numbers are: parts to `'add'`, or corrections of which the `'last'` counts. */
  readonly duplicates?: 'add' | 'last' | undefined;
  /** Whether times are those at which intervals start or end. Default: as header and times show it. */
  readonly intervalLabel?: 'start' | 'end' | undefined;
  /** How handle times are counted. */
  readonly units?: ExportUnits | undefined;
  /** Which of day and month comes first in dates such as `03/04/2025`. Default: as other dates of the export show it. */
  readonly dateOrder?: DateOrder | undefined;
  /** The year of the first date, where dates have none (`3 Feb`, `03.02.`): 1970 to 2200. Default: as a title names it; else such a file is refused. */
  readonly year?: number | undefined;
  /** The mark before decimals. Default: as other numbers of the export show it. */
  readonly decimalMark?: '.' | ',' | undefined;
  /** The year from which a spreadsheet counts days. Default: as weekdays or a date above the rows show it, else 1900; a file that has neither cannot tell. */
  readonly excelDates?: 1900 | 1904 | undefined;
  /** IANA time zone of the centre, such as `Europe/Berlin`. */
  readonly timeZone?: string | undefined;
  /** Length of an interval in seconds: whole minutes that divide a day. Default: as the times show it. */
  readonly intervalSeconds?: number | undefined;
  /** Character set of bytes. Default: as they show it. */
  readonly encoding?: Encoding | undefined;
  /** Lines at the top that are left out unseen. Default 0. */
  readonly skipLines?: number | undefined;
  /** How a file of whole days is spread over each. Without it, such a file is refused. */
  readonly profile?: DailyProfile | undefined;
}

const texts = () => z.union([z.string(), z.array(z.string())]);

export const readExportSchema = /* @__PURE__ */ schemaOf<ReadExportInput>()(() =>
  z.strictObject({
    columns: z.optional(z.record(z.string(), z.string())),
    where: z.optional(z.record(z.string(), texts())),
    queue: z.optional(texts()),
    rowsAre: z.optional(oneOf(['contacts'])),
    duplicates: z.optional(oneOf(['add', 'last'])),
    intervalLabel: z.optional(oneOf(['start', 'end'])),
    units: z.optional(
      z.strictObject({
        unit: z.optional(
          oneOf(['seconds', 'milliseconds', 'minutes', 'minutes-seconds', 'hours', 'days']),
        ),
        statistic: z.optional(oneOf(['mean', 'total'])),
      }),
    ),
    dateOrder: z.optional(oneOf([...DATE_ORDERS])),
    year: z.optional(wholeNumberBetween(1970, 2200)),
    decimalMark: z.optional(oneOf(['.', ','])),
    excelDates: z.optional(z.literal([1900, 1904])),
    timeZone: z.optional(timeZone()),
    intervalSeconds: z.optional(intervalLength()),
    encoding: z.optional(oneOf([...ENCODINGS])),
    skipLines: z.optional(wholeNumber()),
    profile: z.optional(
      z.strictObject({ minutes: z.array(nonNegative()), shares: z.array(nonNegative()) }),
    ),
  }),
);
