import type { CoverModel } from '../model/cover-model.ts';
import type { Template, TemplateBreak } from '../model/templates.ts';

/** Finds, for given prices of coverage, where the breaks of a shift cost least, and what it earns. */
export class Placement {
  readonly #model: CoverModel;
  /** Running worth of whole intervals, over twice the horizon. */
  readonly #running: Float64Array;
  /** For each length of break that occurs: what is lost by a break that begins at each tick. */
  readonly #losses = new Map<number, Float64Array>();
  readonly #lastTick: number;
  #partial: Float64Array;
  /** Offsets of the latest shift that was asked for, in the order of its breaks. */
  readonly offsets: Int32Array;
  readonly #best: Float64Array;
  readonly #from: Int32Array;
  readonly #widest: number;

  constructor(model: CoverModel) {
    this.#model = model;
    const { horizon, ticksPerInterval, templates } = model;
    this.#running = new Float64Array(2 * horizon.intervals + 1);
    this.#lastTick = 2 * horizon.intervals * ticksPerInterval;
    const lengths = new Set(templates.flatMap(({ breaks }) => breaks.map(({ ticks }) => ticks)));
    for (const ticks of lengths) this.#losses.set(ticks, new Float64Array(this.#lastTick));
    this.#partial = new Float64Array(0);
    const mostBreaks = Math.max(0, ...templates.map(({ breaks }) => breaks.length));
    this.#widest = Math.max(
      1,
      ...templates.flatMap(({ breaks }) => breaks.map(({ offsets }) => offsets.length)),
    );
    this.offsets = new Int32Array(mostBreaks);
    this.#best = new Float64Array(mostBreaks * this.#widest);
    this.#from = new Int32Array(mostBreaks * this.#widest);
  }

  /** Takes new prices: see `Worth.partial`. The array is kept, not copied. */
  update(partial: Float64Array): void {
    const { horizon, ticksPerInterval: n } = this.#model;
    this.#partial = partial;
    const running = this.#running;
    for (let i = 0; i < 2 * horizon.intervals; i++) {
      const beyond = i >= horizon.intervals;
      const place = beyond ? i - horizon.intervals : i;
      const worth = beyond && !horizon.cyclic ? 0 : partial[n * horizon.intervals + place]!;
      running[i + 1] = running[i]! + worth;
    }
    for (const [ticks, losses] of this.#losses) {
      // A break lies inside a shift of at most a day that starts inside the horizon.
      const last = Math.min(this.#lastTick - ticks, this.#lastTick / 2 + this.#model.ticksPerDay);
      for (let tick = 0; tick < last; tick++) losses[tick] = this.#loss(tick, tick + ticks);
    }
  }

  /** Worth less cost of a shift that starts on a day, its breaks at their best; they are left in `offsets`. */
  earn(template: Template, day: number): number {
    const { ticksPerDay, tickPrices, costPerTick, costPerShift } = this.#model;
    const start = day * ticksPerDay + template.startTick;
    const end = start + template.ticks;
    const rate = costPerTick[template.typeIndex]!;
    const cost = costPerShift[template.typeIndex]! + rate * (tickPrices[end]! - tickPrices[start]!);
    const lost = template.chained
      ? this.#placeChained(template, start, rate)
      : this.#placeFreely(template, start, rate);
    return this.#gain(start, end) - lost - cost;
  }

  #placeFreely({ breaks }: Template, start: number, rate: number): number {
    let lost = 0;
    for (let b = 0; b < breaks.length; b++) {
      const { offsets, ticks, paid } = breaks[b]!;
      const losses = this.#losses.get(ticks)!;
      let least = Infinity;
      for (let o = 0; o < offsets.length; o++) {
        const at = start + offsets[o]!;
        const loss = paid ? losses[at]! : losses[at]! - rate * this.#pay(at, ticks);
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
    const { breaks, ticks, maxWork } = template;
    if (breaks.length === 0) return 0;
    for (let b = 0; b < breaks.length; b++) this.#extend(template, b, start, rate);
    const last = breaks.length - 1;
    const final = breaks[last]!;
    let at = -1;
    for (let o = 0; o < final.offsets.length; o++) {
      if (ticks - final.offsets[o]! - final.ticks > maxWork) continue;
      if (at < 0 || this.#best[last * this.#widest + o]! < this.#best[last * this.#widest + at]!) {
        at = o;
      }
    }
    const lost = this.#best[last * this.#widest + at]!;
    for (let b = last; b >= 0; b--) {
      this.offsets[b] = breaks[b]!.offsets[at]!;
      at = this.#from[b * this.#widest + at]!;
    }
    return lost;
  }

  #extend(template: Template, b: number, start: number, rate: number): void {
    const { breaks, minWork, maxWork } = template;
    const pause = breaks[b]!;
    const previous = breaks[b - 1];
    const losses = this.#losses.get(pause.ticks)!;
    for (let o = 0; o < pause.offsets.length; o++) {
      const offset = pause.offsets[o]!;
      const own =
        losses[start + offset]! - (pause.paid ? 0 : rate * this.#pay(start + offset, pause.ticks));
      const from =
        previous === undefined ? -1 : this.#bestBefore(b - 1, previous, offset, minWork, maxWork);
      const reached =
        previous === undefined
          ? offset <= maxWork
            ? 0
            : Infinity
          : from < 0
            ? Infinity
            : this.#best[(b - 1) * this.#widest + from]!;
      this.#best[b * this.#widest + o] = reached + own;
      this.#from[b * this.#widest + o] = from;
    }
  }

  #bestBefore(
    b: number,
    { offsets, ticks }: TemplateBreak,
    at: number,
    minWork: number,
    maxWork: number,
  ): number {
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

  #pay(at: number, ticks: number): number {
    const { tickPrices } = this.#model;
    return tickPrices[at + ticks]! - tickPrices[at]!;
  }

  /** Worth of one more agent from tick to tick: whole intervals at once, cut ones by their part. */
  #gain(from: number, to: number): number {
    const n = this.#model.ticksPerInterval;
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
    const n = this.#model.ticksPerInterval;
    let lost = 0;
    for (let at = from; at < to; ) {
      const interval = Math.floor(at / n);
      const end = Math.min((interval + 1) * n, to);
      lost += this.#part(interval, n) - this.#part(interval, n - (end - at));
      at = end;
    }
    return lost;
  }

  #part(interval: number, ticks: number): number {
    if (ticks === 0) return 0;
    const { intervals, cyclic } = this.#model.horizon;
    if (interval < intervals) return this.#partial[ticks * intervals + interval]!;
    return cyclic ? this.#partial[ticks * intervals + interval - intervals]! : 0;
  }
}
