import * as z from 'zod';
import { oneOf } from '../../core/domain.schema.ts';
import { intervalLength, timeZone } from '../../time/time.schema.ts';
import type { DateOrder } from '../times.ts';

/** What an export does not tell of itself. */
export interface ReadExportOptions {
  /** What columns with other headers are: `{ Anrufe: 'calls' }`, the header first, then a name that is known. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Which of day and month comes first in dates such as `03/04/2025`. Default: as other dates of the export show it. */
  readonly dateOrder?: DateOrder | undefined;
  /** IANA time zone of the centre, such as `Europe/Berlin`. */
  readonly timeZone?: string | undefined;
  /** Length of an interval in seconds: whole minutes that divide a day. Default: as the times show it. */
  readonly intervalSeconds?: number | undefined;
}

/** The schema of `ReadExportOptions`. */
export const readExportSchema = () =>
  z
    .strictObject({
      columns: z.record(z.string(), z.string()).readonly().optional(),
      dateOrder: oneOf(['dmy', 'mdy']).optional(),
      timeZone: timeZone().optional(),
      intervalSeconds: intervalLength().optional(),
    })
    .readonly();
