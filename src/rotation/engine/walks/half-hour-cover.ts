import type { CoverModel } from '../../../shifts/engine/model/cover-model.ts';
import { DutyPricing, type Pieces } from './duty-pricing.ts';

/** Agents who are too many are worth this little less than nothing: breaks fall where most are to spare. */
const SPARE = 1e-6;
/** A short interval grows heavier by this much each time it is looked at, and lighter again by that share. */
const HEAVIER = 0.15;
const LIGHTER = 0.995;
const HEAVIEST = 3;

/**
 * Who is on position in each interval, what is missing, and what one more duty is worth with its breaks
 * at their best places. Intervals that stay short grow heavier (breakout local search), or the search
 * would rest where each of its moves only passes the shortage on.
 */
export class HalfHourCover {
  /** Agent-ticks that are missing, or beyond the seats. */
  missing = 0;
  /** The same by the weight of its intervals, in agents of an interval. */
  weighted = 0;
  readonly #coverage: Float64Array;
  readonly #weights: Float64Array;
  readonly #pricing: DutyPricing;

  constructor(private readonly model: CoverModel) {
    const { horizon } = model;
    this.#coverage = new Float64Array(horizon.intervals);
    this.#weights = new Float64Array(horizon.intervals).fill(1);
    this.#pricing = new DutyPricing(model);
    this.#recount();
  }

  get shiftCount(): number {
    return this.model.templates.length;
  }

  get mostBreaks(): number {
    return this.#pricing.mostBreaks;
  }

  /** Intervals that are short (or have more agents than seats). */
  shortIntervals(): number[] {
    const short: number[] = [];
    for (let i = 0; i < this.#coverage.length; i++) if (this.#missingAt(i) > 0) short.push(i);
    return short;
  }

  /** The day on which a duty may have begun that is at work in an interval, a share of the longest shift ago. */
  dayBefore(interval: number, share: number): number {
    const { horizon, templates, ticksPerInterval } = this.model;
    const longest = templates.reduce((most, { ticks }) => Math.max(most, ticks), 0);
    const before = Math.floor((share * longest) / ticksPerInterval);
    const start = (interval - before + horizon.intervals) % horizon.intervals;
    return Math.floor(start / horizon.intervalsPerDay);
  }

  /** The worth of one more duty of each shift on a day into `out`, by shift. */
  price(day: number, out: Float64Array): void {
    this.#pricing.price(day, out);
  }

  /** Adds a duty, its breaks at the best places as things are; these are written to `places` from `at` on. */
  add(day: number, shift: number, places: Int16Array, at: number): void {
    this.#pricing.worthOf(day, shift, places, at);
    this.put(day, shift, places, at, 1);
  }

  /** Adds (sign 1) or takes away (-1) a duty with its breaks at their places. */
  put(day: number, shift: number, places: Int16Array, at: number, sign: 1 | -1): void {
    const { span, breaks } = this.#pricing.piecesOf(day, shift);
    this.#change(span, sign);
    for (let b = 0; b < breaks.length; b++) this.#change(breaks[b]![places[at + b]!]!, -sign);
    for (let e = 0; e < span.intervals.length; e++) this.#price(span.intervals[e]!);
  }

  /** Makes short intervals heavier and the others lighter. */
  reweigh(): void {
    for (let i = 0; i < this.#weights.length; i++) {
      const weight = this.#weights[i]!;
      this.#weights[i] =
        this.#missingAt(i) > 0
          ? Math.min(HEAVIEST, weight + HEAVIER)
          : Math.max(1, weight * LIGHTER);
    }
    this.#recount();
  }

  /** Takes all duties away. */
  clear(): void {
    this.#coverage.fill(0);
    this.#recount();
  }

  #missingAt(i: number): number {
    const { floor, ceiling } = this.model;
    return missing(this.#coverage[i]!, floor[i]!, ceiling[i]!);
  }

  #change({ intervals, ticks }: Pieces, sign: number): void {
    const { ticksPerInterval: n, floor, ceiling } = this.model;
    const coverage = this.#coverage;
    for (let e = 0; e < intervals.length; e++) {
      const i = intervals[e]!;
      const old = coverage[i]!;
      const now = old + sign * ticks[e]!;
      coverage[i] = now;
      const least = floor[i]!;
      const most = ceiling[i]!;
      // Most changes are among those who are to spare.
      if (old >= least && now >= least && old <= most && now <= most) continue;
      const change = missing(now, least, most) - missing(old, least, most);
      if (change === 0) continue;
      this.missing += change;
      this.weighted += (change * this.#weights[i]!) / n;
    }
  }

  /** What each number of ticks more is worth in an interval. */
  #price(i: number): void {
    const { ticksPerInterval: n, floor, ceiling, horizon } = this.model;
    const short = floor[i]! - this.#coverage[i]!;
    const free = ceiling[i]! - this.#coverage[i]!;
    const weight = this.#weights[i]! / n;
    const { worth } = this.#pricing;
    if (short <= 0 && free >= n) {
      for (let k = 1; k <= n; k++)
        worth[k * horizon.intervals + i] = -(SPARE * k * (k - short)) / n;
      return;
    }
    for (let k = 1; k <= n; k++) {
      const useful = short > 0 ? Math.min(k, short) : 0;
      const spare = k - useful;
      const toSpare = short < 0 ? spare - short : spare;
      const beyond = free < k ? k - Math.max(0, free) : 0;
      worth[k * horizon.intervals + i] =
        weight * (useful - beyond) - (spare > 0 ? (SPARE * spare * toSpare) / n : 0);
    }
  }

  #recount(): void {
    this.missing = 0;
    this.weighted = 0;
    for (let i = 0; i < this.#coverage.length; i++) {
      const missing = this.#missingAt(i);
      this.missing += missing;
      this.weighted += (missing * this.#weights[i]!) / this.model.ticksPerInterval;
      this.#price(i);
    }
  }
}

/** Agent-ticks that are missing, or beyond the seats. */
function missing(covered: number, least: number, most: number): number {
  if (covered < least) return least - covered;
  return covered > most ? covered - most : 0;
}
