import * as z from 'zod/mini';
import { name } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { localDate } from '../time/time-kinds.ts';

/** Something that moves the volume of some dates by a factor that the planner expects. */
export interface ForecastEvent {
  /** What it is. */
  readonly name: string;
  /** First local date, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last local date, `YYYY-MM-DD`, included. */
  readonly to: string;
  /** Contacts with it over contacts without it (above 0, up to 100): 1.2 for a fifth more. */
  readonly lift: number;
}

const LIFT = 'a factor above 0, up to 100';

export const forecastEventSchema = /* @__PURE__ */ schemaOf<ForecastEvent>()(() =>
  z.strictObject({
    name: name(),
    from: localDate(),
    to: localDate(),
    lift: z.number(LIFT).check(z.gt(0, LIFT), z.lte(100, LIFT)),
  }),
);
