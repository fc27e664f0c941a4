import { parseInput } from '../../core/parse-input.ts';
import { rootBetween } from '../../math/root-between.ts';
import { erlangB } from '../erlang-b-and-c.ts';
import type { ErlangBWithRetrialsInput } from './input.ts';
import { erlangBWithRetrialsInputSchema } from './input.ts';

/** What such a system does in the long run. */
export interface ErlangBWithRetrialsResult {
  /** Share of attempts that are turned away, 0 to 1. */
  readonly blockingProbability: number;
  /** Share of callers who give up without ever having got through, 0 to 1. */
  readonly lostProbability: number;
  /** Erlangs of all attempts, first ones and repeated ones. */
  readonly totalLoad: number;
  /** Attempts a caller makes on average. */
  readonly attemptsPerCaller: number;
}

/**
 * What share of calls is turned away if some of those turned away call again (extended Erlang B)?
 *
 * The repeated calls are taken to come at random and not at once, so that they simply add to the
 * load: total = first attempts + retrialProbability × blocked. Callers who redial within seconds make
 * it worse than this.
 *
 * @param input - Lines, load of first attempts and share who try again; see
 *   {@link ErlangBWithRetrialsInput}.
 * @returns Blocking, loss and load with all attempts; see {@link ErlangBWithRetrialsResult}.
 * @throws InvalidInputError if a field is missing, unknown or outside of its domain.
 * @example
 * ```ts
 * import { erlangBWithRetrials } from 'halfhour/erlang';
 *
 * erlangBWithRetrials({ lines: 12, offeredLoad: 10, retrialProbability: 0.5 });
 * // => { blockingProbability: 0.1518…, totalLoad: 10.82…, … }
 * ```
 */
export function erlangBWithRetrials(input: ErlangBWithRetrialsInput): ErlangBWithRetrialsResult {
  const { lines, offeredLoad, retrialProbability } = parseInput(
    'erlangBWithRetrials',
    erlangBWithRetrialsInputSchema,
    input,
  );
  const repeated = (load: number) => retrialProbability * load * erlangB(lines, load);
  // Even if all were blocked, the total would be no more than this.
  const most = offeredLoad / (1 - retrialProbability);
  const totalLoad = rootBetween((load) => load - repeated(load) - offeredLoad, offeredLoad, most);
  const blockingProbability = erlangB(lines, totalLoad);
  return {
    blockingProbability,
    lostProbability:
      ((1 - retrialProbability) * blockingProbability) /
      (1 - retrialProbability * blockingProbability),
    totalLoad,
    attemptsPerCaller: 1 / (1 - retrialProbability * blockingProbability),
  };
}
