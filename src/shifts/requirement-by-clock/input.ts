import * as z from 'zod/mini';
import { positiveWholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { intervalLength, localDate, timeZone } from '../../time/time-kinds.ts';
import { type IntervalSeries, intervalSeries } from '../agent-requirement.ts';

/** Agents for every interval that some dates really have. */
export interface RequirementByClockInput {
  /** Agents on position, one number an interval: 48 half-hours a day, 46 or 50 where the clock changes. */
  readonly agents: IntervalSeries;
  /** Length of an interval in seconds: whole minutes that divide a day. */
  readonly intervalSeconds: number;
  /** Local date of the first day, `YYYY-MM-DD`. */
  readonly startDate: string;
  /** Number of days (whole, 1 or more). */
  readonly days: number;
  /** IANA time zone, such as `Europe/Berlin`. */
  readonly timeZone: string;
}

export const requirementByClockInput = /* @__PURE__ */ schemaOf<RequirementByClockInput>()(() =>
  z.strictObject({
    agents: intervalSeries(),
    intervalSeconds: intervalLength(),
    startDate: localDate(),
    days: positiveWholeNumber(),
    timeZone: timeZone(),
  }),
);
