import * as z from 'zod';
import { toDayNumber } from './day-number.ts';
import { intervalLength, localDate, timeZone } from './time.schema.ts';

/** The schema of `IntervalGridOptions`. */
export const intervalGridSchema = () =>
  z
    .strictObject({
      from: localDate(),
      to: localDate(),
      timeZone: timeZone(),
      intervalSeconds: intervalLength(),
    })
    .refine(({ from, to }) => to >= from && toDayNumber(to) - toDayNumber(from) < CENTURY_DAYS, {
      message: 'a date from `from` to 100 years later',
      path: ['to'],
    })
    .readonly();

const CENTURY_DAYS = 36_525;
