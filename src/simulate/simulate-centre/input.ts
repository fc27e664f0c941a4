import * as z from 'zod/mini';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { CENTRE_RULE, type CentreScenario, centreFields, checkCentre } from '../centre-scenario.ts';
import { type ReplicationControl, replicationFields } from '../scenario.ts';

/** Everything that {@link simulateCentre} takes. */
export interface SimulateCentreInput extends CentreScenario, ReplicationControl {}

export const simulateCentreInput = /* @__PURE__ */ schemaOf<SimulateCentreInput>()(() =>
  z
    .strictObject({ ...centreFields(), ...replicationFields() })
    .check(stated(CENTRE_RULE, z.superRefine(checkCentre))),
);
