import * as z from 'zod/mini';
import { fraction, listOf, nonNegative, positive, wholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { type ServiceTargets, serviceTargetsShape, targetsRule } from '../service-targets.ts';
import { breaksRule } from '../shrinkage.ts';
import { type FullTimeHours, fullTimeHoursSchema } from '../staffing-series.ts';

/** What handling takes at an occupancy, against the AHT of the series. */
export interface AhtAtOccupancy {
  /** Busy share of the time on position, 0 to 1. */
  readonly occupancy: number;
  /** Times the AHT given, above 0; it does not fall as occupancy rises. */
  readonly ahtFactor: number;
}

const ahtAtOccupancySchema = /* @__PURE__ */ schemaOf<AhtAtOccupancy>()(() =>
  z.strictObject({ occupancy: fraction(), ahtFactor: positive() }),
);

/** How many leave at an occupancy. */
export interface AttritionAtOccupancy {
  /** Busy share of the time on position, 0 to 1. */
  readonly occupancy: number;
  /** Leavers of a year per head, 0 or more; it does not fall as occupancy rises. */
  readonly attritionPerYear: number;
}

const attritionAtOccupancySchema = /* @__PURE__ */ schemaOf<AttritionAtOccupancy>()(() =>
  z.strictObject({ occupancy: fraction(), attritionPerYear: nonNegative() }),
);

/** The targets of every interval, and what occupancy does to handling and to people; each curve is off unless given. */
export interface OccupancyEffectsInput extends ServiceTargets {
  /** Points of a curve, by rising occupancy; straight lines between them, flat before the first and after the last. */
  readonly aht?: readonly AhtAtOccupancy[] | undefined;
  /** Points of a curve likewise. */
  readonly attrition?: readonly AttritionAtOccupancy[] | undefined;
  /** Hiring and training of one who replaces a leaver, in any currency, 0 or more. */
  readonly costPerLeaver?: number | undefined;
  /** Agents on position that are there, one number for each interval: how they do is told; default the fewest that meet the targets. */
  readonly agents?: readonly number[] | undefined;
  /** Paid hours of one full-time employee, for the heads; default 8 a day, 40 a week, and as many weeks as a month has. */
  readonly fullTimeHours?: FullTimeHours | undefined;
}

export const occupancyEffectsInputSchema = /* @__PURE__ */ schemaOf<OccupancyEffectsInput>()(() =>
  z
    .strictObject({
      ...serviceTargetsShape(),
      aht: z.optional(
        listOf(ahtAtOccupancySchema(), 'a list of points', 1).check(
          z.refine((points) => rises(points, ({ ahtFactor }) => ahtFactor), RISES),
        ),
      ),
      attrition: z.optional(
        listOf(attritionAtOccupancySchema(), 'a list of points', 1).check(
          z.refine((points) => rises(points, ({ attritionPerYear }) => attritionPerYear), RISES),
        ),
      ),
      costPerLeaver: z.optional(nonNegative()),
      agents: z.optional(listOf(wholeNumber())),
      fullTimeHours: z.optional(fullTimeHoursSchema()),
    })
    .check(
      targetsRule(),
      breaksRule(),
      stated('`costPerLeaver` needs `attrition`', ({ value, issues }) => {
        if (value.costPerLeaver === undefined || value.attrition !== undefined) return;
        issues.push({
          code: 'custom',
          message: 'given with costPerLeaver: without it nobody leaves',
          input: value,
          path: ['attrition'],
        });
      }),
    ),
);

const RISES = 'points by rising occupancy whose values do not fall';

function rises<Point extends { readonly occupancy: number }>(
  points: readonly Point[],
  worth: (point: Point) => number,
): boolean {
  return points.every(
    (point, i) =>
      i === 0 ||
      (point.occupancy > points[i - 1]!.occupancy && worth(point) >= worth(points[i - 1]!)),
  );
}
