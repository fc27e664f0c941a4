import * as z from 'zod/mini';
import { schemaOf } from '../../core/schema.ts';
import {
  checkQueue,
  type QueueScenario,
  queueFields,
  type ReplicationControl,
  replicationFields,
} from '../scenario.ts';

/** Everything that {@link simulateQueue} takes. */
export interface SimulateQueueInput extends QueueScenario, ReplicationControl {}

export const simulateQueueInput = /* @__PURE__ */ schemaOf<SimulateQueueInput>()(() =>
  z.strictObject({ ...queueFields(), ...replicationFields() }).check(z.superRefine(checkQueue)),
);
