import * as z from 'zod/mini';
import { oneOf } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { intervalLength, timeZone } from '../../time/time-kinds.ts';
import type { DateOrder } from '../times.ts';

/** What an export does not tell of itself. */
export interface ReadExportInput {
  /** What columns with other headers are: `{ Anrufe: 'calls' }`, the header first, then a name that is known. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Which of day and month comes first in dates such as `03/04/2025`. Default: as other dates of the export show it. */
  readonly dateOrder?: DateOrder | undefined;
  /** IANA time zone of the centre, such as `Europe/Berlin`. */
  readonly timeZone?: string | undefined;
  /** Length of an interval in seconds: whole minutes that divide a day. Default: as the times show it. */
  readonly intervalSeconds?: number | undefined;
}

export const readExportSchema = /* @__PURE__ */ schemaOf<ReadExportInput>()(() =>
  z.strictObject({
    columns: z.optional(z.record(z.string(), z.string())),
    dateOrder: z.optional(oneOf(['dmy', 'mdy'])),
    timeZone: z.optional(timeZone()),
    intervalSeconds: z.optional(intervalLength()),
  }),
);
