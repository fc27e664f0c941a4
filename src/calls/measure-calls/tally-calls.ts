import {
  type ContactTally,
  countContact,
  countWaiting,
  emptyContactTally,
} from '../../core/contact-tally.ts';
import { spread } from '../../core/tally.ts';
import { type CallRecord, handleTimeOf } from '../call-record.ts';
import type { MeasureCallsInput } from './input.ts';

/** Counts real calls just as simulated ones are counted; calls after the last interval are left out. */
export function tallyCalls(
  calls: readonly CallRecord[],
  {
    intervalSeconds,
    intervals,
    answerTimeSeconds,
  }: Pick<MeasureCallsInput, 'intervalSeconds' | 'intervals' | 'answerTimeSeconds'>,
): ContactTally {
  const tally = emptyContactTally(intervals);
  for (const call of calls) {
    const { arrivalSeconds, waitSeconds, outcome } = call;
    const interval = Math.floor(arrivalSeconds / intervalSeconds);
    const start = arrivalSeconds + waitSeconds;
    countWaiting(tally, intervalSeconds, arrivalSeconds, start);
    if (outcome === 'answered') {
      spread(tally.busySeconds, intervalSeconds, start, start + (handleTimeOf(call) ?? 0));
    }
    if (interval >= intervals) continue;
    countContact(tally, interval, outcome, waitSeconds, answerTimeSeconds);
  }
  return tally;
}
