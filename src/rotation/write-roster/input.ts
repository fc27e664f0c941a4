import * as z from 'zod/mini';
import { oneOf } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type CsvFormat, csvFormatFields } from '../../core/write-csv.ts';

/** How `rosterToCsv` lays a roster out. */
export interface RosterCsvInput extends CsvFormat {
  /** `dates`, a row a person and a column a date; or `duties`, a row a duty with its times. Default `dates`. */
  readonly layout?: 'dates' | 'duties' | undefined;
}

export const rosterCsvInput = /* @__PURE__ */ schemaOf<RosterCsvInput>()(() =>
  z.strictObject({ ...csvFormatFields(), layout: z.optional(oneOf(['dates', 'duties'])) }),
);
