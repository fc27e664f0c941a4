/** P(X ≥ least) for X of `trials` that each succeed with probability `success`. */
export function binomialAtLeast(least: number, trials: number, success: number): number {
  if (least <= 0) return 1;
  if (least > trials) return 0;
  if (success === 1) return 1;
  // Summed from `least` away from the mode, so that the terms fall and nothing cancels.
  if (least > trials * success) return tail(least, trials, success);
  return 1 - tail(trials - least + 1, trials, 1 - success);
}

/** P(X ≥ least) by falling terms, for `least` above the mean. */
function tail(least: number, trials: number, success: number): number {
  const odds = success / (1 - success);
  let term = probabilityOf(least, trials, success);
  let total = 0;
  for (let k = least; k <= trials; k++) {
    total += term;
    term *= ((trials - k) / (k + 1)) * odds;
  }
  return total;
}

/** P(X = k), by logarithms, as the factors alone would leave the range of doubles. */
function probabilityOf(k: number, trials: number, success: number): number {
  let log = k * Math.log(success) + (trials - k) * Math.log1p(-success);
  for (let i = 1; i <= Math.min(k, trials - k); i++) log += Math.log((trials - i + 1) / i);
  return Math.exp(log);
}
