import * as z from 'zod';
import {
  finite,
  fraction,
  nonNegative,
  openFraction,
  positive,
  positiveWholeNumber,
} from '../core/domain.schema.ts';

export const qualitySampleSchema = z
  .strictObject({
    population: nonNegative(),
    precision: positive(),
    confidence: openFraction().optional(),
    expectedShare: fraction().optional(),
    standardDeviation: positive().optional(),
  })
  .check(({ value, issues }) => {
    if (value.expectedShare === undefined || value.standardDeviation === undefined) return;
    const message = 'absent where expectedShare is given';
    issues.push({ code: 'custom', path: ['standardDeviation'], message, input: value });
  })
  .readonly();

export const qualityMonitoringSchema = z
  .strictObject({
    agents: nonNegative(),
    evaluationsPerAgent: nonNegative(),
    evaluationMinutes: nonNegative(),
    raters: positiveWholeNumber().optional(),
    coachingMinutes: nonNegative().optional(),
    calibrationMinutes: nonNegative().optional(),
    productiveHours: positive(),
    costMonthly: nonNegative(),
    agentHourCost: nonNegative().optional(),
  })
  .check(({ value, issues }) => {
    if ((value.calibrationMinutes ?? 0) < value.productiveHours * 60) return;
    const message = 'less than the productive hours of a rater';
    issues.push({ code: 'custom', path: ['calibrationMinutes'], message, input: value });
  })
  .readonly();

/** Contacts with the same number of categories each. */
export const categoryRatingsSchema = (raters: number) =>
  z
    .array(
      z
        .array(z.union([z.string(), z.number()]))
        .length(raters, `a list of ${raters} ratings`)
        .readonly(),
    )
    .min(1, 'a list of at least one contact')
    .readonly();

/** Contacts with the same number of scores each. */
export const scoreRatingsSchema = (raters: number) =>
  z
    .array(z.array(finite()).length(raters, `a list of ${raters} scores`).readonly())
    .min(2, 'a list of at least two contacts')
    .readonly();
