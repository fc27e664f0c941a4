import { fractionBelowOne, nonNegative } from '../../core/kinds.ts';
import { parseArguments } from '../../core/parse-input.ts';

/**
 * Which margin does a markup on cost give?
 *
 * Price = cost * (1 + markup) = cost / (1 - margin). "20 % profit" may mean either: a markup of 20 %
 * is a margin of 16.7 %.
 *
 * @param markup - Profit as a share of cost (0 or more).
 * @returns Profit as a share of the price, 0 to below 1.
 * @throws InvalidInputError for a markup below 0.
 * @example
 * ```ts
 * import { marginOfMarkup } from 'halfhour/cost';
 *
 * marginOfMarkup(0.25); // => 0.2
 * ```
 */
export function marginOfMarkup(markup: number): number {
  parseArguments('marginOfMarkup', {
    markup: [nonNegative, markup],
  });
  return markup / (1 + markup);
}

/**
 * Which markup on cost does a margin take?
 *
 * @param margin - Profit as a share of the price (0 to below 1).
 * @returns Profit as a share of cost, 0 or more.
 * @throws InvalidInputError for a margin outside 0 to below 1.
 * @example
 * ```ts
 * import { markupOfMargin } from 'halfhour/cost';
 *
 * markupOfMargin(0.2); // => 0.25
 * ```
 */
export function markupOfMargin(margin: number): number {
  parseArguments('markupOfMargin', {
    margin: [fractionBelowOne, margin],
  });
  return margin / (1 - margin);
}
