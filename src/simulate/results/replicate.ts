import { confidenceReach } from '../../math/distributions/student-t.ts';
import type { ReplicationControl } from '../queue/input.ts';
import type { Estimate } from './estimate.ts';

/** How often the day was simulated, and why no more. */
export interface Replications {
  /** How many days were simulated. */
  readonly replications: number;
  /** Why no more: all done, precise enough, or told to stop. */
  readonly stopped: 'replications' | 'precision' | 'aborted';
  /** How sure the confidence intervals are. */
  readonly confidence: number;
}

const DEFAULT_REPLICATIONS = 400;
const DEFAULT_CONFIDENCE = 0.95;
/** Fewer days than this say too little about their own spread to stop by it. */
const LEAST_TO_STOP = 30;

/**
 * Simulates day after day until there are enough, they are precise enough, or the caller says stop;
 * two at least, as one day says nothing about the next.
 *
 * @param serviceLevels - The service levels that are to be precise, so far.
 */
export function replicate(
  control: ReplicationControl,
  simulateDay: (replication: number) => void,
  serviceLevels: (reach: number) => readonly Estimate[],
): Replications {
  const maxSteps = control.replications ?? DEFAULT_REPLICATIONS;
  const confidence = control.confidence ?? DEFAULT_CONFIDENCE;
  const { halfWidth } = control;
  const isPrecise = (done: number) =>
    halfWidth !== undefined &&
    done >= LEAST_TO_STOP &&
    serviceLevels(confidenceReach(confidence, done - 1)).every(
      ({ value, low, high }) => Math.max(value - low, high - value) <= halfWidth,
    );

  for (let done = 0; done < maxSteps; done++) {
    if (done >= 2 && control.signal?.aborted) {
      return { replications: done, stopped: 'aborted', confidence };
    }
    if (isPrecise(done)) return { replications: done, stopped: 'precision', confidence };
    simulateDay(done);
    control.onProgress?.({
      phase: 'simulate',
      steps: done + 1,
      maxSteps,
      fraction: (done + 1) / maxSteps,
    });
  }
  return { replications: maxSteps, stopped: 'replications', confidence };
}
