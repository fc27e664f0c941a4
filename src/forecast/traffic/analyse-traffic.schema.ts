import * as z from 'zod';
import { name } from '../../core/domain.schema.ts';
import { localDate } from '../../time/time-kinds.ts';

/** The schema of `TrafficPeriod`. */
export const trafficPeriodSchema = () =>
  z
    .strictObject({ name: name(), from: localDate(), to: localDate() })
    .refine(({ from, to }) => to >= from, { message: 'a date from `from` on', path: ['to'] })
    .readonly();

/** The schema of `TrafficOptions`. */
export const analyseTrafficSchema = () =>
  z.strictObject({ periods: z.array(trafficPeriodSchema()).readonly().optional() }).readonly();
