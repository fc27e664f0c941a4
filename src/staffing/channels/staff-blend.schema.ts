import * as z from 'zod';
import {
  fraction,
  fractionAboveZero,
  name,
  nonNegative,
  wholeNumber,
} from '../../core/domain.schema.ts';

/** The schema of `RealTimeChannel`. */
export const realTimeChannelSchema = z
  .strictObject({ name: name(), agents: wholeNumber(), offeredLoad: nonNegative() })
  .refine(({ agents, offeredLoad }) => offeredLoad <= agents, {
    message: 'at most the agents of the channel',
    path: ['offeredLoad'],
  })
  .readonly();

/** The schema of `FillingWork`. */
export const fillingWorkSchema = z
  .strictObject({ name: name(), offeredLoad: nonNegative() })
  .readonly();

/** The schema of `StaffBlendOptions`. */
export const staffBlendOptionsSchema = z
  .strictObject({
    realTime: z.array(realTimeChannelSchema).readonly(),
    filling: z.array(fillingWorkSchema).readonly(),
    usableIdleShare: fraction(),
    maxOccupancy: fractionAboveZero().optional(),
  })
  .readonly();
