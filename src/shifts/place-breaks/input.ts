import * as z from 'zod/mini';
import { schemaOf } from '../../core/schema.ts';
import { type Duty, dutyList } from '../../duty/duty.ts';
import { searchControlFields } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { type AgentRequirement, requirementSchema } from '../agent-requirement.ts';
import { type ShiftType, shiftTypeList } from '../shift-type.ts';

/** What {@link placeBreaks} needs to know. */
export interface PlaceBreaksInput extends SearchControl {
  /** Agents needed on position in each interval. */
  readonly requirement: AgentRequirement;
  /** The shift types with the rules for their breaks. */
  readonly shiftTypes: readonly ShiftType[];
  /** The roster; its shifts stay, its breaks move. */
  readonly duties: readonly Duty[];
}

export const placeBreaksInput = /* @__PURE__ */ schemaOf<PlaceBreaksInput>()(() =>
  z.strictObject({
    ...searchControlFields(),
    requirement: requirementSchema(),
    shiftTypes: shiftTypeList(),
    duties: dutyList(),
  }),
);
