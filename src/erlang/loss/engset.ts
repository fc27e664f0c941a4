import { isAmount } from '../../core/check-numbers.ts';

/**
 * What share of time are all lines busy if only a few people can call (Engset)?
 *
 * A person on the line does not call, so a small group blocks less than Erlang B says; for a large
 * one the two agree. Assumes that each idle person calls at random, at the same rate.
 *
 * @param lines - Whole number of lines, 0 or more.
 * @param sources - Whole number of people who can call, 0 or more.
 * @param loadPerIdleSource - Calls of one idle person in an average handle time, 0 or more.
 * @returns The share of time in which every line is busy, 0 to 1: 0 if there is a line for everybody
 *   and one more. NaN outside of the domain.
 * @see T. O. Engset (1918).
 * @example
 * ```ts
 * import { engsetTimeCongestion } from 'halfhour/erlang';
 *
 * engsetTimeCongestion(2, 4, 0.5); // => 0.3333…
 * ```
 */
export function engsetTimeCongestion(
  lines: number,
  sources: number,
  loadPerIdleSource: number,
): number {
  const valid = Number.isInteger(lines) && lines >= 0 && Number.isInteger(sources) && sources >= 0;
  if (!(valid && isAmount(loadPerIdleSource))) return NaN;
  if (lines > sources) return 0;
  // 1 / B as with Erlang: a sum of positive terms, from the first line that counts up.
  let inverse = 1;
  for (let n = firstThatCounts(lines, sources, loadPerIdleSource); n <= lines; n++) {
    inverse = 1 + (inverse * n) / ((sources - n + 1) * loadPerIdleSource);
  }
  return 1 / inverse;
}

/** A share of the sum so small that it changes no digit, even where the rest is a million times as much. */
const FORGOTTEN = 1e-25;

/**
 * The line from which on the sum has all of its digits: what was before reaches it through a product
 * that falls ever faster on the way down, so a billion lines take no more than some of their root.
 */
function firstThatCounts(lines: number, sources: number, loadPerIdleSource: number): number {
  let influence = 1;
  for (let n = lines; n > 1; n--) {
    influence *= n / ((sources - n + 1) * loadPerIdleSource);
    // A sum beyond all numbers: the chance is 0, whatever was before.
    if (influence < FORGOTTEN || influence === Infinity) return n;
  }
  return 1;
}

/**
 * What share of calls is turned away if only a few people can call (Engset)?
 *
 * A caller meets the lines as the other people leave them: it is the time congestion of one source
 * fewer.
 *
 * @param lines - Whole number of lines, 0 or more.
 * @param sources - Whole number of people who can call, 1 or more.
 * @param loadPerIdleSource - Calls of one idle person in an average handle time, 0 or more.
 * @returns The share of calls blocked, 0 to 1: 0 if there is a line for everybody. NaN outside of the
 *   domain.
 * @see T. O. Engset (1918).
 * @example
 * ```ts
 * import { engsetCallCongestion } from 'halfhour/erlang';
 *
 * engsetCallCongestion(2, 4, 0.5); // => 0.2307…
 * ```
 */
export function engsetCallCongestion(
  lines: number,
  sources: number,
  loadPerIdleSource: number,
): number {
  return engsetTimeCongestion(lines, sources - 1, loadPerIdleSource);
}
