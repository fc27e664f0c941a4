import * as z from 'zod/mini';
import { keepWithin } from '../../core/keep-within.ts';
import { designShifts as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { type Duty, dutyList } from '../../duty/duty.ts';
import { searchControlFields } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { checkSeries } from '../agent-requirement.ts';
import { type DesignProblem, designProblemFields, partsAgree } from '../design-problem.ts';

/** What {@link designShifts} needs to know. */
export interface DesignShiftsInput extends DesignProblem, SearchControl {
  /** A design to begin from, such as last month's; the answer is at least as good where this one is valid. */
  readonly startFrom?: readonly Duty[] | undefined;
}

export const designShiftsFields = () => ({
  ...searchControlFields(),
  ...designProblemFields(),
  startFrom: z.optional(dutyList()),
});

export const designShiftsInput = /* @__PURE__ */ schemaOf<DesignShiftsInput>()(() =>
  z
    .strictObject(designShiftsFields())
    .check(
      stated(
        'The `typeIds` of `limits` are ids of shift types, and no weekday stands twice in `sameShiftsOn`',
        partsAgree,
      ),
    ),
);

/** Checks the input of a design, its bulk arrays too. */
export function checkDesignInput(
  callee: 'designShifts' | 'suggestShiftChanges',
  input: DesignShiftsInput,
): void {
  keepWithin(callee, limits, {
    intervals: input?.requirement?.agents?.length,
    shiftTypes: input?.shiftTypes?.length,
    steps: input?.maxSteps,
  });
  const { requirement, understaffing } = parseInput(callee, designShiftsInput, input);
  checkSeries(callee, requirement.agents.length, {
    'requirement.agents': requirement.agents,
    'understaffing.floor': typeof understaffing === 'object' ? understaffing.floor : undefined,
  });
}
