import { sum } from '../../core/sum.ts';
import type { DeferredJob } from './deferred-jobs.ts';

/** What became of the work in one interval. */
export interface DeferredProgress {
  /** Hours of handling done in it. */
  readonly workedHours: number;
  /** Hours of handling left at its end. */
  readonly backlogHours: number;
  /** Part of these that is past its deadline. */
  readonly overdueHours: number;
}

/** Works off the jobs, earliest deadline first: no other order misses fewer deadlines. */
export function earliestDeadlineFirst(
  jobs: readonly DeferredJob[],
  capacityHours: ArrayLike<number>,
): DeferredProgress[] {
  const arriving = [...jobs].sort((a, b) => a.release - b.release || a.due - b.due);
  const waiting: { hours: number; due: number }[] = [];
  let arrived = 0;
  return Array.from(capacityHours, (capacity, i) => {
    while (arrived < arriving.length && arriving[arrived]!.release <= i) {
      const { hours, due } = arriving[arrived++]!;
      waiting.push({ hours, due });
    }
    waiting.sort((a, b) => a.due - b.due);
    let free = capacity;
    while (waiting.length > 0 && free > 0) {
      const first = waiting[0]!;
      const done = Math.min(free, first.hours);
      first.hours -= done;
      free -= done;
      if (first.hours <= ROUNDING * done) waiting.shift();
    }
    return {
      workedHours: capacity - free,
      backlogHours: hoursOf(waiting),
      overdueHours: hoursOf(waiting.filter(({ due }) => due <= i)),
    };
  });
}

/** What repeated subtraction may leave of a job that is done. */
const ROUNDING = 1e-12;

function hoursOf(jobs: readonly { readonly hours: number }[]): number {
  return sum(jobs.map(({ hours }) => hours));
}

/** A stretch of intervals, both ends included, and the work that has to be done in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Hours of the work that comes and is due in it. */
  readonly workHours: number;
  /** Hours of help that others give in it. */
  readonly helpHours: number;
  /** Hours that one agent works in it. */
  readonly hoursOfAgent: number;
}

/**
 * The stretch that decides how many agents meet every deadline: of all, the one with most work per hour
 * of an agent, what help does taken off. None if help does it all.
 */
export function densestStretch(
  jobs: readonly DeferredJob[],
  hoursOfAgent: ArrayLike<number>,
  helpHours: ArrayLike<number>,
): Stretch | undefined {
  const count = hoursOfAgent.length;
  const released: DeferredJob[][] = Array.from({ length: count }, () => []);
  for (const job of jobs) {
    if (job.due < count) released[job.release]!.push(job);
  }
  const dueHours = new Float64Array(count);
  let most = 0;
  let densest: Stretch | undefined;
  for (let from = count - 1; from >= 0; from--) {
    for (const job of released[from]!) dueHours[job.due]! += job.hours;
    let work = 0;
    let hours = 0;
    let help = 0;
    for (let to = from; to < count; to++) {
      work += dueHours[to]!;
      hours += hoursOfAgent[to]!;
      help += helpHours[to]!;
      if (work - help <= most * hours) continue;
      most = (work - help) / hours;
      densest = { from, to, workHours: work, helpHours: help, hoursOfAgent: hours };
    }
  }
  return densest;
}
