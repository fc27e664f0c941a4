import { cellCost, type RowCover, type RowProblem } from './row-problem.ts';

/** The number of people on a cell that costs least where each person has a worth that is to be paid. */
export function bestCount(cover: RowCover, cell: number, worth: number, people: number): number {
  const { wanted, least, most, missing, surplus, beyondLeast, beyondMost } = cover;
  const count =
    worth > missing[cell]! + beyondLeast[cell]!
      ? 0
      : worth > missing[cell]!
        ? least[cell]!
        : worth >= -surplus[cell]!
          ? wanted[cell]!
          : worth >= -surplus[cell]! - beyondMost[cell]!
            ? most[cell]!
            : people;
  const low = Math.min(people, Math.floor(count));
  const high = Math.min(people, Math.ceil(count));
  if (low === high) return low;
  const at = (n: number) => cellCost(cover, cell, n) + worth * n;
  return at(low) <= at(high) ? low : high;
}

/** The worth within what one more person may save or cost at the most: beyond that no bound is better. */
export function keepWorth(cover: RowCover, cell: number, worth: number): number {
  const most = cover.missing[cell]! + cover.beyondLeast[cell]!;
  const least = -cover.surplus[cell]! - cover.beyondMost[cell]!;
  return Math.min(most, Math.max(least, worth));
}

/** What each option of a day costs where people are worth so much, by `day * options + option`, into `out`. */
export function priceOptions(
  cover: RowCover,
  worth: Float64Array,
  out: Float64Array,
  from = 0,
  to = out.length,
): void {
  const { first, list } = cover;
  for (let key = from; key < to; key++) {
    let price = 0;
    for (let e = first[key]!; e < first[key + 1]!; e++) price -= worth[list[e]!]!;
    out[key] = price;
  }
}

/** How large prices are: what missing people cost a shift on average, and how many cells a shift covers. */
export function priceScale({ missing, beyondLeast, first, list }: RowCover) {
  let sum = 0;
  let priced = 0;
  for (let cell = 0; cell < missing.length; cell++) {
    const price = missing[cell]! + beyondLeast[cell]!;
    if (price > 0) priced++;
    sum += price;
  }
  let covering = 0;
  for (let key = 0; key + 1 < first.length; key++) if (first[key + 1]! > first[key]!) covering++;
  const cellsOfShift = covering === 0 ? 1 : list.length / covering;
  return { perCell: priced === 0 ? 1 : sum / priced, cellsOfShift };
}

/** Adds a price to each option that a counter counts, or a burden has. */
export function addCount(
  { days, options: width }: RowProblem,
  counts: Uint8Array,
  price: number,
  out: Float64Array,
  from = 0,
  to = days,
): void {
  if (price === 0) return;
  for (let option = 0; option < width; option++)
    if (counts[option] === 1)
      for (let day = from; day < to; day++) out[day * width + option]! += price;
}

export function addBurden(worth: Uint8Array, price: number, out: Float64Array): void {
  if (price === 0) return;
  for (let key = 0; key < out.length; key++) if (worth[key] === 1) out[key]! += price;
}

/** Where a convex list of costs, each place paying a price, is least. */
export function cheapestPlace(costs: Float64Array, price: number): number {
  let place = 0;
  while (place + 1 < costs.length && costs[place + 1]! - costs[place]! < price) place++;
  return place;
}
