import * as z from 'zod/mini';
import { listOf, nonNegative, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';

/** An interval of a day that is overloaded at times. */
export interface FluidInterval {
  /** Erlangs that come, 0 or more. */
  readonly offeredLoad: number;
  /** Agents on position, 0 or more, fractions too. */
  readonly agents: number;
}

/** A day as a fluid: contacts that flow in and out, without chance. */
export interface FluidQueueInput {
  /** Length of every interval in average handle times, above 0. */
  readonly intervalInAht: number;
  /** The intervals in order, without gaps. */
  readonly intervals: readonly FluidInterval[];
  /** Mean time a contact is willing to wait, in average handle times, above 0. Without it everybody waits on. */
  readonly patienceInAht?: number | undefined;
  /** Contacts in service or waiting at the begin, 0 or more; default 0. */
  readonly presentAtStart?: number | undefined;
}

const common = () => ({
  intervalInAht: positive(),
  patienceInAht: z.optional(positive()),
  presentAtStart: z.optional(nonNegative()),
});

export const fluidQueueInput = /* @__PURE__ */ schemaOf<FluidQueueInput>()(() =>
  z.strictObject({
    ...common(),
    intervals: listOf(
      z.strictObject({ offeredLoad: nonNegative(), agents: nonNegative() }),
      'a list of one or more intervals',
      1,
    ),
  }),
);

/** How many more agents hold the waits of a day. */
export interface AgentsForFluidInput extends FluidQueueInput {
  /** The longest that anybody may wait, in average handle times, above 0. */
  readonly maxWaitInAht: number;
}

export const agentsForFluidInput = /* @__PURE__ */ schemaOf<AgentsForFluidInput>()(() =>
  z.strictObject({
    ...common(),
    intervals: listOf(
      z.strictObject({ offeredLoad: nonNegative(), agents: nonNegative() }),
      'a list of one or more intervals',
      1,
    ),
    maxWaitInAht: positive(),
  }),
);
