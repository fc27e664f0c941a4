import { WEEK_DAYS } from '../../../time/durations.ts';
import { countsOfDays, type RollingLimit } from './rolling-limit.ts';

const SATURDAY = 5;
const SUNDAY = 6;

/** By how much cycles exceed limits that their states do not hold, in duties. */
export class RollingExcess {
  #counts = new Int32Array(0);
  /** What is counted in the days from each one on, as many as a limit looks at. */
  #sums = new Float64Array(0);

  constructor(private readonly limits: readonly RollingLimit[]) {}

  get isWatched(): boolean {
    return this.limits.length > 0;
  }

  /** Nothing where a cycle keeps all limits; else the worst of each, and a little for every other time. */
  of(shifts: ArrayLike<number>): number {
    let excess = 0;
    for (const limit of this.limits) {
      this.#count(limit, shifts);
      let worst = 0;
      let all = 0;
      for (let day = 0; day < shifts.length; day++) {
        const beyond = this.#sums[day]! - limit.most;
        if (beyond <= 0) continue;
        all += beyond;
        if (beyond > worst) worst = beyond;
      }
      excess += (worst + all / shifts.length) / limit.unit;
    }
    return excess;
  }

  /**
   * What one more duty on a day of a stretch exceeds, with all of the stretch off: by weekday and shift, in duties. Of a
   * weekday that comes more than once the first is looked at.
   */
  price(
    shifts: ArrayLike<number>,
    from: number,
    days: number,
    prices: readonly Float64Array[],
  ): void {
    const length = shifts.length;
    const isOut = (day: number) => (day - from + length) % length < days;
    for (const limit of this.limits) {
      this.#count(limit, shifts, isOut);
      for (let d = 0; d < Math.min(WEEK_DAYS, days); d++) {
        const day = (from + d) % length;
        const weekday = day % WEEK_DAYS;
        const price = prices[weekday]!;
        if (!limit.ofWeekends) {
          const room = this.#room(limit, day, length);
          for (let shift = 0; shift < price.length; shift++)
            price[shift]! += Math.max(0, limit.counts[shift]! - room) / limit.unit;
        } else if (weekday >= SATURDAY) {
          const other = weekday === SUNDAY ? day - 1 : day + 1;
          const isOpen = isOut(other);
          if (!isOpen && shifts[other]! >= 0) continue;
          const room = this.#room(limit, weekday === SUNDAY ? day : other, length);
          if (room < 1) for (let s = 0; s < price.length; s++) price[s]! += isOpen ? 0.5 : 1;
        }
      }
    }
  }

  /** What a day may count at most besides what is there. */
  #room({ days, most }: RollingLimit, day: number, length: number): number {
    let top = 0;
    for (let back = 0; back < Math.min(days, length); back++) {
      const sum = this.#sums[(day - back + length) % length]!;
      if (sum > top) top = sum;
    }
    // A day of a cycle that is shorter than the limit is long comes more than once.
    return (most - top) / Math.ceil(days / length);
  }

  #count(limit: RollingLimit, shifts: ArrayLike<number>, isOut?: (day: number) => boolean): void {
    const length = shifts.length;
    if (this.#counts.length < length) {
      this.#counts = new Int32Array(length);
      this.#sums = new Float64Array(length);
    }
    const counts = this.#counts;
    countsOfDays(limit, shifts, counts, isOut);
    let total = 0;
    for (let day = 0; day < length; day++) total += counts[day]!;
    const rounds = Math.floor(limit.days / length);
    const rest = limit.days - rounds * length;
    let sum = 0;
    for (let day = 0; day < rest; day++) sum += counts[day]!;
    for (let day = 0; day < length; day++) {
      this.#sums[day] = rounds * total + sum;
      sum += counts[(day + rest) % length]! - counts[day]!;
    }
  }
}
