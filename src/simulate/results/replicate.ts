import { countsOf, type DayTally } from '../queue/day-tally.ts';
import type { ReplicationControl } from '../queue/input.ts';
import { levelOf, PeriodSums, type ServiceTarget, type SimulatedPeriod } from './period-sums.ts';
import { studentReach } from './student.ts';

/** The days that were simulated, and what they say together. */
export interface Replicated {
  /** How many days were simulated. */
  readonly replications: number;
  /** Why no more: all done, precise enough, or told to stop. */
  readonly stopped: 'replications' | 'precision' | 'aborted';
  /** How sure the confidence intervals are. */
  readonly confidence: number;
  /** Every interval, in order. */
  readonly intervals: readonly SimulatedPeriod[];
  /** All intervals together. */
  readonly day: SimulatedPeriod;
  /** The service level of each simulated day, in the definition of the target. */
  readonly dayServiceLevels: readonly number[];
}

const DEFAULT_REPLICATIONS = 400;
/** Fewer days than this say too little about their own spread to stop by it. */
const LEAST_TO_STOP = 30;

/** Simulates day after day until there are enough, or the caller says so. */
export function replicate(
  control: ReplicationControl,
  target: ServiceTarget,
  tally: DayTally,
  intervalSeconds: number,
  simulateDay: (replication: number) => void,
): Replicated {
  const { replications = DEFAULT_REPLICATIONS, halfWidth, confidence = 0.95 } = control;
  const count = tally.offered.length;
  const intervals = Array.from({ length: count }, () => new PeriodSums(target));
  const day = new PeriodSums(target);
  const dayServiceLevels: number[] = [];
  let stopped: Replicated['stopped'] = 'replications';

  for (let done = 0; done < replications; done++) {
    if (done >= 2 && control.signal?.aborted) stopped = 'aborted';
    if (done >= LEAST_TO_STOP && isPrecise(day, done, confidence, halfWidth)) stopped = 'precision';
    if (stopped !== 'replications') break;
    simulateDay(done);
    for (const [i, sums] of intervals.entries())
      sums.add(countsOf(tally, i, i + 1, intervalSeconds));
    const whole = countsOf(tally, 0, count, intervalSeconds);
    day.add(whole);
    dayServiceLevels.push(levelOf(whole, target.definition));
    control.onProgress?.({ phase: 'simulate', steps: done + 1, maxSteps: replications });
  }

  const reach = studentReach(confidence, dayServiceLevels.length - 1);
  return {
    replications: dayServiceLevels.length,
    stopped,
    confidence,
    intervals: intervals.map((sums) => sums.summary(reach)),
    day: day.summary(reach),
    dayServiceLevels,
  };
}

function isPrecise(
  day: PeriodSums,
  replications: number,
  confidence: number,
  halfWidth: number | undefined,
): boolean {
  if (halfWidth === undefined) return false;
  return studentReach(confidence, replications - 1) * day.serviceLevelError() <= halfWidth;
}
