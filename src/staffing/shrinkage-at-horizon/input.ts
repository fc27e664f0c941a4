import * as z from 'zod/mini';
import { fraction, fractionBelowOne, name, nonNegative } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { type ShrinkageComponent, shrinkageComponentSchema } from '../shrinkage.ts';

/** How an absence becomes known as its date comes nearer. */
export interface KnownAbsence {
  /** Name of the component that it is part of. */
  readonly component: string;
  /** Share of the component's base that is already known to be absent on the date, 0 to below 1. */
  readonly knownShare: number;
  /**
   * Which part of such absences is usually known so many days ahead, 0 to 1: points in ascending
   * order of days, straight lines between them, level beyond their ends.
   */
  readonly usuallyKnown: readonly { readonly daysAhead: number; readonly fraction: number }[];
}

const knownAbsenceSchema = /* @__PURE__ */ schemaOf<KnownAbsence>()(() =>
  z.strictObject({
    component: name(),
    knownShare: fractionBelowOne(),
    usuallyKnown: z
      .array(z.strictObject({ daysAhead: nonNegative(), fraction: fraction() }))
      .check(z.minLength(1, 'at least one point'))
      .check(
        z.refine(
          (points) =>
            points.every((point, i) => i === 0 || point.daysAhead > points[i - 1]!.daysAhead),
          'in ascending order of daysAhead',
        ),
      ),
  }),
);

/** The shrinkage of a date that lies so many days ahead. */
export interface ShrinkageAtHorizonInput {
  /** What is expected in the long run. */
  readonly components: readonly ShrinkageComponent[];
  /** Days from today to the date, 0 or more. */
  readonly daysAhead: number;
  /** What is known already; components that are not named stay as they are. */
  readonly known: readonly KnownAbsence[];
}

export const shrinkageAtHorizonInputSchema = /* @__PURE__ */ schemaOf<ShrinkageAtHorizonInput>()(
  () =>
    z
      .strictObject({
        components: z.array(shrinkageComponentSchema()),
        daysAhead: nonNegative(),
        known: z.array(knownAbsenceSchema()),
      })
      .check(
        stated(
          'Each `component` of `known` is the name of one of the components',
          ({ value, issues }) => {
            for (const [i, { component }] of value.known.entries()) {
              if (value.components.some(({ name }) => name === component)) continue;
              issues.push({
                code: 'custom',
                message: 'the name of one of the components',
                input: component,
                path: ['known', i, 'component'],
              });
            }
          },
        ),
      ),
);
