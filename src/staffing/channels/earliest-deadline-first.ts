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
  return jobs.reduce((total, { hours }) => total + hours, 0);
}

/**
 * The smallest capacity in hours of work per open hour that meets every deadline: the densest of all
 * stretches, by the work that comes and is due in it over its open hours.
 */
export function smallestCapacity(
  jobs: readonly DeferredJob[],
  openHours: ArrayLike<number>,
): number {
  const count = openHours.length;
  const released: DeferredJob[][] = Array.from({ length: count }, () => []);
  for (const job of jobs) {
    if (job.due < count) released[job.release]!.push(job);
  }
  const dueHours = new Float64Array(count);
  let densest = 0;
  for (let from = count - 1; from >= 0; from--) {
    for (const { hours, due } of released[from]!) dueHours[due]! += hours;
    let work = 0;
    let open = 0;
    for (let to = from; to < count; to++) {
      work += dueHours[to]!;
      open += openHours[to]!;
      if (open > 0) densest = Math.max(densest, work / open);
    }
  }
  return densest;
}
