import {
  countCall,
  countWaiting,
  type DayTally,
  emptyTally,
  spread,
} from '../../core/contact-tally.ts';
import { type CallRecord, handleTimeOf } from '../call-record.ts';

/** The grid of intervals and the threshold that calls are counted by. */
export interface TallyOptions {
  readonly intervalSeconds: number;
  readonly intervals: number;
  readonly answerTimeSeconds: number;
}

/** Counts real calls just as simulated ones are counted; calls after the last interval are left out. */
export function tallyCalls(
  calls: readonly CallRecord[],
  { intervalSeconds, intervals, answerTimeSeconds }: TallyOptions,
): DayTally {
  const tally = emptyTally(intervals);
  for (const call of calls) {
    const { arrivalSeconds, waitSeconds, outcome } = call;
    const interval = Math.floor(arrivalSeconds / intervalSeconds);
    const start = arrivalSeconds + waitSeconds;
    countWaiting(tally, intervalSeconds, arrivalSeconds, start);
    if (outcome === 'answered') {
      spread(tally.busySeconds, intervalSeconds, start, start + (handleTimeOf(call) ?? 0));
    }
    if (interval >= intervals) continue;
    countCall(tally, interval, outcome, waitSeconds, answerTimeSeconds);
  }
  return tally;
}
