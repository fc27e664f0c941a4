import * as z from 'zod';
import { holidaySchema } from '../../time/holiday.ts';
import { localDate } from '../../time/time-kinds.ts';
import { forecastEventSchema } from '../forecast-volume.schema.ts';
import { quantileLevels } from '../quantile-levels.schema.ts';

const isArrayLike = (value: unknown): value is ArrayLike<number> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));

/** A number: null, to which JSON turns NaN, would else pass as 0. */
const isContacts = (value: unknown): boolean =>
  typeof value === 'number' && (Number.isNaN(value) || (value >= 0 && value < Infinity));

const known = {
  date: localDate().optional(),
  holidays: z.array(holidaySchema()).readonly().optional(),
  closedDates: z.array(localDate()).readonly().optional(),
  events: z.array(forecastEventSchema()).readonly().optional(),
};

const seen = {
  actuals: z
    .custom<ArrayLike<number>>(isArrayLike, 'an array of numbers')
    .refine(
      (values) => Array.from<unknown>(values).every(isContacts),
      'contacts of 0 or more, NaN where unknown',
    ),
  levels: quantileLevels().optional(),
};

/** The schema of `PrepareDayOptions`. */
export const prepareDaySchema = z.strictObject(known).readonly();

/** The schema of `UpdateDayOptions`. */
export const updateDaySchema = z.strictObject(seen).readonly();

/** The schema of `ReforecastDayOptions`. */
export const reforecastDaySchema = z.strictObject({ ...known, ...seen }).readonly();
