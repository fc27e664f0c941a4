import type { CoverModel } from '../model/cover-model.ts';
import type { Template } from '../model/template.ts';

/**
 * The pricing problem of one shift: for given worths of coverage, where its breaks cost least, and what
 * it then brings beyond its cost.
 */
export class BreakPricing {
  /** Offsets of the latest shift that was asked for, in the order of its breaks. */
  readonly offsets: Int32Array;
  #worth: Float64Array = new Float64Array(0);
  /** Running worth of whole intervals, over twice the horizon. */
  readonly #running: Float64Array;
  /** For each length of break that occurs: what is lost by a break that begins at each tick. */
  readonly #losses = new Map<number, Float64Array>();
  /** Least loss of a break at each of its places and all before it, and the place of the one before. */
  readonly #best: Float64Array;
  readonly #from: Int32Array;
  readonly #widest: number;

  constructor(private readonly model: CoverModel) {
    const { horizon, ticksPerInterval, templates } = model;
    this.#running = new Float64Array(2 * horizon.intervals + 1);
    const ticksTwice = 2 * horizon.intervals * ticksPerInterval;
    const breaks = templates.flatMap((template) => template.breaks);
    for (const { ticks } of breaks) this.#losses.set(ticks, new Float64Array(ticksTwice));
    const most = templates.reduce((count, t) => Math.max(count, t.breaks.length), 0);
    this.#widest = breaks.reduce((width, { offsets }) => Math.max(width, offsets.length), 1);
    this.offsets = new Int32Array(most);
    this.#best = new Float64Array(most * this.#widest);
    this.#from = new Int32Array(most * this.#widest);
  }

  /**
   * Takes new worths: entry `k * intervals + i` is for k ticks of interval i. The array is kept, not copied. With a range
   * only shifts that lie within these intervals, counted on past the end of the horizon, can be asked for afterwards.
   */
  update(worth: Float64Array, from = 0, to = 2 * this.model.horizon.intervals): void {
    const { ticksPerInterval: n, ticksPerDay } = this.model;
    this.#worth = worth;
    const running = this.#running;
    for (let i = from; i < to; i++) running[i + 1] = running[i]! + this.#part(i, n);
    for (const [ticks, losses] of this.#losses) {
      // A break lies inside a shift of at most a day that starts inside the horizon.
      const last = Math.min(losses.length - ticks, losses.length / 2 + ticksPerDay, to * n);
      for (let tick = from * n; tick < last; tick++) losses[tick] = this.#loss(tick, tick + ticks);
    }
  }

  /** Worth less cost of a shift that starts on a day, its breaks at their best; they are left in `offsets`. */
  profit(template: Template, day: number): number {
    const { ticksPerDay, tickPrices, costPerTick, costPerShift } = this.model;
    const start = day * ticksPerDay + template.startTick;
    const end = start + template.ticks;
    const rate = costPerTick[template.typeIndex]!;
    const prices = tickPrices[template.typeIndex]!;
    const cost = costPerShift[template.typeIndex]! + rate * (prices[end]! - prices[start]!);
    const lost = template.chained
      ? this.#placeChained(template, start, rate)
      : this.#placeFreely(template, start, rate);
    return this.#gain(start, end) - lost - cost;
  }

  #placeFreely({ breaks, typeIndex }: Template, start: number, rate: number): number {
    let lost = 0;
    for (let b = 0; b < breaks.length; b++) {
      const { offsets, ticks, paid } = breaks[b]!;
      const losses = this.#losses.get(ticks)!;
      let least = Infinity;
      for (let o = 0; o < offsets.length; o++) {
        const at = start + offsets[o]!;
        const loss = paid ? losses[at]! : losses[at]! - rate * this.#pay(typeIndex, at, ticks);
        if (loss < least) {
          least = loss;
          this.offsets[b] = offsets[o]!;
        }
      }
      lost += least;
    }
    return lost;
  }

  /** Dynamic programming from break to break: the best of all that came before an offset. */
  #placeChained(template: Template, start: number, rate: number): number {
    const { breaks, ticks } = template;
    if (breaks.length === 0) return 0;
    for (let b = 0; b < breaks.length; b++) this.#extend(template, b, start, rate);
    const last = breaks.length - 1;
    let at = this.#bestBefore(template, last, ticks, 0);
    const lost = this.#best[last * this.#widest + at]!;
    for (let b = last; b >= 0; b--) {
      this.offsets[b] = breaks[b]!.offsets[at]!;
      at = this.#from[b * this.#widest + at]!;
    }
    return lost;
  }

  #extend(template: Template, b: number, start: number, rate: number): void {
    const { offsets, ticks, paid } = template.breaks[b]!;
    const losses = this.#losses.get(ticks)!;
    for (let o = 0; o < offsets.length; o++) {
      const at = start + offsets[o]!;
      const own = paid
        ? losses[at]!
        : losses[at]! - rate * this.#pay(template.typeIndex, at, ticks);
      const from = b === 0 ? -1 : this.#bestBefore(template, b - 1, offsets[o]!, template.minWork);
      const isReached = b === 0 ? offsets[o]! <= template.maxWork : from >= 0;
      const before = b === 0 ? 0 : this.#best[(b - 1) * this.#widest + from]!;
      this.#best[b * this.#widest + o] = isReached ? before + own : Infinity;
      this.#from[b * this.#widest + o] = from;
    }
  }

  /** The best place of a break from which work lasts until `at`; -1 if it has none. */
  #bestBefore({ breaks, maxWork }: Template, b: number, at: number, minWork: number): number {
    const { offsets, ticks } = breaks[b]!;
    let from = -1;
    let least = Infinity;
    for (let o = 0; o < offsets.length; o++) {
      const work = at - offsets[o]! - ticks;
      if (work < minWork || work > maxWork) continue;
      const lost = this.#best[b * this.#widest + o]!;
      if (lost < least) {
        least = lost;
        from = o;
      }
    }
    return from;
  }

  #pay(type: number, at: number, ticks: number): number {
    const prices = this.model.tickPrices[type]!;
    return prices[at + ticks]! - prices[at]!;
  }

  /** Worth of one more agent from tick to tick: whole intervals at once, cut ones by their part. */
  #gain(from: number, to: number): number {
    const n = this.model.ticksPerInterval;
    const first = Math.ceil(from / n);
    const last = Math.floor(to / n);
    if (last < first) return this.#part(last, to - from);
    return (
      this.#running[last]! -
      this.#running[first]! +
      this.#part(first - 1, first * n - from) +
      this.#part(last, to - last * n)
    );
  }

  /** Worth lost by a break of an agent who is there all interval long. */
  #loss(from: number, to: number): number {
    const n = this.model.ticksPerInterval;
    let lost = 0;
    for (let at = from; at < to; ) {
      const interval = Math.floor(at / n);
      const end = Math.min((interval + 1) * n, to);
      lost += this.#part(interval, n) - this.#part(interval, n - (end - at));
      at = end;
    }
    return lost;
  }

  /** Worth of so many ticks of an interval; past the end it is that of the first ones, or nothing. */
  #part(interval: number, ticks: number): number {
    if (ticks === 0) return 0;
    const { intervals, cyclic } = this.model.horizon;
    if (interval < intervals) return this.#worth[ticks * intervals + interval]!;
    return cyclic ? this.#worth[ticks * intervals + interval - intervals]! : 0;
  }
}
