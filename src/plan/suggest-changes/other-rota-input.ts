import * as z from 'zod/mini';
import { name } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type PlanRotation, planRotationSchema } from '../plan-workforce/input.ts';

type OtherRule =
  | 'daysOff'
  | 'workStretch'
  | 'minRestHours'
  | 'forwardRotation'
  | 'shiftRun'
  | 'daysOffEachWeek'
  | 'minWeeklyRestHours'
  | 'minLongRest'
  | 'weekends'
  | 'nights'
  | 'weeklyHours';

/** Rules of a rota that a search for shifts and rotas together knows, and one for given shifts as well. */
export type OtherRotaRules = {
  readonly [Rule in OtherRule]?: PlanRotation[Rule] | undefined;
};

/** A rota by other rules. */
export interface OtherRota {
  /** What its rules are, in words that can follow "a rota with": `'six days in a row'`. */
  readonly name: string;
  /** In the place of the rules of the plan; of weekends, nights and weekly hours only what is said here. */
  readonly rules: OtherRotaRules;
}

export const otherRota = /* @__PURE__ */ schemaOf<OtherRota>()(() => {
  const shape = planRotationSchema().shape;
  const { daysOff, workStretch, minRestHours, forwardRotation, shiftRun, daysOffEachWeek } = shape;
  const { minWeeklyRestHours, minLongRest, weekends, nights, weeklyHours } = shape;
  return z.strictObject({
    name: name(),
    rules: z.strictObject({
      daysOff: z.optional(daysOff),
      workStretch: z.optional(workStretch),
      minRestHours,
      forwardRotation,
      shiftRun,
      daysOffEachWeek,
      minWeeklyRestHours,
      minLongRest,
      weekends,
      nights,
      weeklyHours,
    }),
  });
});
