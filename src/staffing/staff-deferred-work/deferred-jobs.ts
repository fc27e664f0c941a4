import { InfeasibleError } from '../../core/errors.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
import type { Backlog, Deadline, DeferredInterval } from './input.ts';

/** Work that may wait until its deadline; intervals are meant by their index. */
export interface DeferredJob {
  /** Hours of handling. */
  readonly hours: number;
  /** First interval in which it can be worked on. */
  readonly release: number;
  /** Last interval in which it may be worked on. */
  readonly due: number;
}

/**
 * The jobs of a series. On the safe side within an interval: work comes in at its end, but its
 * deadline runs from its start.
 */
export function deferredJobs(
  callee: string,
  intervals: readonly DeferredInterval[],
  intervalSeconds: number,
  deadline: Deadline,
  backlog: readonly Backlog[],
): DeferredJob[] {
  const jobs: DeferredJob[] = backlog.map(({ contacts, ahtSeconds, dueBy }) => ({
    hours: (contacts * ahtSeconds) / HOUR_SECONDS,
    release: 0,
    due: dueBy,
  }));
  const allowed = Math.floor(deadline.withinSeconds / intervalSeconds);
  for (const [i, { contacts, ahtSeconds }] of intervals.entries()) {
    if (contacts === 0) continue;
    const due =
      deadline.clock === 'elapsed' ? i + allowed - 1 : dueByOpenTime(intervals, i, allowed);
    jobs.push({ hours: (contacts * ahtSeconds) / HOUR_SECONDS, release: i + 1, due });
  }
  for (const { release, due } of jobs) checkWorkable(callee, intervals, release, due);
  return jobs;
}

/** The interval in which so many open intervals, from the given one on, are over. */
function dueByOpenTime(intervals: readonly DeferredInterval[], from: number, open: number): number {
  let left = open;
  for (let i = from; i < intervals.length; i++) {
    if (isOpen(intervals[i]!)) left--;
    if (left === 0) return i;
  }
  return intervals.length;
}

/** Work that is due within the series needs an open interval to be done in. */
function checkWorkable(
  callee: string,
  intervals: readonly DeferredInterval[],
  release: number,
  due: number,
): void {
  if (due >= intervals.length) return;
  for (let i = release; i <= due; i++) if (isOpen(intervals[i]!)) return;
  const next = intervals.findIndex((interval, i) => i > due && isOpen(interval));
  throw new InfeasibleError(
    callee,
    `work that can be done from interval ${release} on is due by the end of interval ${due}, and none of these is open`,
    next < 0 ? undefined : { dueBy: next },
  );
}

/** Whether people work in an interval. */
export function isOpen({ open = true }: DeferredInterval): boolean {
  return open;
}
