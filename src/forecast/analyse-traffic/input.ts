import * as z from 'zod/mini';
import { name } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { localDate } from '../../time/time-kinds.ts';

/** What else to add up. */
export interface AnalyseTrafficInput {
  /** Periods of the user's own; they may overlap. */
  readonly periods?: readonly TrafficPeriod[] | undefined;
}

/** A period of the user's own: a campaign, a billing run, a school holiday. */
export interface TrafficPeriod {
  readonly name: string;
  /** First local date, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last local date, `YYYY-MM-DD`, included. */
  readonly to: string;
}

export const analyseTrafficInput = /* @__PURE__ */ schemaOf<AnalyseTrafficInput>()(() =>
  z.strictObject({ periods: z.optional(z.array(period())) }),
);

const period = () =>
  z
    .strictObject({ name: name(), from: localDate(), to: localDate() })
    .check(
      z.refine(({ from, to }) => to >= from, { error: 'a date from `from` on', path: ['to'] }),
    );
