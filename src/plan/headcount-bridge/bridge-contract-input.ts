import * as z from 'zod/mini';
import { name, nonNegative, positive, wholeNumber } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';

/** People of a rota who have the same contract. */
export interface BridgeContract {
  /** Its name, unique among the contracts. */
  readonly name: string;
  /** People of it on the rota (whole, 0 or more). */
  readonly people: number;
  /** Paid hours of all their shifts in a mean week (0 or more). */
  readonly hoursAWeek: number;
  /** Paid hours a week of one, by contract (above 0). */
  readonly contractHours: number;
}

export const bridgeContract = /* @__PURE__ */ schemaOf<BridgeContract>()(() =>
  z.strictObject({
    name: name(),
    people: wholeNumber(),
    hoursAWeek: nonNegative(),
    contractHours: positive(),
  }),
);
