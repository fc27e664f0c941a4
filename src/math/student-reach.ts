import { portableArcTangent } from './portable-functions.ts';

/** Above this many degrees of freedom the quantile moves by less than 0.2 %, and is taken as it is there. */
const ENOUGH_DEGREES = 1000;

/**
 * How many standard errors a two-sided confidence interval reaches to each side: the quantile of
 * Student's t, by bisection of its closed form (Abramowitz & Stegun 26.7.3 and 26.7.4).
 */
export function studentReach(confidence: number, degreesOfFreedom: number): number {
  const degrees = Math.min(degreesOfFreedom, ENOUGH_DEGREES);
  let inside = 0;
  let outside = 1;
  while (shareWithin(outside, degrees) < confidence) outside *= 2;
  for (let halving = 0; halving < 60; halving++) {
    const middle = (inside + outside) / 2;
    if (shareWithin(middle, degrees) < confidence) inside = middle;
    else outside = middle;
  }
  return outside;
}

/** Probability that Student's t lies between -reach and reach. */
function shareWithin(reach: number, degrees: number): number {
  const cosineSquared = degrees / (degrees + reach * reach);
  const sine = Math.sqrt(1 - cosineSquared);
  const odd = degrees % 2 === 1;
  let term = odd ? Math.sqrt(cosineSquared) : 1;
  let series = degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
    term *= (cosineSquared * (k - 1)) / k;
    series += term;
  }
  if (!odd) return sine * series;
  return (2 / Math.PI) * (portableArcTangent(reach / Math.sqrt(degrees)) + sine * series);
}
