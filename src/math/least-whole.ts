/** Interpolations before bisection takes over: enough for any smooth function, few for any other. */
const INTERPOLATIONS = 12;

/**
 * The least whole number, not below `lowest`, at which a falling function is 0 or less.
 *
 * Strides from the guess until the answer is enclosed, the first one longer the further the function
 * is from 0: it should be like a logarithm that falls by 1 or so in a stride. Then interpolation (regula
 * falsi, an end that stays twice damped by the Illinois rule), rounded up to whole numbers; bisection
 * where that does not help.
 */
export function leastWhole(
  excess: (value: number) => number,
  guess: number,
  stride: number,
  lowest: number,
): number {
  let high = guess > lowest ? Math.round(guess) : lowest;
  let atHigh = excess(high);
  const distance = Math.min(3, Math.max(0.2, Math.abs(atHigh))) || 1;
  let step = Math.max(1, Math.round(stride * distance));
  let low = high;
  let atLow = atHigh;
  for (; atHigh > 0; step *= 2) {
    low = high;
    atLow = atHigh;
    high += step;
    atHigh = excess(high);
  }
  for (; !(atLow > 0); step *= 2) {
    high = low;
    atHigh = atLow;
    if (high === lowest) return lowest;
    low = Math.max(lowest, high - step);
    atLow = excess(low);
  }
  let lastMet: boolean | undefined;
  for (let i = 0; high - low > 1; i++) {
    const share = i < INTERPOLATIONS ? atLow / (atLow - atHigh) : 0.5;
    // Upwards, because the next whole number above the crossing is the one looked for.
    const inner = low + Math.ceil((high - low) * (share >= 0 ? share : 0.5));
    const middle = Math.min(high - 1, Math.max(low + 1, inner));
    // Beyond 2⁵³ neighbours lie further apart than 1.
    if (!(middle > low && middle < high)) return high;
    const atMiddle = excess(middle);
    const met = !(atMiddle > 0);
    if (met) {
      high = middle;
      atHigh = atMiddle;
      if (lastMet === true) atLow *= 0.5;
    } else {
      low = middle;
      atLow = atMiddle;
      if (lastMet === false) atHigh *= 0.5;
    }
    lastMet = met;
  }
  return high;
}
