import * as z from 'zod/mini';
import {
  fractionAboveZero,
  fractionBelowOne,
  nonNegative,
  oneOf,
  positive,
} from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { PRICE_BASES, type PriceBasis } from '../purchases.ts';

/** A price and the way of working that turns one basis into another. */
export interface PriceLadderInput {
  /** What the price is for. */
  readonly basis: PriceBasis;
  /** Money for one unit of the basis (0 or more). */
  readonly price: number;
  /** Average handle time in seconds (above 0). */
  readonly ahtSeconds: number;
  /** Contacts that an agent handles at the same time (1 or more, default 1). */
  readonly concurrency?: number | undefined;
  /** Busy share of the time on position (above 0, up to 1). */
  readonly occupancy: number;
  /** share of the time in office off position (0 to below 1). */
  readonly inOfficeShrinkage: number;
  /** Share of paid time away (0 to below 1). */
  readonly outOfOfficeShrinkage: number;
  /** Paid hours of a full-time agent in a month (above 0). */
  readonly hoursPerFte: number;
  /** Agents who share one seat (above 0, default 1). */
  readonly agentsPerSeat?: number | undefined;
}

export const priceLadderSchema = /* @__PURE__ */ schemaOf<PriceLadderInput>()(() =>
  z.strictObject({
    basis: oneOf(PRICE_BASES),
    price: nonNegative(),
    ahtSeconds: positive(),
    concurrency: z.optional(
      z.number('a number of 1 or more').check(z.gte(1, 'a number of 1 or more')),
    ),
    occupancy: fractionAboveZero(),
    inOfficeShrinkage: fractionBelowOne(),
    outOfOfficeShrinkage: fractionBelowOne(),
    hoursPerFte: positive(),
    agentsPerSeat: z.optional(positive()),
  }),
);
