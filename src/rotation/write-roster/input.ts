import * as z from 'zod/mini';
import { name, oneOf, positiveWholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type CsvFormat, csvFormatFields } from '../../core/write-csv.ts';
import { writtenInstant } from '../../time/time-kinds.ts';

/** How `rosterToCsv` lays a roster out. */
export interface RosterCsvInput extends CsvFormat {
  /** `dates`, a row a person and a column a date; or `duties`, a row a duty with its times. Default `dates`. */
  readonly layout?: 'dates' | 'duties' | undefined;
}

export const rosterCsvInput = /* @__PURE__ */ schemaOf<RosterCsvInput>()(() =>
  z.strictObject({ ...csvFormatFields(), layout: z.optional(oneOf(['dates', 'duties'])) }),
);

/** Whose calendar is brought up to date, and by which update. */
export interface RosterUpdateInput {
  /** The person whose duties are written (default: everyone's, with names). */
  readonly employee?: string | undefined;
  /** Number of the update, 1 for the first after `rosterToICalendar`: calendars ignore one that is lower than what they have. */
  readonly sequence: number;
  /** When the update was made, with its offset from UTC (default: when each duty starts). */
  readonly at?: string | undefined;
}

export const rosterUpdateInput = /* @__PURE__ */ schemaOf<RosterUpdateInput>()(() =>
  z.strictObject({
    employee: z.optional(name()),
    sequence: positiveWholeNumber(),
    at: z.optional(writtenInstant()),
  }),
);
