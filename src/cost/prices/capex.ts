import { expm1 } from '../../math/elementary/expm1.ts';
import { log1p } from '../../math/elementary/log.ts';
import type { Capex } from '../purchases.ts';

/**
 * The monthly charge of an investment: straight-line without interest, else the level payment that
 * repays the price less the worth at the end. As the rate goes to 0 the second becomes the first.
 */
export function monthlyCapexCharge({
  amount,
  lifeMonths,
  residual = 0,
  annualRate = 0,
}: Capex): number {
  const rate = annualRate / 12;
  if (rate === 0) return (amount - residual) / lifeMonths;
  // expm1 and log1p keep the difference from 1 exact for tiny rates.
  const growth = expm1(lifeMonths * log1p(rate));
  return (rate * (amount * (1 + growth) - residual)) / growth;
}
