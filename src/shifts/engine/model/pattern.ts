import type { CoverModel } from './cover-model.ts';
import { weightIn } from './levels.ts';
import { isPlaced, type Template } from './template.ts';

/** A template on the days of a group with every break in place: what the search counts. */
export interface Pattern {
  readonly template: Template;
  /** Index of its days in the model's dayGroups. */
  readonly group: number;
  /** Place of each break on each day of the group, in ticks after the start; day by day. */
  readonly offsets: Int32Array;
  /**
   * The intervals that it covers, each once, and the agent-ticks that it gives them. Plain lists: a search makes millions, and
   * typed ones of this length each have a buffer of their own to collect (the choice of 12 kinds for the sample took 14 % more time).
   */
  readonly intervals: readonly number[];
  readonly ticks: readonly number[];
  /** Pay and cost per shift, premiums included. */
  readonly cost: number;
  /** What it counts in each limit of the model. */
  readonly weights: Float64Array;
}

/** Breaks in a pattern at most that are few enough for a search to come by the same places again. */
const FEW_BREAKS = 3;
/** Patterns that are kept to be found again: those of a centre with 13 starts and three breaks are about as many. */
const MOST_KEPT = 40_000;

/** Makes patterns of one model, with scratch space of its own. */
export class PatternMaker {
  readonly #ticksAt: Float64Array;
  /** Patterns that a search has asked for, by template, days and places. */
  readonly #made = new Map<number, Pattern>();
  readonly #weights = new Map<number, Float64Array>();

  constructor(private readonly model: CoverModel) {
    this.#ticksAt = new Float64Array(model.horizon.intervals);
  }

  /** The pattern, or undefined where its breaks overlap or are too near or too far apart. */
  makeIfAllowed(template: Template, group: number, offsets: Int32Array): Pattern | undefined {
    if (!isPlaced(template, offsets)) return undefined;
    if (offsets.length > FEW_BREAKS) return this.make(template, group, offsets);
    const key = this.#keyOf(template, group, offsets);
    let pattern = this.#made.get(key);
    if (pattern === undefined) {
      pattern = this.make(template, group, offsets);
      if (this.#made.size < MOST_KEPT) this.#made.set(key, pattern);
    }
    return pattern;
  }

  #keyOf({ index }: Template, group: number, offsets: Int32Array): number {
    const { dayGroups, ticksPerDay } = this.model;
    let key = index * dayGroups.length + group;
    for (let b = 0; b < FEW_BREAKS; b++) key = key * ticksPerDay + (offsets[b] ?? 0);
    return key;
  }

  make(template: Template, group: number, offsets: Int32Array): Pattern {
    const { dayGroups, ticksPerDay, tickPrices, costPerTick, costPerShift } = this.model;
    const days = dayGroups[group]!;
    const touched: number[] = [];
    const rate = costPerTick[template.typeIndex]!;
    const prices = tickPrices[template.typeIndex]!;
    let cost = days.length * costPerShift[template.typeIndex]!;
    for (let d = 0, next = 0; d < days.length; d++) {
      const start = days[d]! * ticksPerDay + template.startTick;
      const end = start + template.ticks;
      this.#add(start, end, 1, touched);
      let paid = prices[end]! - prices[start]!;
      for (const rest of template.breaks) {
        const from = start + offsets[next++]!;
        const to = from + rest.ticks;
        this.#add(from, to, -1, touched);
        if (!rest.paid) paid -= prices[to]! - prices[from]!;
      }
      cost += rate * paid;
    }
    return {
      template,
      group,
      offsets,
      ...this.#collect(touched),
      cost,
      weights: this.#weightsOf(template, group),
    };
  }

  #add(from: number, to: number, sign: number, touched: number[]): void {
    const { ticksPerInterval: n, horizon } = this.model;
    for (let at = from; at < to; ) {
      let interval = Math.floor(at / n);
      const end = Math.min((interval + 1) * n, to);
      if (interval >= horizon.intervals && horizon.cyclic) interval -= horizon.intervals;
      if (interval < horizon.intervals) {
        // The shift itself comes first, so its breaks only meet intervals touched already.
        if (sign > 0) touched.push(interval);
        this.#ticksAt[interval]! += sign * (end - at);
      }
      at = end;
    }
  }

  #collect(touched: readonly number[]): Pick<Pattern, 'intervals' | 'ticks'> {
    const covered: number[] = [];
    const ticks: number[] = [];
    for (const interval of touched) {
      const given = this.#ticksAt[interval]!;
      // A second visit of the same interval, by a shift that ends where another begins, finds 0.
      if (given === 0) continue;
      covered.push(interval);
      ticks.push(given);
      this.#ticksAt[interval] = 0;
    }
    return { intervals: covered, ticks };
  }

  /** Limits do not ask where breaks are, so all patterns of a template share one list. */
  #weightsOf(template: Template, group: number): Float64Array {
    const { dayGroups, limits } = this.model;
    const key = template.index * dayGroups.length + group;
    let weights = this.#weights.get(key);
    if (weights === undefined) {
      weights = Float64Array.from(limits, (row) => weightIn(row, template, dayGroups[group]!));
      this.#weights.set(key, weights);
    }
    return weights;
  }
}
