import * as z from 'zod/mini';
import {
  finite,
  fractionBelowOne,
  name,
  nonNegative,
  positive,
  positiveWholeNumber,
  wholeNumber,
} from '../core/kinds.ts';
import { lazily, schemaOf } from '../core/schema.ts';
import { stated } from '../core/stated.ts';

/**
 * How many heads are needed, who is there, and how hiring works. A period is a week or a month, as
 * the caller likes; every rate and every amount is per period.
 */
export interface HiringPlanInput extends HiringTerms {
  /** Experienced agents needed in each period, shrinkage included (0 or more each; at least one period). */
  readonly required: readonly number[];
}

/** Who is there and how hiring works: all of a plan but the need. */
export interface HiringTerms {
  /** Experienced agents at the start of the first period (0 or more). */
  readonly startingAgents: number;
  /** Newcomers already on their way: heads in each stage at the start (0 or more each, default none). */
  readonly startingNewcomers?: readonly number[] | undefined;
  /** Share of experienced agents who leave at the end of a period (0 to below 1), one for all periods or one each. */
  readonly attrition: number | readonly number[];
  /** Experienced agents who come (above 0) or go (below 0) at the start of each period for other reasons (default none). */
  readonly transfers?: readonly number[] | undefined;
  /** What a newcomer goes through, in order; without stages a hire is experienced at once. */
  readonly stages?: readonly HiringStage[] | undefined;
  /** Pay of an experienced agent in a period, employer's contributions included. */
  readonly payPerAgent: number;
  /** Recruiting and equipment for a hire (default 0). */
  readonly costPerHire?: number | undefined;
  /** Whether only whole people are hired (default true). */
  readonly wholeHires?: boolean | undefined;
  /** How training classes are held; without it any number may start in any period. */
  readonly classes?: TrainingClasses | undefined;
  /** Overtime of the agents there are. */
  readonly overtime?: HiringOvertime | undefined;
  /** Capacity that can be bought. */
  readonly outsourcing?: HiringOutsourcing | undefined;
  /** Leave that may be moved between periods; it is not in `required`. */
  readonly leave?: MovableLeave | undefined;
  /** What has to hold at the end; without it a plan saves on the people of the year after. */
  readonly terminal?: TerminalCondition | undefined;
}

export const hiringPlanSchema = /* @__PURE__ */ schemaOf<HiringPlanInput>()(() =>
  z
    .strictObject({
      required: z.array(nonNegative()).check(z.minLength(1, 'a list of at least one period')),
      ...hiringTerms(),
    })
    .check(
      stated(
        'Lists of `attrition` and `transfers` have a number for each period of `required`, `startingNewcomers` at most one for each stage; the `total` of `leave` fits between its least and its most of all periods',
        ({ value, issues }) => {
          for (const { path, expected } of unlikePeriods(value, value.required.length)) {
            issues.push({ code: 'custom', path: [path], message: expected, input: value });
          }
        },
      ),
    ),
);

/** The checks of the fields of {@link HiringTerms}. */
export const hiringTerms = /* @__PURE__ */ lazily(() => ({
  startingAgents: nonNegative(),
  startingNewcomers: z.optional(z.array(nonNegative())),
  attrition: z.union(
    [fractionBelowOne(), z.array(fractionBelowOne())],
    'a fraction from 0 to below 1, or one for each period',
  ),
  transfers: z.optional(z.array(finite())),
  stages: z.optional(z.array(stage())),
  payPerAgent: nonNegative(),
  costPerHire: z.optional(nonNegative()),
  wholeHires: z.optional(z.boolean()),
  classes: z.optional(classes()),
  overtime: z.optional(z.strictObject({ costPerAgent: nonNegative(), maxShare: nonNegative() })),
  outsourcing: z.optional(
    z.strictObject({ costPerAgent: nonNegative(), maxAgents: z.optional(nonNegative()) }),
  ),
  leave: z.optional(leave()),
  terminal: z.optional(
    z.strictObject({
      minSupply: z.optional(nonNegative()),
      valuePerAgent: z.optional(nonNegative()),
    }),
  ),
}));

/** Fields that do not fit so many periods, and what they are to be. */
export function unlikePeriods(
  { attrition, transfers, startingNewcomers, stages = [], leave }: HiringTerms,
  periods: number,
): { readonly path: keyof HiringTerms; readonly expected: string }[] {
  const faults: { path: keyof HiringTerms; expected: string }[] = [];
  const refuse = (path: keyof HiringTerms, expected: string) => faults.push({ path, expected });
  if (typeof attrition !== 'number' && attrition.length !== periods) {
    refuse('attrition', `one rate for each of the ${periods} periods`);
  }
  if (transfers && transfers.length !== periods) {
    refuse('transfers', `one number for each of the ${periods} periods`);
  }
  if (startingNewcomers && startingNewcomers.length > stages.length) {
    refuse('startingNewcomers', `at most one number for each of the ${stages.length} stages`);
  }
  if (leave === undefined) return faults;
  const most = leave.maxPerPeriod * periods;
  const least = (leave.minPerPeriod ?? 0) * periods;
  if (leave.total > most || leave.total < least) {
    refuse('leave', `a total from ${least} to ${most}, which the periods can hold`);
  }
  return faults;
}

/** One stage of becoming experienced, one period long; exactly one of `productivity` and `ahtFactor`. */
export interface HiringStage {
  /** Name in results: `training`, `nesting`, `ramp`. */
  readonly name: string;
  /** Share who leave by the end of the stage (0 to below 1). */
  readonly attrition: number;
  /** Output against an experienced agent (up to 1): 0 in training, below 0 where colleagues give their time. */
  readonly productivity?: number | undefined;
  /** Instead of it, AHT against an experienced agent's (1 or more): 1.25 is a productivity of 0.8. */
  readonly ahtFactor?: number | undefined;
  /** Pay in the stage (default `payPerAgent`). */
  readonly pay?: number | undefined;
}

/** The rules of training classes. */
export interface TrainingClasses {
  /** Fewest hires in a class (0 or more, default 0). */
  readonly minSize?: number | undefined;
  /** Most hires in a class (above 0). */
  readonly maxSize: number;
  /** Cost of holding a class (default 0). */
  readonly fixedCost?: number | undefined;
  /** Classes that may start in one period (1 or more, default 1). */
  readonly maxClasses?: number | undefined;
  /** Periods that recruiting takes before the first class can start (0 or more, default 0). */
  readonly leadPeriods?: number | undefined;
  /** Seats for all who are in the first stage (default no limit); longer training is several stages. */
  readonly seats?: number | undefined;
}

/** Overtime, in full-time agents. */
export interface HiringOvertime {
  /** Cost of one full-time agent's work in overtime. */
  readonly costPerAgent: number;
  /** Most overtime, as a share of own output (0 or more): 36 / 174 is the monthly cap in China. */
  readonly maxShare: number;
}

/** Outsourced work, in full-time agents. */
export interface HiringOutsourcing {
  /** Cost of one full-time agent's work. */
  readonly costPerAgent: number;
  /** Most agents in a period (0 or more, default no limit). */
  readonly maxAgents?: number | undefined;
}

/** Leave whose timing the plan may choose. */
export interface MovableLeave {
  /** Agent-periods of leave over the whole plan (0 or more). */
  readonly total: number;
  /** Least in one period (0 or more, default 0). */
  readonly minPerPeriod?: number | undefined;
  /** Most in one period (0 or more). */
  readonly maxPerPeriod: number;
}

/** What the plan leaves behind. */
export interface TerminalCondition {
  /** Least own output in the last period, in experienced agents (0 or more). */
  readonly minSupply?: number | undefined;
  /** Value of each unit of own output in the last period (0 or more): what hiring it anew would cost. */
  readonly valuePerAgent?: number | undefined;
}

const stage = /* @__PURE__ */ lazily(() =>
  z
    .strictObject({
      name: name(),
      attrition: fractionBelowOne(),
      productivity: z.optional(z.number('a number up to 1').check(z.lte(1, 'a number up to 1'))),
      ahtFactor: z.optional(
        z.number('a number of 1 or more').check(z.gte(1, 'a number of 1 or more')),
      ),
      pay: z.optional(nonNegative()),
    })
    .check(
      z.refine((stage) => (stage.productivity === undefined) !== (stage.ahtFactor === undefined), {
        error: 'given, or else ahtFactor, but not both',
        path: ['productivity'],
      }),
    ),
);

const classes = /* @__PURE__ */ lazily(() =>
  z
    .strictObject({
      minSize: z.optional(nonNegative()),
      maxSize: positive(),
      fixedCost: z.optional(nonNegative()),
      maxClasses: z.optional(positiveWholeNumber()),
      leadPeriods: z.optional(wholeNumber()),
      seats: z.optional(nonNegative()),
    })
    .check(
      z.refine(({ minSize = 0, maxSize }) => minSize <= maxSize, {
        error: 'at most maxSize',
        path: ['minSize'],
      }),
    ),
);

const leave = /* @__PURE__ */ lazily(() =>
  z
    .strictObject({
      total: nonNegative(),
      minPerPeriod: z.optional(nonNegative()),
      maxPerPeriod: nonNegative(),
    })
    .check(
      z.refine(({ minPerPeriod = 0, maxPerPeriod }) => minPerPeriod <= maxPerPeriod, {
        error: 'at most maxPerPeriod',
        path: ['minPerPeriod'],
      }),
    ),
);
