import * as z from 'zod/mini';
import { name, nonNegative, oneOf, yesOrNo } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';

/** Hours that are paid at a rate of their own. */
export interface PremiumHours {
  /** Name in results: `weekday`, `restDay`, `holiday`, `night`. */
  readonly name: string;
  /** Hours in the period (0 or more). */
  readonly hours: number;
  /** Multiple of the hourly rate (0 or more): 1.5, 2, 3. */
  readonly multiplier: number;
  /** What the hourly rate is made of (default `baseAndBonus`). */
  readonly rateOf?: 'base' | 'baseAndBonus' | undefined;
  /** Whether employer's contributions are due on it, as in most countries they are (default false). */
  readonly withOnCost?: boolean | undefined;
}

export const premiumHoursSchema = /* @__PURE__ */ schemaOf<PremiumHours>()(() =>
  z.strictObject({
    name: name(),
    hours: nonNegative(),
    multiplier: nonNegative(),
    rateOf: z.optional(oneOf(['base', 'baseAndBonus'])),
    withOnCost: z.optional(yesOrNo()),
  }),
);
