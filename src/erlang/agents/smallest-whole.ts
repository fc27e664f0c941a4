/**
 * The smallest whole number, not below `from`, at which a condition holds that stays true once it
 * is: strides that double until it holds, then bisection. Whole numbers below 2^53 only.
 */
export function smallestWhole(from: number, holds: (value: number) => boolean): number {
  let failing = from - 1;
  let holding = from;
  for (let stride = 1; !holds(holding); stride *= 2) {
    failing = holding;
    holding += stride;
  }
  while (holding - failing > 1) {
    const middle = Math.floor((failing + holding) / 2);
    if (holds(middle)) holding = middle;
    else failing = middle;
  }
  return holding;
}
