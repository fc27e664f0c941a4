import { TIE_TOLERANCE } from '../../core/tie.ts';
import {
  add,
  type DoubleDouble,
  divide,
  exponential,
  multiply,
  scale,
  subtract,
  twoProduct,
  twoSum,
} from '../../math/elementary/double-double.ts';
import { log } from '../../math/elementary/log.ts';
import { waitTail } from '../delay/service-level.ts';

/** Relative errors of `waitTail` are well below this; nearer to the limit it cannot tell. */
const DOUBT = 1e-13;

/**
 * How far P(W > time) lies above a limit, as the logarithm of their ratio: 0 or less where the limit
 * is kept, a tie counting as kept. Within the rounding errors of doubles the sign is found with 30
 * digits, so it is that of exact arithmetic on the numbers given. For a load and a limit above 0.
 */
export function tailExcess(
  limit: number,
  agents: number,
  offeredLoad: number,
  timeInAht: number,
): number {
  const ratio = waitTail(agents, offeredLoad, timeInAht) / (limit * (1 + TIE_TOLERANCE));
  if (Math.abs(ratio - 1) > DOUBT || agents <= offeredLoad) return log(ratio);
  return exactlyWithin(limit, agents, offeredLoad, timeInAht) ? 0 : DOUBT;
}

/** e^-(n - a)t n ≤ limit (1 + tolerance) (n + (n - a) F), in double-double arithmetic. */
function exactlyWithin(
  limit: number,
  agents: number,
  offeredLoad: number,
  timeInAht: number,
): boolean {
  const spare = twoSum(agents, -offeredLoad);
  const late = exponential(scale(spare, -timeInAht));
  const weight = add(double(agents), multiply(spare, exactFreeOdds(agents, offeredLoad)));
  const bound = multiply(add(twoProduct(limit, TIE_TOLERANCE), double(limit)), weight);
  const excess = subtract(scale(late, agents), bound);
  return excess.high < 0 || (excess.high === 0 && excess.low <= 0);
}

/** F = n/a + n(n-1)/a² + …, all terms positive. */
function exactFreeOdds(agents: number, offeredLoad: number): DoubleDouble {
  let sum = double(0);
  let term = double(1);
  for (let k = agents; k > 0; k--) {
    term = divide(scale(term, k), double(offeredLoad));
    sum = add(sum, term);
    if (k < offeredLoad && term.high < 1e-33 * sum.high) break;
  }
  return sum;
}

function double(value: number): DoubleDouble {
  return { high: value, low: 0 };
}
