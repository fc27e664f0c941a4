import * as z from 'zod/mini';
import { keepWithin } from '../../core/keep-within.ts';
import { fractionBelowOne, positiveWholeNumber } from '../../core/kinds.ts';
import { suggestShiftTypes as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { searchControlFields } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { checkSeries } from '../agent-requirement.ts';
import { minutesInADay } from '../clock-hours.ts';
import {
  type DesignProblem,
  designProblemFields,
  partsAgree,
  type TypeShareLimit,
  typeShares,
} from '../design-problem.ts';
import { type ShiftType, shiftTypeList } from '../shift-type.ts';

/** What {@link suggestShiftTypes} needs to know: the design of today, and what may be offered besides. */
export interface SuggestShiftTypesInput extends DesignProblem, SearchControl {
  /**
   * What the centre would also run: types with wide windows of starts, and with as many lengths as come into question,
   * their breaks and what an hour of them costs. A change takes of them the starts and lengths that pay. The `limits` may
   * name them too: `typeShares` for the share of part-time, `typeCounts` for how many.
   */
  readonly offered: readonly ShiftType[];
  /** Most distinct shifts that a change may ask for (1 or more). Default: `limits.maxDistinctShifts`, that of today. */
  readonly mostDistinctShifts?: number | undefined;
  /** Minutes by which breaks may begin sooner or later than the types say (1 to 1440). Default: they may not. */
  readonly breakSlackMinutes?: number | undefined;
  /**
   * Wider shares in the place of `limits.typeShares`, each of the same types as one of these: more part-time than today.
   * They are one change. Default: shares stay as they are.
   */
  readonly widerShares?: readonly TypeShareLimit[] | undefined;
  /** Least saving of a change, as a share of what the design of today costs (0 to below 1, default 0.005). */
  readonly leastSaving?: number | undefined;
  /** Most changes (1 or more, default 8). */
  readonly maxChanges?: number | undefined;
}

export const suggestShiftTypesInput = /* @__PURE__ */ schemaOf<SuggestShiftTypesInput>()(() =>
  z
    .strictObject({
      ...searchControlFields(),
      ...designProblemFields(),
      offered: shiftTypeList(),
      mostDistinctShifts: z.optional(positiveWholeNumber()),
      breakSlackMinutes: z.optional(minutesInADay(1)),
      widerShares: z.optional(typeShares()),
      leastSaving: z.optional(fractionBelowOne()),
      maxChanges: z.optional(positiveWholeNumber()),
    })
    .check(
      z.refine(
        ({ shiftTypes, offered }) => !offered.some(({ id }) => shiftTypes.some((t) => t.id === id)),
        { path: ['offered'], error: 'types with other ids than those of shiftTypes' },
      ),
      z.refine(
        ({ widerShares = [], limits = {} }) =>
          widerShares.every(({ typeIds, atLeast = 0, atMost = 1 }) =>
            (limits.typeShares ?? []).some(
              (today) =>
                JSON.stringify(today.typeIds) === JSON.stringify(typeIds) &&
                atLeast <= (today.atLeast ?? 0) &&
                atMost >= (today.atMost ?? 1),
            ),
          ),
        {
          path: ['widerShares'],
          error: 'shares of the same typeIds as in limits.typeShares, none of them narrower',
        },
      ),
      stated(
        'The `typeIds` of `limits` are ids of shift types or of offered ones, and no weekday stands twice in `sameShiftsOn`',
        (payload) => {
          const { shiftTypes, offered } = payload.value;
          const value = { ...payload.value, shiftTypes: [...shiftTypes, ...offered] };
          partsAgree({ ...payload, value });
        },
      ),
    ),
);

/** Checks the input, its bulk arrays too. */
export function checkSuggestShiftTypesInput(
  callee: 'suggestShiftTypes',
  input: SuggestShiftTypesInput,
): void {
  keepWithin(callee, limits, {
    intervals: input?.requirement?.agents?.length,
    shiftTypes: (input?.shiftTypes?.length ?? 0) + (input?.offered?.length ?? 0),
    steps: input?.maxSteps,
  });
  const { requirement, understaffing } = parseInput(callee, suggestShiftTypesInput, input);
  checkSeries(callee, requirement.agents.length, {
    'requirement.agents': requirement.agents,
    'understaffing.floor': typeof understaffing === 'object' ? understaffing.floor : undefined,
  });
}
