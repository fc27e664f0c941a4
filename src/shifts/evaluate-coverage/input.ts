import * as z from 'zod/mini';
import { fraction, listOf, positiveWholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { type Duty, dutyList } from '../../duty/duty.ts';
import {
  type AgentRequirement,
  type IntervalSeries,
  intervalSeries,
  requirementSchema,
} from '../agent-requirement.ts';
import { type ShiftType, shiftTypeList } from '../shift-type.ts';

/** Service levels as the Erlang functions give them, handed over as data. */
export interface ServiceLevelTable {
  /** For each interval, the service level (0 to 1) with 0, 1, 2, … agents on position; the last one holds beyond. */
  readonly byAgents: readonly (readonly number[])[];
  /** Contacts of each interval (0 or more): the weights of the mean. */
  readonly contacts: IntervalSeries;
}

/** What {@link evaluateCoverage} looks at. */
export interface EvaluateCoverageInput {
  /** Agents needed on position in each interval. */
  readonly requirement: AgentRequirement;
  /** Who works when: a design, a roster, a draft of one's own. */
  readonly duties: readonly Duty[];
  /** The rules to hold the duties against; without them only impossible breaks are found. */
  readonly shiftTypes?: readonly ShiftType[] | undefined;
  /** Most agents on position at any time (whole number of 1 or more). */
  readonly seats?: number | undefined;
  /** Expected service level by agents, to see what the coverage means for customers. */
  readonly serviceLevels?: ServiceLevelTable | undefined;
}

export const evaluateCoverageInput = /* @__PURE__ */ schemaOf<EvaluateCoverageInput>()(() => {
  const levels = listOf(fraction(), 'a list of service levels', 1);
  return z
    .strictObject({
      requirement: requirementSchema(),
      duties: dutyList(),
      shiftTypes: z.optional(shiftTypeList()),
      seats: z.optional(positiveWholeNumber()),
      serviceLevels: z.optional(
        z.strictObject({
          byAgents: listOf(levels, 'a list of lists'),
          contacts: intervalSeries(),
        }),
      ),
    })
    .check(
      z.refine(
        ({ requirement, serviceLevels }) =>
          (serviceLevels?.byAgents ?? requirement.agents).length === requirement.agents.length,
        { error: 'one list for each interval', path: ['serviceLevels', 'byAgents'] },
      ),
    );
});
