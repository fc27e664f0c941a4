import type { CoverModel } from '../../../shifts/engine/model/cover-model.ts';

/** A break of a duty: the table of its length, and its places as ticks of the day. */
interface PlacedBreak {
  readonly losses: Float64Array;
  readonly at: Int32Array;
}

interface DayDuty {
  readonly from: number;
  readonly to: number;
  readonly breaks: readonly PlacedBreak[];
}

/** What a break that begins so many ticks into an interval takes of that interval (`after` 0), or of one after it. */
interface BreakPart {
  readonly phase: number;
  readonly after: number;
  readonly ticks: number;
}

interface BreakLosses {
  readonly parts: readonly BreakPart[];
  readonly losses: Float64Array;
}

/**
 * What duties of all shifts on a day are worth, breaks at their best places. Shifts of a day share most of
 * their half-hours and places of breaks, so what these are worth is looked up once for all of them: a
 * quarter of the work of asking shift by shift.
 */
export class DayWorths {
  readonly #duties: readonly DayDuty[];
  /** The intervals that duties of a day reach, and the sum of what those before each are worth. */
  readonly #span: number;
  readonly #sums: Float64Array;
  /** What k ticks are worth in each of them, from `#first + k * #stride` on: a copy where the day goes on at the other end. */
  #worths: Float64Array;
  #first = 0;
  #stride: number;
  readonly #copied: Float64Array;
  /** By length of a break: what it takes where it begins at a tick of the day, as far as it ends in the span. */
  readonly #losses = new Map<number, BreakLosses>();

  /** `worth[k * intervals + i]` is the worth of k ticks in interval i; breaks of no shift may be chained. */
  constructor(
    private readonly model: CoverModel,
    private readonly worth: Float64Array,
  ) {
    const { templates, ticksPerInterval: n } = model;
    const last = templates.reduce(
      (most, { startTick, ticks }) => Math.max(most, startTick + ticks),
      0,
    );
    this.#span = Math.ceil(last / n);
    this.#sums = new Float64Array(this.#span + 1);
    this.#copied = new Float64Array((n + 1) * this.#span);
    this.#worths = this.#copied;
    this.#stride = this.#span;
    this.#duties = templates.map(({ startTick, ticks, breaks }) => ({
      from: startTick,
      to: startTick + ticks,
      breaks: breaks.map((pause) => ({
        losses: this.#lossesOf(pause.ticks),
        at: Int32Array.from(pause.offsets, (offset) => startTick + offset),
      })),
    }));
  }

  /** The worth of a duty of each shift on a day into `out`. */
  price(day: number, out: Float64Array): void {
    this.#goTo(day);
    this.#sum();
    for (const broken of this.#losses.values()) this.#lose(broken);
    for (let shift = 0; shift < this.#duties.length; shift++) {
      const { from, to, breaks } = this.#duties[shift]!;
      let total = this.#worthBetween(from, to);
      for (let b = 0; b < breaks.length; b++) {
        const { losses, at } = breaks[b]!;
        let least = Infinity;
        for (let o = 0; o < at.length; o++) {
          const lost = losses[at[o]!]!;
          if (lost < least) least = lost;
        }
        total -= least;
      }
      out[shift] = total;
    }
  }

  #lossesOf(ticks: number): Float64Array {
    const n = this.model.ticksPerInterval;
    const known = this.#losses.get(ticks) ?? {
      parts: partsOf(ticks, n),
      losses: new Float64Array(this.#span * n),
    };
    this.#losses.set(ticks, known);
    return known.losses;
  }

  /** What is worth what in the intervals from the beginning of a day on. */
  #goTo(day: number): void {
    const { ticksPerInterval: n, horizon } = this.model;
    const { intervals, intervalsPerDay } = horizon;
    const { worth } = this;
    const first = day * intervalsPerDay;
    const isCopied = first + this.#span > intervals;
    this.#worths = isCopied ? this.#copied : worth;
    this.#first = isCopied ? 0 : first;
    this.#stride = isCopied ? this.#span : intervals;
    if (!isCopied) return;
    for (let k = 1; k <= n; k++) {
      let to = k * this.#span;
      for (let i = first, left = this.#span; left > 0; i++, left--) {
        if (i === intervals) i = 0;
        this.#copied[to++] = worth[k * intervals + i]!;
      }
    }
  }

  #sum(): void {
    const worths = this.#worths;
    const sums = this.#sums;
    const full = this.#first + this.model.ticksPerInterval * this.#stride;
    let sum = 0;
    for (let i = 0; i < this.#span; i++) {
      sum += worths[full + i]!;
      sums[i + 1] = sum;
    }
  }

  /** What a break takes from a duty, wherever it begins. */
  #lose({ parts, losses }: BreakLosses): void {
    const n = this.model.ticksPerInterval;
    const span = this.#span;
    const worths = this.#worths;
    for (const { phase, after, ticks } of parts) {
      const whole = this.#first + n * this.#stride + after;
      const rest = this.#first + (n - ticks) * this.#stride + after;
      const isFirst = after === 0;
      for (let i = 0, at = phase; i < span - after; i++, at += n) {
        const lost = worths[whole + i]! - worths[rest + i]!;
        losses[at] = isFirst ? lost : losses[at]! + lost;
      }
    }
  }

  #worthBetween(from: number, to: number): number {
    const n = this.model.ticksPerInterval;
    const first = Math.ceil(from / n);
    const last = Math.floor(to / n);
    if (first > last) return this.#worthOf(last, to - from);
    const full = this.#sums[last]! - this.#sums[first]!;
    return full + this.#worthOf(first - 1, first * n - from) + this.#worthOf(last, to - last * n);
  }

  #worthOf(interval: number, ticks: number): number {
    return ticks === 0 ? 0 : this.#worths[this.#first + ticks * this.#stride + interval]!;
  }
}

function partsOf(length: number, ticksPerInterval: number): BreakPart[] {
  const parts: BreakPart[] = [];
  for (let phase = 0; phase < ticksPerInterval; phase++) {
    for (let left = length, after = 0, room = ticksPerInterval - phase; left > 0; after++) {
      const ticks = Math.min(left, room);
      parts.push({ phase, after, ticks });
      left -= ticks;
      room = ticksPerInterval;
    }
  }
  return parts;
}
