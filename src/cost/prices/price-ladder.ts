import { parseInput } from '../../core/parse-input.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
import type { PriceBasis } from '../purchases.ts';
import type { PriceLadderInput } from './input.ts';
import { priceLadderSchema } from './input.ts';

/**
 * What is this price in another supplier's terms?
 *
 * One price on every basis: per contact, per handled minute, per paid hour, per productive hour
 * (ready or handling), per seat and month, per full-time agent and month. All steps divide or
 * multiply by the same chain that `evaluateCost` uses, so an own cost per hour can stand beside an
 * offer per minute. A supplier who is paid for minutes carries the risk of idle time, one who is paid
 * for hours does not: equal prices are not equal contracts.
 *
 * @param input - The price, its basis, and the way of working.
 * @returns Money for one unit of each basis.
 * @throws InvalidInputError for every field outside its domain.
 * @example
 * ```ts
 * import { priceLadder } from 'halfhour/cost';
 *
 * const ladder = priceLadder({
 *   basis: 'productiveHour',
 *   price: 24,
 *   ahtSeconds: 300,
 *   occupancy: 0.8,
 *   inOfficeShrinkage: 0.15,
 *   outOfOfficeShrinkage: 0.1,
 *   hoursPerFte: 160,
 * });
 * ladder.minute; // => 0.49999…
 * ladder.contact; // => 2.49999…
 * ladder.hour; // => 18.36
 * ladder.fte; // => 2937.6
 * ```
 */
export function priceLadder(input: PriceLadderInput): Record<PriceBasis, number> {
  parseInput('priceLadder', priceLadderSchema, input);
  const units = unitsPerPaidHour(input);
  const perPaidHour = input.price * units[input.basis];
  return {
    contact: perPaidHour / units.contact,
    minute: perPaidHour / units.minute,
    hour: perPaidHour,
    productiveHour: perPaidHour / units.productiveHour,
    seat: perPaidHour / units.seat,
    fte: perPaidHour / units.fte,
  };
}

/** How much of each basis one paid hour holds. */
function unitsPerPaidHour(input: PriceLadderInput): Record<PriceBasis, number> {
  const { concurrency = 1, agentsPerSeat = 1 } = input;
  const productiveHour = (1 - input.outOfOfficeShrinkage) * (1 - input.inOfficeShrinkage);
  const busyHour = productiveHour * input.occupancy;
  return {
    contact: (busyHour * HOUR_SECONDS * concurrency) / input.ahtSeconds,
    minute: busyHour * 60,
    hour: 1,
    productiveHour,
    seat: 1 / (input.hoursPerFte * agentsPerSeat),
    fte: 1 / input.hoursPerFte,
  };
}
