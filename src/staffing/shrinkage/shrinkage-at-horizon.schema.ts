import * as z from 'zod';
import { fraction, fractionBelowOne, name, nonNegative } from '../../core/domain.schema.ts';
import { shrinkageComponentSchema } from './shrinkage.schema.ts';

/** The schema of `KnownAbsence`. */
export const knownAbsenceSchema = z
  .strictObject({
    component: name(),
    knownShare: fractionBelowOne(),
    usuallyKnown: z
      .array(z.strictObject({ daysAhead: nonNegative(), fraction: fraction() }).readonly())
      .min(1, 'at least one point')
      .refine(
        (points) =>
          points.every((point, i) => i === 0 || point.daysAhead > points[i - 1]!.daysAhead),
        'in ascending order of daysAhead',
      )
      .readonly(),
  })
  .readonly();

/** The schema of `ShrinkageAtHorizonOptions`. */
export const shrinkageAtHorizonOptionsSchema = z
  .strictObject({
    components: z.array(shrinkageComponentSchema).readonly(),
    daysAhead: nonNegative(),
    known: z.array(knownAbsenceSchema).readonly(),
  })
  .check(({ value, issues }) => {
    for (const [i, { component }] of value.known.entries()) {
      if (value.components.some(({ name }) => name === component)) continue;
      issues.push({
        code: 'custom',
        message: 'the name of one of the components',
        input: component,
        path: ['known', i, 'component'],
      });
    }
  })
  .readonly();
