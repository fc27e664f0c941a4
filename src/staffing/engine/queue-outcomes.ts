import { exp } from '../../math/elementary/exp.ts';
import { log } from '../../math/elementary/log.ts';

/** What becomes of a contact that finds all agents busy, by the number of those who wait before it: 0, 1, 2 … */
interface QueueOutcomes {
  /** The chance that its turn comes later than the answer time, whether it still waits or not. */
  readonly late: Float64Array;
  /** The chance that it is answered in time. */
  readonly servedWithin: Float64Array;
}

/**
 * The outcomes for so many places in the queue.
 *
 * Its turn comes after one end of a contact, and one more for each who waits before it unless that one gives up: with
 * c = agents × ending rate / giving-up rate, exp(-V × giving-up rate) of the wait V is a Beta(c, ahead + 1) variable, so
 * that P(V > T) is a sum of negative binomial terms, and E[exp(-V …); V ≤ T] one of Beta(c + 1, …). Where nobody
 * gives up they are Poisson terms.
 */
export function queueOutcomes(
  endingRate: number,
  givingUpRate: number,
  answerTimeSeconds: number,
  places: number,
): QueueOutcomes {
  const late = new Float64Array(places);
  const servedWithin = new Float64Array(places);
  if (givingUpRate === 0) {
    const ends = endingRate * answerTimeSeconds;
    addTerms(late, -ends, (ahead) => ends / ahead);
    for (let ahead = 0; ahead < places; ahead++) servedWithin[ahead] = 1 - late[ahead]!;
    return { late, servedWithin };
  }
  const c = endingRate / givingUpRate;
  const patient = -givingUpRate * answerTimeSeconds;
  const gone = 1 - exp(patient);
  addTerms(late, c * patient, (ahead) => (gone * (c + ahead - 1)) / ahead);
  addTerms(servedWithin, (c + 1) * patient, (ahead) => (gone * (c + ahead)) / ahead);
  for (let ahead = 0; ahead < places; ahead++) {
    servedWithin[ahead] = (c / (c + ahead + 1)) * (1 - servedWithin[ahead]!);
  }
  return { late, servedWithin };
}

/** Fills in the sums of terms of which the first and the ratios are known. */
function addTerms(sums: Float64Array, logFirst: number, ratio: (index: number) => number): void {
  let logTerm = logFirst;
  let term = logTerm > TOO_SMALL ? exp(logTerm) : 0;
  let total = term;
  for (let index = 0; index < sums.length; index++) {
    if (index > 0) {
      if (term > 0) {
        term *= ratio(index);
      } else {
        // Too small for a number so far: carried as a logarithm until it is none.
        logTerm += log(ratio(index));
        if (logTerm > TOO_SMALL) term = exp(logTerm);
      }
      total += term;
    }
    sums[index] = Math.min(1, total);
  }
}

const TOO_SMALL = -600;
