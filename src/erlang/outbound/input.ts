import * as z from 'zod/mini';
import {
  fractionAboveZero,
  openFraction,
  positive,
  positiveWholeNumber,
} from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';

/** A dialler that keeps so many lines in use for its agents. */
export interface OutboundPacingInput {
  /** Agents on position, a whole number of 1 or more. */
  readonly agents: number;
  /** Lines in use, dialling or in a conversation, a whole number of 1 or more; as many as agents is progressive dialling. */
  readonly lines: number;
  /** Share of dialled numbers at which somebody answers, above 0, up to 1. */
  readonly answeredShare: number;
  /** Mean time a line takes for one number, from dialling to the answer or to giving up, in average handle times, above 0. */
  readonly dialTimeInAht: number;
}

const dialling = () => ({ answeredShare: fractionAboveZero(), dialTimeInAht: positive() });

export const outboundPacingInput = /* @__PURE__ */ schemaOf<OutboundPacingInput>()(() =>
  z.strictObject({ agents: positiveWholeNumber(), lines: positiveWholeNumber(), ...dialling() }),
);

/** How many of those who answer may find no agent. */
export interface LinesForOutboundInput {
  /** Agents on position, a whole number of 1 or more. */
  readonly agents: number;
  /** Share of dialled numbers at which somebody answers, above 0, up to 1. */
  readonly answeredShare: number;
  /** Mean time a line takes for one number, from dialling to the answer or to giving up, in average handle times, above 0. */
  readonly dialTimeInAht: number;
  /** Largest share of those who answer that find no agent, above 0 and below 1 (0.03 for 3 %). */
  readonly maxAbandoned: number;
}

export const linesForOutboundInput = /* @__PURE__ */ schemaOf<LinesForOutboundInput>()(() =>
  z.strictObject({ agents: positiveWholeNumber(), ...dialling(), maxAbandoned: openFraction() }),
);

/** How many conversations there shall be. */
export interface AgentsForOutboundInput {
  /** Conversations in an average handle time, which are the agents busy on average, above 0. */
  readonly contactsPerAht: number;
  /** Share of dialled numbers at which somebody answers, above 0, up to 1. */
  readonly answeredShare: number;
  /** Mean time a line takes for one number, from dialling to the answer or to giving up, in average handle times, above 0. */
  readonly dialTimeInAht: number;
  /** Largest share of those who answer that find no agent, above 0 and below 1 (0.03 for 3 %). */
  readonly maxAbandoned: number;
}

export const agentsForOutboundInput = /* @__PURE__ */ schemaOf<AgentsForOutboundInput>()(() =>
  z.strictObject({ contactsPerAht: positive(), ...dialling(), maxAbandoned: openFraction() }),
);
