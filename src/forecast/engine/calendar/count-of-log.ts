import { isAtMost } from '../../../core/tie.ts';
import { exp } from '../../../math/elementary/exp.ts';
import { log } from '../../../math/elementary/log.ts';

/** From this count on the exponential of the mean log is right to a thousandth: it falls short by 1 / (24 mean). */
const LARGE = 40;

const STEPS = 40;

/**
 * The mean of a Poisson count whose log, of the count and a half, has such a mean. Of many contacts that is the exponential;
 * of 0.75 a day, where the log has a mean of -0.012, it is three quarters of it, and of none at all the log is that of a half.
 */
export function countOfLog(logCount: number): number {
  const plain = exp(logCount);
  if (plain > LARGE) return plain;
  if (isAtMost(plain, 0.5)) return 0;
  let low = 0;
  let high = plain + 0.1;
  for (let step = 0; step < STEPS; step++) {
    const mean = (low + high) / 2;
    if (meanLog(mean) < logCount) low = mean;
    else high = mean;
  }
  return (low + high) / 2;
}

/** The mean of the log of a Poisson count and a half. */
function meanLog(mean: number): number {
  let chance = exp(-mean);
  let total = 0;
  const most = mean + 12 * Math.sqrt(mean + 1);
  for (let count = 0; count <= most; count++) {
    total += chance * log(count + 0.5);
    chance *= mean / (count + 1);
  }
  return total;
}
