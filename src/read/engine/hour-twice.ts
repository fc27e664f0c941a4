import { DAY, HOUR } from '../../time/durations.ts';

/** Clocks go back in the night. */
const NIGHT = 4 * HOUR;

/** Whether a time is of the hours in which a clock may go back. */
export function isAtNight(local: number): boolean {
  return local - DAY * Math.floor(local / DAY) < NIGHT;
}

/**
 * Dates on which one hour of the night stands twice and nothing else does, with other numbers in a part of it at
 * least: the hour that the clock shows twice in autumn, none of whose rows is a copy.
 */
export class HoursTwice {
  readonly #days = new Map<number, { first: number; last: number; differing: number }>();

  /** Sees a row of an interval that has one already, with other numbers or the same. */
  see(local: number, differs: boolean): void {
    const day = Math.floor(local / DAY);
    const seen = this.#days.get(day);
    if (seen === undefined) {
      this.#days.set(day, { first: local, last: local, differing: differs ? 1 : 0 });
      return;
    }
    if (local < seen.first) seen.first = local;
    if (local > seen.last) seen.last = local;
    if (differs) seen.differing++;
  }

  has(local: number): boolean {
    const seen = this.#days.get(Math.floor(local / DAY));
    return seen !== undefined && isHourTwice(seen);
  }

  /** Rows with other numbers on dates that have no such hour. */
  get differingElsewhere(): number {
    let count = 0;
    for (const seen of this.#days.values()) if (!isHourTwice(seen)) count += seen.differing;
    return count;
  }
}

function isHourTwice({
  first,
  last,
  differing,
}: {
  readonly first: number;
  readonly last: number;
  readonly differing: number;
}): boolean {
  return differing > 0 && isAtNight(last) && last - first < HOUR;
}
