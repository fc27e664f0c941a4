import * as z from 'zod/mini';
import {
  fractionBelowOne,
  listOf,
  name,
  oneOf,
  openFraction,
  positiveWholeNumber,
  yesOrNo,
} from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type RotationContract, rotationContracts } from '../../rotation/rotation-contract.ts';
import { searchControlFields } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { minutesInADay } from '../../shifts/clock-hours.ts';
import { type ShiftType, shiftTypeList } from '../../shifts/shift-type.ts';
import { type PlanWorkforceInput, planWorkforceInput } from '../plan-workforce/input.ts';
import { type HireEarlier, hireEarlier, type PooledPlan, pooledPlan } from './levers-input.ts';
import { type OtherRota, otherRota } from './other-rota-input.ts';

/** A service level that holds over a period as a whole, with one that no interval falls below. */
export interface ServiceOver {
  /** The period: each day, or the whole week. */
  readonly each: 'day' | 'week';
  /** The service level that no interval may fall below, above 0 and below 1. */
  readonly floorServiceLevel: number;
}

/** A rule of the rota that a house sets itself, and may leave out. */
export type HouseRule =
  | 'forwardRotation'
  | 'shiftRun'
  | 'daysOffEachWeek'
  | 'weekends.maxBetweenFree'
  | 'weekends.together'
  | 'weekends.sameShift'
  | 'nights.maxRun'
  | 'nights.minDaysOffAfter'
  | 'weeklyHours.minAverage';

/** What {@link suggestChanges} may look at. Whatever is not named is not offered. */
export interface SuggestChangesInput extends Omit<SearchControl, 'seed'> {
  /** The input of the plan, but for its history: what changes are made to. */
  readonly options: PlanWorkforceInput;
  /** Service levels over a period in the place of one in every interval. */
  readonly serviceOver?: readonly ServiceOver[] | undefined;
  /** Shift types that the centre would also run: see `suggestShiftTypes`. */
  readonly offered?: readonly ShiftType[] | undefined;
  /** Most distinct shifts that a change may ask for (1 or more). */
  readonly mostDistinctShifts?: number | undefined;
  /**
   * Numbers of distinct shifts to plan with, each by itself (1 or more): fewer cost hours and are easier to live with, which
   * `passed` puts a figure to.
   */
  readonly distinctShifts?: readonly number[] | undefined;
  /** Minutes by which breaks of every shift may begin sooner or later than its type says (1 to 1440). */
  readonly breakSlackMinutes?: number | undefined;
  /** Rules of the rota that might be left out, each by itself. */
  readonly houseRules?: readonly HouseRule[] | undefined;
  /** Rotas by other rules than those of the plan, each by itself: longer stretches, fewer nights in a row. */
  readonly otherRotas?: readonly OtherRota[] | undefined;
  /**
   * Contracts that people might have in the place of those of the plan: full-time and part-time. The shift types that they
   * name may be ones of `offered`, which then come with them.
   */
  readonly contracts?: readonly RotationContract[] | undefined;
  /** Share of all contacts that might be answered elsewhere, by a page or a machine (0 to below 1). */
  readonly deflection?: number | undefined;
  /**
   * Other plans, each of which might be pooled with this one: whoever answers the contacts of one then answers all of them, by the
   * targets, shifts and rota of this plan. What a pool saves is what both plans take, less what it takes.
   */
  readonly pooling?: readonly PooledPlan[] | undefined;
  /**
   * Components of `shrinkage` lost at work (`inOffice`), by name: training, coaching, meetings that might be held where shifts
   * leave agents over anyway. Only what finds its hours there is counted.
   */
  readonly trainingMoved?: readonly string[] | undefined;
  /** Whether leave owed (`present.leaveOwedHours`) may be put into weeks of the dates that need fewer agents than the typical week (default false). */
  readonly leaveMoved?: boolean | undefined;
  /** The newcomers of `present`, hired earlier. */
  readonly hireEarlier?: HireEarlier | undefined;
  /** Least saving of a change, as a share of the paid hours of the plan (0 to below 1, default 0.005). */
  readonly leastSaving?: number | undefined;
}

const serviceOver = /* @__PURE__ */ schemaOf<ServiceOver>()(() =>
  z.strictObject({ each: oneOf(['day', 'week']), floorServiceLevel: openFraction() }),
);

export const suggestChangesInput = /* @__PURE__ */ schemaOf<SuggestChangesInput>()(() => {
  const { seed, ...control } = searchControlFields();
  return z
    .strictObject({
      ...control,
      options: planWorkforceInput(),
      serviceOver: z.optional(listOf(serviceOver())),
      offered: z.optional(shiftTypeList()),
      mostDistinctShifts: z.optional(positiveWholeNumber()),
      distinctShifts: z.optional(listOf(positiveWholeNumber())),
      breakSlackMinutes: z.optional(minutesInADay(1)),
      houseRules: z.optional(
        listOf(
          oneOf([
            'forwardRotation',
            'shiftRun',
            'daysOffEachWeek',
            'weekends.maxBetweenFree',
            'weekends.together',
            'weekends.sameShift',
            'nights.maxRun',
            'nights.minDaysOffAfter',
            'weeklyHours.minAverage',
          ]),
        ),
      ),
      otherRotas: z.optional(listOf(otherRota(), 'a list of rotas')),
      contracts: z.optional(rotationContracts()),
      deflection: z.optional(fractionBelowOne()),
      pooling: z.optional(listOf(pooledPlan(), 'a list of plans')),
      trainingMoved: z.optional(listOf(name())),
      leaveMoved: z.optional(yesOrNo()),
      hireEarlier: z.optional(hireEarlier()),
      leastSaving: z.optional(fractionBelowOne()),
    })
    .check(
      z.refine(
        ({ trainingMoved = [], options }) => {
          const { shrinkage, shrinkageByDate } = options.targets;
          const all = typeof shrinkage === 'object' ? shrinkage : [];
          const isMovable = (wanted: string) =>
            all.some((own) => own.name === wanted && own.base === 'inOffice');
          return (
            trainingMoved.length === 0 ||
            (shrinkageByDate === undefined && trainingMoved.every(isMovable))
          );
        },
        {
          path: ['trainingMoved'],
          error:
            'components of options.targets.shrinkage with the base inOffice, none of them by date',
        },
      ),
      z.refine(
        ({ pooling = [] }) => new Set(pooling.map((other) => other.name)).size === pooling.length,
        { path: ['pooling'], error: 'plans with names of their own' },
      ),
      z.refine(
        ({ serviceOver: over, options }) =>
          over === undefined ||
          over.length === 0 ||
          options.targets.targetServiceLevel !== undefined,
        {
          path: ['serviceOver'],
          error: 'absent, as options.targets has no targetServiceLevel to hold over a period',
        },
      ),
      z.refine(
        ({ contracts = [], offered = [], options }) => {
          const ids = new Set([...options.shifts.shiftTypes, ...offered].map(({ id }) => id));
          return contracts.every(({ shiftTypes = [] }) => shiftTypes.every((id) => ids.has(id)));
        },
        { path: ['contracts'], error: 'contracts whose shiftTypes are of the plan or offered' },
      ),
      z.refine(
        ({ contracts, houseRules, otherRotas, options }) =>
          options.rotation !== undefined ||
          (contracts === undefined && !houseRules?.length && !otherRotas?.length),
        {
          path: ['options', 'rotation'],
          error: 'given, as contracts and rules are those of a rota',
        },
      ),
    );
});
