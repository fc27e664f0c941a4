/** What is counted of a simulated day, interval by interval. A call counts where it arrived. */
export const COUNTED = [
  'offered',
  'redials',
  'waited',
  'answered',
  'answeredWithin',
  'abandoned',
  'abandonedWithin',
  'waitOfAnswered',
  'waitOfAbandoned',
  // Seconds that fell into the interval, whenever the call arrived or the shift began.
  'queueSeconds',
  // Callers who wait when the interval ends.
  'waitingAtEnd',
  // Seconds again.
  'busySeconds',
  'staffedSeconds',
  'overtimeSeconds',
] as const;

/** The counts of one day, an element an interval. */
export type DayTally = { readonly [Count in (typeof COUNTED)[number]]: Float64Array };

/** The counts of one period, be it an interval or the day. */
export type Counts = { readonly [Count in (typeof COUNTED)[number]]: number } & {
  readonly periodSeconds: number;
};

export function emptyTally(intervals: number): DayTally {
  const counts = () => new Float64Array(intervals);
  return {
    offered: counts(),
    redials: counts(),
    waited: counts(),
    answered: counts(),
    answeredWithin: counts(),
    abandoned: counts(),
    abandonedWithin: counts(),
    waitOfAnswered: counts(),
    waitOfAbandoned: counts(),
    queueSeconds: counts(),
    waitingAtEnd: counts(),
    busySeconds: counts(),
    staffedSeconds: counts(),
    overtimeSeconds: counts(),
  };
}

export function clearTally(tally: DayTally): void {
  for (const name of COUNTED) tally[name].fill(0);
}

/** The counts of intervals `from` up to, but not including, `to`, taken together. */
export function countsOf(
  tally: DayTally,
  from: number,
  to: number,
  intervalSeconds: number,
): Counts {
  const total = (values: Float64Array) => {
    let sum = 0;
    for (let i = from; i < to; i++) sum += values[i]!;
    return sum;
  };
  return {
    offered: total(tally.offered),
    redials: total(tally.redials),
    waited: total(tally.waited),
    answered: total(tally.answered),
    answeredWithin: total(tally.answeredWithin),
    abandoned: total(tally.abandoned),
    abandonedWithin: total(tally.abandonedWithin),
    waitOfAnswered: total(tally.waitOfAnswered),
    waitOfAbandoned: total(tally.waitOfAbandoned),
    queueSeconds: total(tally.queueSeconds),
    waitingAtEnd: tally.waitingAtEnd[to - 1]!,
    busySeconds: total(tally.busySeconds),
    staffedSeconds: total(tally.staffedSeconds),
    overtimeSeconds: total(tally.overtimeSeconds),
    periodSeconds: (to - from) * intervalSeconds,
  };
}

/** What became of a call: answered, given up, or neither when the day was over. */
export type Outcome = 'answered' | 'abandoned' | 'unanswered';

/** Counts one call in the interval of its arrival. */
export function countCall(
  tally: DayTally,
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
  { queueSeconds, waitingAtEnd }: Pick<DayTally, 'queueSeconds' | 'waitingAtEnd'>,
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

/** Adds the time from `from` to `to` to the intervals that it falls into. */
export function spread(
  into: Float64Array,
  intervalSeconds: number,
  from: number,
  to: number,
): void {
  const start = Math.max(from, 0);
  const end = Math.min(to, into.length * intervalSeconds);
  if (start >= end) return;
  let interval = Math.floor(start / intervalSeconds);
  let at = start;
  for (let next = (interval + 1) * intervalSeconds; next < end; next += intervalSeconds) {
    into[interval++]! += next - at;
    at = next;
  }
  into[interval]! += end - at;
}

/** Counts the time on position: what was planned, in equal steps of the day, and what ran over. */
export function countStaff(
  { staffedSeconds, overtimeSeconds }: Pick<DayTally, 'staffedSeconds' | 'overtimeSeconds'>,
  agents: ArrayLike<number>,
  stepSeconds: number,
): void {
  const steps = agents.length / staffedSeconds.length;
  for (let i = 0; i < agents.length; i++) {
    staffedSeconds[Math.floor(i / steps)]! += agents[i]! * stepSeconds;
  }
  for (const [i, seconds] of overtimeSeconds.entries()) staffedSeconds[i]! += seconds;
}
