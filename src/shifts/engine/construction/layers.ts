import { levelCost } from '../model/breach-costs.ts';
import type { Cover } from '../model/cover.ts';
import type { CoverModel } from '../model/cover-model.ts';

/** Agent-ticks in each interval, and what the shifts laid upon them or taken off since `begin` would change. */
export class Layers {
  hardCost: number;
  readonly #model: CoverModel;
  readonly #coverage: Float64Array;
  /** The intervals touched since `begin`, each once, and the ticks that each would gain. */
  readonly #touched: Int32Array;
  readonly #gained: Float64Array;
  /** The round in which an interval was touched last: no array has to be cleared. */
  readonly #round: Float64Array;
  #touches = 0;
  #rounds = 0;

  constructor({ model, coverage }: Cover) {
    const { intervals } = model.horizon;
    this.#model = model;
    this.hardCost = model.hardCost;
    this.#coverage = coverage.slice();
    this.#touched = new Int32Array(intervals);
    this.#gained = new Float64Array(intervals);
    this.#round = new Float64Array(intervals);
  }

  /** What all intervals cost. */
  get cost(): number {
    let cost = 0;
    for (let i = 0; i < this.#coverage.length; i++) cost += this.#costOf(i, this.#coverage[i]!);
    return cost;
  }

  get isValid(): boolean {
    const { floor, ceiling } = this.#model;
    return this.#coverage.every((ticks, i) => ticks >= floor[i]! && ticks <= ceiling[i]!);
  }

  begin(): void {
    this.#touches = 0;
    this.#rounds++;
  }

  /** Lays a shift upon them (sign 1) or takes it off (sign -1); its breaks stand from `at` in the offsets. */
  lay(template: number, group: number, offsets: Int32Array, at: number, sign: 1 | -1): void {
    const { templates, dayGroups, ticksPerDay } = this.#model;
    const { startTick, ticks, breaks } = templates[template]!;
    const days = dayGroups[group]!;
    let next = at;
    for (let d = 0; d < days.length; d++) {
      const start = days[d]! * ticksPerDay + startTick;
      this.#range(start, start + ticks, sign);
      for (let b = 0; b < breaks.length; b++) {
        const from = start + offsets[next++]!;
        this.#range(from, from + breaks[b]!.ticks, -sign);
      }
    }
  }

  /** Takes a shift off and lays another in its place; what both give is not looked at. */
  layOther(
    oldTemplate: number,
    oldOffsets: Int32Array,
    at: number,
    template: number,
    offsets: Int32Array,
    group: number,
  ): void {
    const { templates, dayGroups, ticksPerDay } = this.#model;
    const old = templates[oldTemplate]!;
    const own = templates[template]!;
    if (
      old.breaks.length !== own.breaks.length ||
      old.startTick >= own.startTick + own.ticks ||
      own.startTick >= old.startTick + old.ticks
    ) {
      this.lay(oldTemplate, group, oldOffsets, at, -1);
      this.lay(template, group, offsets, 0, 1);
      return;
    }
    const days = dayGroups[group]!;
    for (let d = 0, next = 0; d < days.length; d++) {
      const before = days[d]! * ticksPerDay + old.startTick;
      const now = days[d]! * ticksPerDay + own.startTick;
      this.#moved(now, before, 1);
      this.#moved(before + old.ticks, now + own.ticks, 1);
      for (let b = 0; b < own.breaks.length; b++, next++) {
        const was = before + oldOffsets[at + next]!;
        const is = now + offsets[next]!;
        const wasTicks = old.breaks[b]!.ticks;
        const isTicks = own.breaks[b]!.ticks;
        if (was === is && wasTicks === isTicks) continue;
        this.#range(was, was + wasTicks, 1);
        this.#range(is, is + isTicks, -1);
      }
    }
  }

  /** What the intervals that were touched would cost more. */
  change(): number {
    let change = 0;
    for (let k = 0; k < this.#touches; k++) {
      const i = this.#touched[k]!;
      const gained = this.#gained[i]!;
      if (gained === 0) continue;
      const now = this.#coverage[i]!;
      change += this.#costOf(i, now + gained) - this.#costOf(i, now);
    }
    return change;
  }

  /** Keeps what was laid since `begin`. */
  keep(): void {
    for (let k = 0; k < this.#touches; k++) {
      const i = this.#touched[k]!;
      this.#coverage[i]! += this.#gained[i]!;
    }
  }

  #costOf(i: number, ticks: number): number {
    return levelCost(this.#model, i, ticks, this.hardCost);
  }

  /** Gives what lies between two ticks, or takes it where the first is the later one. */
  #moved(from: number, to: number, sign: 1 | -1): void {
    if (from < to) this.#range(from, to, sign);
    else if (to < from) this.#range(to, from, -sign);
  }

  #range(from: number, to: number, sign: number): void {
    const n = this.#model.ticksPerInterval;
    const { intervals, cyclic } = this.#model.horizon;
    let interval = Math.floor(from / n);
    for (let at = from; at < to; interval++) {
      const end = Math.min((interval + 1) * n, to);
      let i = interval;
      if (i >= intervals) {
        if (!cyclic) return;
        i -= intervals;
      }
      if (this.#round[i] !== this.#rounds) {
        this.#round[i] = this.#rounds;
        this.#gained[i] = 0;
        this.#touched[this.#touches++] = i;
      }
      this.#gained[i]! += sign * (end - at);
      at = end;
    }
  }
}
