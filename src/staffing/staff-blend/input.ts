import * as z from 'zod/mini';
import { fraction, fractionAboveZero, name, nonNegative, wholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';

/** A channel that is answered at once, with the staff that it needs on its own. */
export interface RealTimeChannel {
  readonly name: string;
  /** Agents that its service target takes, whole: the floor below which it never goes. */
  readonly agents: number;
  /** Erlangs of agents that its contacts keep busy, at most its agents. */
  readonly offeredLoad: number;
}

const realTimeChannelSchema = /* @__PURE__ */ schemaOf<RealTimeChannel>()(() =>
  z.strictObject({ name: name(), agents: wholeNumber(), offeredLoad: nonNegative() }).check(
    z.refine(({ agents, offeredLoad }) => offeredLoad <= agents, {
      message: 'at most the agents of the channel',
      path: ['offeredLoad'],
    }),
  ),
);

/** Work that waits for a free moment: outbound calls, e-mail. */
export interface FillingWork {
  readonly name: string;
  /** Erlangs of agents: contacts times handle time over the interval. */
  readonly offeredLoad: number;
}

const fillingWorkSchema = /* @__PURE__ */ schemaOf<FillingWork>()(() =>
  z.strictObject({ name: name(), offeredLoad: nonNegative() }),
);

/** Channels that share the same people in an interval. */
export interface StaffBlendInput {
  /** Channels with a service target; each keeps its own agents. */
  readonly realTime: readonly RealTimeChannel[];
  /** Work that fills idle time. */
  readonly filling: readonly FillingWork[];
  /**
   * Share of the idle time that filling work can use, 0 to 1: what can be broken off for a call at
   * once may use most of it, an outbound call in progress cannot.
   */
  readonly usableIdleShare: number;
  /** Largest busy share of agents who do only filling work, above 0, up to 1; default 1. */
  readonly maxOccupancy?: number | undefined;
}

export const staffBlendInputSchema = /* @__PURE__ */ schemaOf<StaffBlendInput>()(() =>
  z.strictObject({
    realTime: z.array(realTimeChannelSchema()),
    filling: z.array(fillingWorkSchema()),
    usableIdleShare: fraction(),
    maxOccupancy: z.optional(fractionAboveZero()),
  }),
);
