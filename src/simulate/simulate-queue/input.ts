import * as z from 'zod/mini';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import {
  checkQueue,
  type QueueScenario,
  queueFields,
  type ReplicationControl,
  replicationFields,
  SERVICE_RULE,
} from '../scenario.ts';

/** Everything that {@link simulateQueue} takes. */
export interface SimulateQueueInput extends QueueScenario, ReplicationControl {}

export const simulateQueueInput = /* @__PURE__ */ schemaOf<SimulateQueueInput>()(() =>
  z
    .strictObject({ ...queueFields(), ...replicationFields() })
    .check(stated(SERVICE_RULE, z.superRefine(checkQueue))),
);
