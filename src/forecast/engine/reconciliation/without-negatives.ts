import { lastAtMost } from '../../../core/bisect.ts';
import { sum } from '../../../core/sum.ts';
import type { EstimateTree } from './estimate-tree.ts';

/**
 * One cell of a tree of forecasts as near as can be to those given, each distance measured by its variance, where all
 * add up and none is negative. Written out for each node of the tree; a node without any forecast is left out.
 *
 * The derivative of what a total costs is a price; the total of a node at a price rises in straight pieces, from 0
 * or what is certain on. The pieces of a whole are those of its parts, added up, and slowed down by its own forecast.
 * So the exact answer takes one pass up and one down, a sort of the pieces at each node (the conditions of Kuhn and
 * Tucker, solved from the leaves on).
 */
export function nearestWithoutNegatives(root: EstimateTree, cell: number): NearestNode | undefined {
  const supply = supplyOf(root, cell);
  return supply && write(supply, totalAt(supply.own, 0));
}

/** The nearest forecast of a node and those of its parts; `undefined` for a part without one. */
export interface NearestNode {
  readonly value: number;
  readonly children: readonly (NearestNode | undefined)[];
}

/** The total at every price: `least` below the first, then rising by a slope above 0 that changes at each price. */
interface Pieces {
  readonly least: number;
  /** Ascending. */
  readonly prices: readonly number[];
  /** The total at each price, and how fast it rises from there on. */
  readonly totals: readonly number[];
  readonly slopes: readonly number[];
}

interface Supply {
  /** What the node supplies. */
  readonly own: Pieces;
  /** What its parts supply together; absent if none has a forecast. */
  readonly together: Pieces | undefined;
  readonly parts: readonly (Supply | undefined)[];
}

function supplyOf({ values, variances, children }: EstimateTree, cell: number): Supply | undefined {
  const parts = children.map((child) => supplyOf(child, cell));
  const known = parts.filter((part) => part !== undefined);
  const value = values[cell]!;
  const variance = variances[cell]!;
  if (known.length === 0) {
    if (Number.isNaN(value)) return undefined;
    const own =
      variance > 0
        ? { least: 0, prices: [-value / variance], totals: [0], slopes: [variance] }
        : constant(value);
    return { own, together: undefined, parts };
  }
  const together = addUpPieces(known.map(({ own }) => own));
  return { own: withForecast(together, value, variance), together, parts };
}

function constant(total: number): Pieces {
  return { least: total, prices: [], totals: [], slopes: [] };
}

function addUpPieces(pieces: readonly Pieces[]): Pieces {
  const turns = pieces
    .flatMap(({ prices, slopes }) =>
      prices.map((price, k) => ({ price, turn: slopes[k]! - (slopes[k - 1] ?? 0) })),
    )
    .sort((a, b) => a.price - b.price);
  const least = sum(pieces.map((piece) => piece.least));
  const totals: number[] = [];
  const slopes: number[] = [];
  for (const [k, { price, turn }] of turns.entries()) {
    const slope = slopes[k - 1] ?? 0;
    totals.push(k === 0 ? least : totals[k - 1]! + slope * (price - turns[k - 1]!.price));
    slopes.push(slope + turn);
  }
  return { least, prices: turns.map(({ price }) => price), totals, slopes };
}

/** The parts pay their own price, and the forecast of the whole its distance besides. */
function withForecast(together: Pieces, value: number, variance: number): Pieces {
  if (Number.isNaN(value)) return together;
  const { least, prices, totals, slopes } = together;
  // A certain whole is held, as far as certain parts let it.
  if (variance === 0) return constant(prices.length === 0 ? least : Math.max(least, value));
  return {
    least,
    prices: prices.map((price, k) => price + (totals[k]! - value) / variance),
    totals,
    slopes: slopes.map((slope) => slope / (1 + slope / variance)),
  };
}

function totalAt({ least, prices, totals, slopes }: Pieces, price: number): number {
  const k = lastAtMost(prices, price);
  return k < 0 ? least : totals[k]! + slopes[k]! * (price - prices[k]!);
}

/** A price at which a total is supplied. */
function priceOf({ least, prices, totals, slopes }: Pieces, total: number): number {
  if (prices.length === 0 || total <= least) return Number.NEGATIVE_INFINITY;
  const k = lastAtMost(totals, total);
  return prices[k]! + (total - totals[k]!) / slopes[k]!;
}

function write({ together, parts }: Supply, value: number): NearestNode {
  if (together === undefined) return { value, children: parts.map(() => undefined) };
  const price = priceOf(together, value);
  return {
    value,
    children: parts.map((part) => part && write(part, totalAt(part.own, price))),
  };
}
