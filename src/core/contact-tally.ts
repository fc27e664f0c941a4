import { emptyTally, spread, type Tally, totalsOf } from './tally.ts';

const COUNTED = [
  'offered',
  'redials',
  'waited',
  'answered',
  'answeredWithin',
  'abandoned',
  'abandonedWithin',
  'waitOfAnswered',
  'waitOfAbandoned',
  // Seconds that fell into the interval, whenever the contact arrived or the shift began.
  'queueSeconds',
  // Those who wait when the interval ends.
  'waitingAtEnd',
  // Seconds again.
  'busySeconds',
  'staffedSeconds',
  'overtimeSeconds',
] as const;

/** What is counted of real and of simulated contacts, interval by interval: each counts where it arrived. */
export type ContactTally = Tally<(typeof COUNTED)[number]>;

/** The counts of one period, be it an interval or the day. */
export type ContactCounts = Readonly<Record<(typeof COUNTED)[number] | 'periodSeconds', number>>;

export type Outcome = 'answered' | 'abandoned' | 'unanswered';

export function emptyContactTally(intervals: number): ContactTally {
  return emptyTally(COUNTED, intervals);
}

/** The counts of intervals `from` up to, but not including, `to`, taken together. */
export function countsOf(
  tally: ContactTally,
  from: number,
  to: number,
  intervalSeconds: number,
): ContactCounts {
  const totals = totalsOf(tally, from, to);
  // Who waits at the end of one interval may be the same at the end of the next.
  totals.waitingAtEnd = tally.waitingAtEnd[to - 1]!;
  return Object.assign(totals, { periodSeconds: (to - from) * intervalSeconds });
}

/** Counts one contact in the interval of its arrival. */
export function countContact(
  tally: ContactTally,
  interval: number,
  outcome: Outcome,
  waitSeconds: number,
  answerTimeSeconds: number,
): void {
  const inTime = waitSeconds <= answerTimeSeconds;
  tally.offered[interval]!++;
  if (waitSeconds > 0) tally.waited[interval]!++;
  if (outcome === 'answered') {
    tally.answered[interval]!++;
    tally.waitOfAnswered[interval]! += waitSeconds;
    if (inTime) tally.answeredWithin[interval]!++;
  } else if (outcome === 'abandoned') {
    tally.abandoned[interval]!++;
    tally.waitOfAbandoned[interval]! += waitSeconds;
    if (inTime) tally.abandonedWithin[interval]!++;
  }
}

/** Counts a wait where it fell, and in the intervals whose end it outlasted. */
export function countWaiting(
  { queueSeconds, waitingAtEnd }: Pick<ContactTally, 'queueSeconds' | 'waitingAtEnd'>,
  intervalSeconds: number,
  from: number,
  to: number,
): void {
  spread(queueSeconds, intervalSeconds, from, to);
  let interval = Math.max(0, Math.floor(from / intervalSeconds));
  for (; (interval + 1) * intervalSeconds < to && interval < waitingAtEnd.length; interval++) {
    waitingAtEnd[interval]!++;
  }
}
