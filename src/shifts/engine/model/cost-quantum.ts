import { gcd } from '../../../math/gcd.ts';
import type { CoverModel } from './cover-model.ts';

/** Denominators that prices of hours usually have in ticks: quarters, minutes, cents and their mixtures. */
const DENOMINATORS = [1, 2, 4, 12, 60, 100, 400, 1200, 6000];

/**
 * The next value from a bound upwards that an objective can have. Where all prices are multiples of
 * one amount, say half an hour, so is every objective, and a bound of 71.2 is as good as 71.5.
 */
export function liftBound(bound: number, model: CoverModel): number {
  const quantum = costQuantum(model);
  if (quantum === 0) return Math.max(0, bound);
  return Math.max(0, Math.ceil(bound / quantum - 1e-6) * quantum);
}

/** What every objective is a multiple of; 0 where nothing is known. */
export function costQuantum(model: CoverModel): number {
  const prices = pricesOf(model);
  if (prices === undefined) return 0;
  for (const denominator of DENOMINATORS) {
    const scaled = prices.map((price) => price * denominator);
    if (scaled.some((price) => Math.abs(price - Math.round(price)) > 1e-9)) continue;
    return scaled.reduce((common, price) => gcd(common, Math.round(price)), 0) / denominator;
  }
  return 0;
}

/** Amounts that every objective is a sum of multiples of; undefined where levels are not whole. */
function pricesOf(model: CoverModel): number[] | undefined {
  const { underCost, overCost, costPerDistinct, costPerTick, tickPrices, templates } = model;
  const priced = underCost > 0 || overCost > 0;
  if (priced && !model.required.every(Number.isInteger)) return undefined;
  const isPlain = tickPrices.every((prices) => prices.at(-1) === prices.length - 1);
  const pay = isPlain
    ? templates.map(({ typeIndex, paidTicks }) => costPerTick[typeIndex]! * paidTicks)
    : pricedTicks(tickPrices, costPerTick);
  return [...new Set([...pay, ...model.costPerShift, underCost, overCost, costPerDistinct])];
}

/** What a tick of any type may cost; types that share a clock share the prices of its hours. */
function pricedTicks(tickPrices: readonly Float64Array[], costPerTick: Float64Array): number[] {
  const distinct = new Map([...new Set(tickPrices)].map((all) => [all, distinctTickPrices(all)]));
  return tickPrices.flatMap((prices, type) =>
    distinct.get(prices)!.map((price) => costPerTick[type]! * price),
  );
}

function distinctTickPrices(running: Float64Array): number[] {
  const prices = new Set<number>();
  for (let tick = 1; tick < running.length; tick++) {
    prices.add(Math.round((running[tick]! - running[tick - 1]!) * 1e9) / 1e9);
  }
  return [...prices];
}
