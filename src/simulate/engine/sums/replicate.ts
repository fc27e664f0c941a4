import { confidenceReach } from '../../../math/distributions/student-t.ts';
import type { Estimate } from '../../../math/statistics/estimate.ts';
import { DEFAULT_REPLICATIONS, type ReplicationControl } from '../../scenario.ts';
import type { Replications } from '../../simulation.ts';

const DEFAULT_CONFIDENCE = 0.95;
/** Fewer days than this say too little about their own spread to stop by it. */
const LEAST_TO_STOP = 30;

/**
 * Simulates day after day until there are enough, they are precise enough, or the caller says stop;
 * two at least, as one day says nothing about the next.
 *
 * @param serviceLevels - The service levels that are to be precise, so far.
 * @returns How many there were and why no more, and how many standard errors their intervals reach.
 */
export function replicate(
  control: ReplicationControl,
  simulateDay: (replication: number) => void,
  serviceLevels: (reach: number) => readonly Estimate[],
): { readonly counted: Replications; readonly reach: number } {
  const { replications: maxSteps = DEFAULT_REPLICATIONS, confidence = DEFAULT_CONFIDENCE } =
    control;
  const { halfWidth, signal, onProgress } = control;
  const reachOf = (done: number) => confidenceReach(confidence, done - 1);
  const whyStop = (done: number): Replications['stopped'] | undefined => {
    if (done === maxSteps) return 'replications';
    if (done >= 2 && signal?.aborted) return 'aborted';
    if (halfWidth === undefined || done < LEAST_TO_STOP) return undefined;
    const isPrecise = serviceLevels(reachOf(done)).every(
      ({ value, low, high }) => Math.max(value - low, high - value) <= halfWidth,
    );
    return isPrecise ? 'precision' : undefined;
  };

  const report = (steps: number, fraction: number) =>
    onProgress?.({ phase: 'simulate', steps, maxSteps, fraction });

  let done = 0;
  let stopped: Replications['stopped'] | undefined;
  while (stopped === undefined) {
    simulateDay(done++);
    report(done, done / maxSteps);
    stopped = whyStop(done);
  }
  if (done < maxSteps) report(done, 1);
  return { counted: { replications: done, stopped, confidence }, reach: reachOf(done) };
}
