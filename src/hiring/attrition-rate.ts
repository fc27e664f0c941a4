import { fractionBelowOne, nonNegative, oneOf, positive } from '../core/kinds.ts';
import { parseArguments } from '../core/parse-input.ts';
import { expm1 } from '../math/elementary/expm1.ts';
import { log1p } from '../math/elementary/log.ts';

/**
 * How a yearly attrition is meant: `ratio` is leavers over average heads, which may exceed 1;
 * `survival` is the share of those who started the year and are gone at its end, which cannot.
 */
export type AttritionConvention = 'ratio' | 'survival';

export const CONVENTIONS = ['ratio', 'survival'] as const satisfies readonly AttritionConvention[];

/**
 * What is this yearly attrition by month or week?
 *
 * 40 % a year is 3.33 % a month as a ratio and 4.17 % as survival; which one a figure is, its source
 * has to say.
 *
 * @param annual - Yearly attrition: a number of 0 or more; for `survival` a fraction from 0 to below 1.
 * @param convention - How the figure is meant.
 * @param periodsPerYear - Periods in a year (above 0): 12, 52.
 * @returns Share of heads who leave in a period.
 * @throws InvalidInputError for a figure outside its domain.
 * @example
 * ```ts
 * import { attritionPerPeriod } from 'halfhour/hiring';
 *
 * attritionPerPeriod(0.4, 'ratio', 12); // => 0.03333…
 * attritionPerPeriod(0.4, 'survival', 12); // => 0.04167…
 * ```
 */
export function attritionPerPeriod(
  annual: number,
  convention: AttritionConvention,
  periodsPerYear: number,
): number {
  parseArguments('attritionPerPeriod', {
    convention: [oneOf(CONVENTIONS), convention],
    periodsPerYear: [positive, periodsPerYear],
    annual: [annualDomain(convention), annual],
  });
  if (convention === 'ratio') return annual / periodsPerYear;
  return -expm1(log1p(-annual) / periodsPerYear);
}

/**
 * What is this monthly or weekly attrition in a year?
 *
 * @param perPeriod - Share of heads who leave in a period (0 to below 1).
 * @param convention - How the yearly figure is to be meant.
 * @param periodsPerYear - Periods in a year (above 0).
 * @returns Yearly attrition as a fraction; below 1 for `survival`.
 * @throws InvalidInputError for a figure outside its domain.
 * @example
 * ```ts
 * import { annualAttrition } from 'halfhour/hiring';
 *
 * annualAttrition(0.0718, 'ratio', 12); // => 0.8616…
 * annualAttrition(0.0718, 'survival', 12); // => 0.59102…
 * ```
 */
export function annualAttrition(
  perPeriod: number,
  convention: AttritionConvention,
  periodsPerYear: number,
): number {
  parseArguments('annualAttrition', {
    convention: [oneOf(CONVENTIONS), convention],
    periodsPerYear: [positive, periodsPerYear],
    perPeriod: [fractionBelowOne, perPeriod],
  });
  if (convention === 'ratio') return perPeriod * periodsPerYear;
  return -expm1(log1p(-perPeriod) * periodsPerYear);
}

export function annualDomain(convention: AttritionConvention) {
  return convention === 'survival' ? fractionBelowOne() : nonNegative();
}
