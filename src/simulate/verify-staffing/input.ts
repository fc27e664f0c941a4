import * as z from 'zod/mini';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { searchControlFields } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import {
  checkQueue,
  type QueueScenario,
  queueFields,
  type ReplicationControl,
  replicationFields,
  SERVICE_RULE,
} from '../scenario.ts';

/** Everything that {@link verifyStaffing} takes: a scenario, how often to simulate it, how long to search. */
export interface VerifyStaffingInput extends QueueScenario, ReplicationControl, SearchControl {
  /** Simulations of the whole plan at most (whole number of 1 or more); default 100. */
  readonly maxSteps?: number | undefined;
}

export const verifyStaffingInput = /* @__PURE__ */ schemaOf<VerifyStaffingInput>()(() =>
  z
    .strictObject({ ...queueFields(), ...replicationFields(), ...searchControlFields() })
    .check(stated(SERVICE_RULE, z.superRefine(checkQueue))),
);
