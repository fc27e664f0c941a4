import * as z from 'zod';
import { oneOf } from '../../core/domain.schema.ts';
import type { DateOrder } from '../times.ts';

/** What a file of holidays does not tell of itself. */
export interface ReadHolidaysOptions {
  /** Which of day and month comes first in dates such as `03/04/2025`. Default: as other dates of the file show it. */
  readonly dateOrder?: DateOrder | undefined;
}

/** The schema of `ReadHolidaysOptions`. */
export const readHolidaysSchema = () =>
  z.strictObject({ dateOrder: oneOf(['dmy', 'mdy']).optional() }).readonly();
