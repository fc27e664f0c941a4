import * as z from 'zod/mini';
import { nonNegative, openFraction, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';

/** An interval, and what waiting and leaving are worth. */
export interface CheapestAgentsInput {
  /** Contacts offered in the interval (0 or more). */
  readonly contacts: number;
  /** Length of the interval in seconds (above 0). */
  readonly intervalSeconds: number;
  /** Average handle time in seconds (above 0). */
  readonly ahtSeconds: number;
  /** Answer time at which the service level is reported, in seconds (0 or more). */
  readonly answerTimeSeconds: number;
  /** Mean patience in seconds (above 0); without it everybody waits (Erlang C). */
  readonly patienceSeconds?: number | undefined;
  /** Cost of one agent on position for an hour (above 0). */
  readonly agentHourCost: number;
  /** Value of one contact's waiting for an hour, line charges included (0 or more, default 0). */
  readonly waitingHourCost?: number | undefined;
  /** Value lost with a contact that leaves (0 or more, default 0). */
  readonly abandonedContactCost?: number | undefined;
}

export const cheapestAgentsSchema = /* @__PURE__ */ schemaOf<CheapestAgentsInput>()(() =>
  z.strictObject({
    contacts: nonNegative(),
    ...interval(),
    patienceSeconds: z.optional(positive()),
    agentHourCost: positive(),
    waitingHourCost: z.optional(nonNegative()),
    abandonedContactCost: z.optional(nonNegative()),
  }),
);

/** Volumes of one interval, and the service that they get. */
export interface CostStaircaseInput {
  /** Contacts offered in the interval, one entry a volume (0 or more each). */
  readonly volumes: readonly number[];
  /** Length of the interval in seconds (above 0). */
  readonly intervalSeconds: number;
  /** Average handle time in seconds (above 0). */
  readonly ahtSeconds: number;
  /** Share to answer in time (above 0, below 1). */
  readonly targetServiceLevel: number;
  /** Answer time in seconds (0 or more). */
  readonly answerTimeSeconds: number;
  /** Cost of one agent on position for an hour (0 or more). */
  readonly agentHourCost: number;
}

export const costStaircaseSchema = /* @__PURE__ */ schemaOf<CostStaircaseInput>()(() =>
  z.strictObject({
    volumes: z.array(nonNegative()),
    ...interval(),
    targetServiceLevel: openFraction(),
    agentHourCost: nonNegative(),
  }),
);

const interval = () => ({
  intervalSeconds: positive(),
  ahtSeconds: positive(),
  answerTimeSeconds: nonNegative(),
});
