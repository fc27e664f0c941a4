import * as z from 'zod';
import {
  fractionAboveZero,
  fractionBelowOne,
  nonNegative,
  oneOf,
  positive,
} from '../../core/domain.schema.ts';
import { PRICE_BASES } from '../input/purchases.schema.ts';

export const priceLadderInputSchema = z
  .strictObject({
    basis: oneOf(PRICE_BASES),
    price: nonNegative(),
    ahtSeconds: positive(),
    concurrency: z.number('a number of 1 or more').gte(1, 'a number of 1 or more').optional(),
    occupancy: fractionAboveZero(),
    inOfficeShrinkage: fractionBelowOne(),
    outOfOfficeShrinkage: fractionBelowOne(),
    hoursPerFte: positive(),
    agentsPerSeat: positive().optional(),
  })
  .readonly();
