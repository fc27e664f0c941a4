import * as z from 'zod/mini';
import {
  fractionAboveZero,
  nonNegative,
  openFraction,
  positive,
  positiveWholeNumber,
  wholeNumber,
} from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';

/** A queue in which those who would wait long are offered a call back. */
export interface QueueWithCallbacksInput {
  /** Agents on position, a whole number of 1 or more. */
  readonly agents: number;
  /** Erlangs, 0 or more, of all who call. */
  readonly offeredLoad: number;
  /** Mean time a caller is willing to wait on the line, in average handle times, above 0. Without it everybody waits on. */
  readonly patienceInAht?: number | undefined;
  /**
   * The offer is made to whoever would wait longer than this, in average handle times, 0 or more: with so many ahead that the
   * agents free themselves less often in that time. 0 offers it to all who have to wait.
   */
  readonly offerAboveInAht: number;
  /** Share of those with the offer who take it, above 0, up to 1. */
  readonly acceptedShare: number;
  /** Share of callbacks at which somebody answers, above 0, up to 1; default 1. Who does not is not called again, and takes no agent's time: a dialler rings. */
  readonly reachedShare?: number | undefined;
  /** Agents who have to stay free before a callback begins, so that the next caller finds one; default 0, less than `agents`. */
  readonly reserveAgents?: number | undefined;
  /** The answer time of the service level on the line, in average handle times, 0 or more. */
  readonly answerTimeInAht: number;
  /** The time in which a callback is promised, in average handle times, above 0. Without it no share in time is told. */
  readonly windowInAht?: number | undefined;
}

const common = () => ({
  offeredLoad: nonNegative(),
  patienceInAht: z.optional(positive()),
  offerAboveInAht: nonNegative(),
  acceptedShare: fractionAboveZero(),
  reachedShare: z.optional(fractionAboveZero()),
  reserveAgents: z.optional(wholeNumber()),
  answerTimeInAht: nonNegative(),
});

export const queueWithCallbacksInput = /* @__PURE__ */ schemaOf<QueueWithCallbacksInput>()(() =>
  z
    .strictObject({
      agents: positiveWholeNumber(),
      ...common(),
      windowInAht: z.optional(positive()),
    })
    .check(
      stated('`reserveAgents` are fewer than `agents`', ({ value, issues }) => {
        if ((value.reserveAgents ?? 0) < value.agents) return;
        issues.push({
          code: 'custom',
          message: `fewer than the ${value.agents} agents`,
          path: ['reserveAgents'],
          input: value.reserveAgents,
        });
      }),
    ),
);

/** What such a queue has to reach. */
export interface AgentsForCallbacksInput extends Omit<QueueWithCallbacksInput, 'agents'> {
  /** Least share of those who stay on the line that is answered within `answerTimeInAht`, above 0 and below 1. */
  readonly targetServiceLevel: number;
  /** The time in which a callback is promised, in average handle times, above 0. */
  readonly windowInAht: number;
  /** Least share of callbacks made within `windowInAht`, above 0 and below 1. */
  readonly targetCalledBack: number;
}

export const agentsForCallbacksInput = /* @__PURE__ */ schemaOf<AgentsForCallbacksInput>()(() =>
  z.strictObject({
    ...common(),
    targetServiceLevel: openFraction(),
    windowInAht: positive(),
    targetCalledBack: openFraction(),
  }),
);
