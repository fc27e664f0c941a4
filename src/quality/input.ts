import * as z from 'zod/mini';
import {
  finite,
  fraction,
  nonNegative,
  openFraction,
  positive,
  positiveWholeNumber,
} from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';

/** How contacts are monitored and coached. */
export interface QualityMonitoringInput {
  /** Agents (FTE) who are monitored (0 or more). */
  readonly agents: number;
  /** Contacts scored for each agent a month (0 or more): see `qualitySample`. */
  readonly evaluationsPerAgent: number;
  /** Minutes in which one rater listens to and scores one contact (0 or more). */
  readonly evaluationMinutes: number;
  /** Raters who score each contact independently (1 or more, default 1). */
  readonly raters?: number | undefined;
  /** Minutes of a coach with the agent for each scored contact (0 or more, default 0). */
  readonly coachingMinutes?: number | undefined;
  /** Minutes a month in which each rater calibrates with the others (0 or more, default 0). */
  readonly calibrationMinutes?: number | undefined;
  /** Hours a month in which one rater does this work (above 0). */
  readonly productiveHours: number;
  /** Full cost of a rater a month (0 or more). */
  readonly costMonthly: number;
  /** Cost of an agent's hour (0 or more, default 0): coaching takes the agent's time as well. */
  readonly agentHourCost?: number | undefined;
}

export const qualityMonitoringSchema = /* @__PURE__ */ schemaOf<QualityMonitoringInput>()(() =>
  z
    .strictObject({
      agents: nonNegative(),
      evaluationsPerAgent: nonNegative(),
      evaluationMinutes: nonNegative(),
      raters: z.optional(positiveWholeNumber()),
      coachingMinutes: z.optional(nonNegative()),
      calibrationMinutes: z.optional(nonNegative()),
      productiveHours: positive(),
      costMonthly: nonNegative(),
      agentHourCost: z.optional(nonNegative()),
    })
    .check(
      z.refine(
        ({ calibrationMinutes = 0, productiveHours }) => calibrationMinutes < productiveHours * 60,
        { error: 'less than the productive hours of a rater', path: ['calibrationMinutes'] },
      ),
    ),
);

/** How sure a quality score has to be. */
export interface QualitySampleInput {
  /** Contacts to draw from: of one agent, of a team, of everybody (0 or more). */
  readonly population: number;
  /** Half the width of the interval, in the unit of the score (above 0): 0.05 for 5 points of 100 %. */
  readonly precision: number;
  /** How sure (above 0, below 1, default 0.95). */
  readonly confidence?: number | undefined;
  /** Share of contacts that pass, as far as known (0 to 1, default 0.5: the worst case); for pass or fail. */
  readonly expectedShare?: number | undefined;
  /** Standard deviation of the score of one contact (above 0); for points instead of pass or fail. */
  readonly standardDeviation?: number | undefined;
}

export const qualitySampleSchema = /* @__PURE__ */ schemaOf<QualitySampleInput>()(() =>
  z
    .strictObject({
      population: nonNegative(),
      precision: positive(),
      confidence: z.optional(openFraction()),
      expectedShare: z.optional(fraction()),
      standardDeviation: z.optional(positive()),
    })
    .check(
      z.refine(
        (input) => input.expectedShare === undefined || input.standardDeviation === undefined,
        {
          error: 'absent where expectedShare is given',
          path: ['standardDeviation'],
        },
      ),
    ),
);

/** Contacts with the same number of categories each. */
export const categoryRatingsSchema = (raters: number) =>
  z
    .array(
      z
        .array(z.union([z.string(), z.number()]))
        .check(z.length(raters, `a list of ${raters} ratings`)),
    )
    .check(z.minLength(1, 'a list of at least one contact'));

/** Contacts with the same number of scores each. */
export const scoreRatingsSchema = (raters: number) =>
  z
    .array(z.array(finite()).check(z.length(raters, `a list of ${raters} scores`)))
    .check(z.minLength(2, 'a list of at least two contacts'));
