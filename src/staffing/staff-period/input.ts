import * as z from 'zod/mini';
import { listOf, nonNegative, oneOf, openFraction } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { searchControlFields } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { type ServiceTargets, serviceTargetsShape, targetsRule } from '../service-targets.ts';
import { breaksRule } from '../shrinkage.ts';
import { type FullTimeHours, fullTimeHoursSchema } from '../staffing-series.ts';

/** What a period that has begun has reached so far. */
export interface AchievedService {
  /** Contacts so far that count for the target, 0 or more. */
  readonly contacts: number;
  /** Of these, the ones answered in time, 0 up to `contacts`. */
  readonly withinTarget: number;
}

const achievedSchema = /* @__PURE__ */ schemaOf<AchievedService>()(() =>
  z.strictObject({ contacts: nonNegative(), withinTarget: nonNegative() }).check(
    stated('`withinTarget` is at most `contacts`', ({ value, issues }) => {
      if (value.withinTarget <= value.contacts) return;
      issues.push({
        code: 'custom',
        message: 'at most `contacts`',
        input: value.withinTarget,
        path: ['withinTarget'],
      });
    }),
  ),
);

/** A second service level that has to hold as well, as the 99 % in 40 s beside 95 % in 15 s. */
export interface FurtherServiceLevel {
  /** Share of contacts to answer within its own answer time, above 0 and below 1. */
  readonly targetServiceLevel: number;
  /** Its answer time in seconds, 0 or more. */
  readonly answerTimeSeconds: number;
  /** What the first period has reached of it so far; default nothing. */
  readonly achieved?: AchievedService | undefined;
}

const furtherServiceLevelSchema = /* @__PURE__ */ schemaOf<FurtherServiceLevel>()(() =>
  z.strictObject({
    targetServiceLevel: openFraction(),
    answerTimeSeconds: nonNegative(),
    achieved: z.optional(achievedSchema()),
  }),
);

/** How far volumes may come out beside their forecast: standard deviation over mean, 0 or more. */
export interface PeriodRisk {
  /** Of a factor that all intervals of a day share, each day with its own; default 0. */
  readonly dayVariation?: number | undefined;
  /** Of a factor that all intervals of a period share; default 0. */
  readonly periodVariation?: number | undefined;
}

const periodRiskSchema = /* @__PURE__ */ schemaOf<PeriodRisk>()(() =>
  z.strictObject({
    dayVariation: z.optional(nonNegative()),
    periodVariation: z.optional(nonNegative()),
  }),
);

/** Over which stretch a target has to hold. */
export type TargetPeriod = 'day' | 'week' | 'month' | 'all';

/**
 * Targets that hold for a period as a whole: service level, ASA and abandonment are those of all its contacts
 * together. `maxOccupancy` and `minAgents` hold in every interval.
 */
export interface StaffPeriodInput extends ServiceTargets, SearchControl {
  /** The period that has to meet the targets: each date, each week from Monday, each calendar month, or the whole series (default). */
  readonly each?: TargetPeriod | undefined;
  /** The service level that no interval may fall below, above 0 and below 1; default none but more agents than erlangs. */
  readonly floorServiceLevel?: number | undefined;
  /** More service levels that have to hold, each with an answer time of its own. */
  readonly furtherServiceLevels?: readonly FurtherServiceLevel[] | undefined;
  /** What the first period has reached of `targetServiceLevel` before the series begins; default nothing. */
  readonly achieved?: AchievedService | undefined;
  /** Whether to say how probably each service level is met, and how far volumes may miss their forecast; default not. */
  readonly risk?: PeriodRisk | undefined;
  /** Paid hours of one full-time employee, for the FTE; default 8 a day, 40 a week, and as many weeks as a month has. */
  readonly fullTimeHours?: FullTimeHours | undefined;
}

export const staffPeriodInputSchema = /* @__PURE__ */ schemaOf<StaffPeriodInput>()(() =>
  z
    .strictObject({
      ...serviceTargetsShape(),
      ...searchControlFields(),
      each: z.optional(oneOf(['day', 'week', 'month', 'all'])),
      floorServiceLevel: z.optional(openFraction()),
      furtherServiceLevels: z.optional(listOf(furtherServiceLevelSchema())),
      achieved: z.optional(achievedSchema()),
      risk: z.optional(periodRiskSchema()),
      fullTimeHours: z.optional(fullTimeHoursSchema()),
    })
    .check(
      targetsRule(),
      breaksRule(),
      stated(
        'a period has a target of its own beside occupancy: `targetServiceLevel`, `maxAsaSeconds` or `maxAbandonProbability`; `achieved` and `furtherServiceLevels` need `targetServiceLevel`',
        ({ value, issues }) => {
          if (value.targetServiceLevel !== undefined) return;
          const more = value.achieved ?? value.furtherServiceLevels;
          const other = value.maxAsaSeconds ?? value.maxAbandonProbability;
          if (more === undefined && other !== undefined) return;
          if (more === undefined && value.maxOccupancy === undefined) return;
          issues.push({
            code: 'custom',
            message: 'given: occupancy is kept in every interval, and what is achieved is of it',
            input: value,
            path: ['targetServiceLevel'],
          });
        },
      ),
    ),
);
