import * as z from 'zod/mini';
import { listOf, name, openFraction, positive } from '../../core/kinds.ts';
import { lazily, schemaOf } from '../../core/schema.ts';
import { localDate } from '../../time/time-kinds.ts';

/** One employment: somebody who comes back is a person of the list again. */
export interface EmployedPerson {
  /** First date of the employment, `YYYY-MM-DD`. */
  readonly joined: string;
  /** Last date of the employment; absent for who is still there. A date after the window counts as still there. */
  readonly left?: string | undefined;
  /** Why: `resigned`, `dismissed`, `retired`, `transferred`, in the caller's words. */
  readonly reason?: string | undefined;
  /** Team, site or line, to measure each by itself. */
  readonly group?: string | undefined;
}

/** A stage of becoming experienced, one period long, as `hiringPlan` takes it but for its attrition. */
export interface NewcomerStage {
  readonly name: string;
  /** Output against an experienced agent (up to 1). */
  readonly productivity?: number | undefined;
  /** Instead of it, AHT against an experienced agent's (1 or more). */
  readonly ahtFactor?: number | undefined;
  /** Pay in the stage. */
  readonly pay?: number | undefined;
}

/** Everything that {@link measureAttrition} takes. */
export interface MeasureAttritionInput {
  /** All who were employed on any date of the window, in any order; others are left out. */
  readonly people: readonly EmployedPerson[];
  /** First date of the window. */
  readonly from: string;
  /** Last date of the window: a year, or as long as the list is complete. */
  readonly to: string;
  /** Reasons that count as attrition; who goes for another one is no leaver (default all). */
  readonly countedReasons?: readonly string[] | undefined;
  /** Days of tenure at which bands end, ascending (default 30, 90, 180, 365 and 730). */
  readonly tenureDays?: readonly number[] | undefined;
  /** Stages of newcomers for `hiringPlan`, without their attrition, which is measured. */
  readonly stages?: readonly NewcomerStage[] | undefined;
  /** Days of a period of `hiringPlan` (above 0; default a twelfth of a year; 7 for weeks). */
  readonly periodDays?: number | undefined;
  /** How sure the intervals around survival are (above 0, below 1; default 0.95). */
  readonly confidence?: number | undefined;
}

export const measureAttritionInput = /* @__PURE__ */ schemaOf<MeasureAttritionInput>()(() =>
  z
    .strictObject({
      people: listOf(person(), 'a list of at least one person', 1),
      from: localDate(),
      to: localDate(),
      countedReasons: z.optional(z.array(name())),
      tenureDays: z.optional(
        z
          .array(positive())
          .check(
            z.refine(
              (days) => days.every((day, i) => i === 0 || day > days[i - 1]!),
              'in ascending order',
            ),
          ),
      ),
      stages: z.optional(z.array(newcomerStage())),
      periodDays: z.optional(positive()),
      confidence: z.optional(openFraction()),
    })
    .check(
      z.refine(({ from, to }) => from <= to, { error: 'a date from `from` on', path: ['to'] }),
    ),
);

const person = /* @__PURE__ */ lazily(() =>
  z
    .strictObject({
      joined: localDate(),
      left: z.optional(localDate()),
      reason: z.optional(name()),
      group: z.optional(name()),
    })
    .check(
      z.refine(({ joined, left }) => left === undefined || left >= joined, {
        error: 'a date from `joined` on',
        path: ['left'],
      }),
    ),
);

const newcomerStage = /* @__PURE__ */ lazily(() =>
  z
    .strictObject({
      name: name(),
      productivity: z.optional(z.number('a number up to 1').check(z.lte(1, 'a number up to 1'))),
      ahtFactor: z.optional(
        z.number('a number of 1 or more').check(z.gte(1, 'a number of 1 or more')),
      ),
      pay: z.optional(z.number('a number of 0 or more').check(z.gte(0, 'a number of 0 or more'))),
    })
    .check(
      z.refine((stage) => (stage.productivity === undefined) !== (stage.ahtFactor === undefined), {
        error: 'given, or else ahtFactor, but not both',
        path: ['productivity'],
      }),
    ),
);
