import { distinctCost, levelCost, limitCost } from './breach-costs.ts';
import type { CoverModel } from './cover-model.ts';
import type { Pattern } from './pattern.ts';

/** A set of shifts under construction: what it covers, what it costs, and what one change would cost. */
export class Cover {
  /** Agent-ticks given to each interval. */
  readonly coverage: Float64Array;
  /** Sum of each limit. */
  readonly sums: Float64Array;
  /** Shifts of each template, and the number of templates in use. */
  readonly used: Int32Array;
  distinct = 0;
  /** Everything that the objective counts, breaches of limits at the hard price included. */
  objective = 0;
  /** One entry a shift (or the equal shifts of a group of days). */
  readonly patterns: Pattern[] = [];
  #hardCost: number;

  constructor(readonly model: CoverModel) {
    this.coverage = new Float64Array(model.horizon.intervals);
    this.sums = new Float64Array(model.limits.length);
    this.used = new Int32Array(model.templates.length);
    this.#hardCost = model.hardCost;
    this.objective = this.#count();
  }

  /** Cost of an interval that has so many agent-ticks. */
  intervalCost(interval: number, ticks: number): number {
    return levelCost(this.model, interval, ticks, this.#hardCost);
  }

  /** What the objective changes by if the pattern is added (sign 1) or taken away (sign -1). */
  change(pattern: Pattern, sign: 1 | -1): number {
    const { intervals, ticks, cost, weights } = pattern;
    let change = sign * cost;
    for (let e = 0; e < intervals.length; e++) {
      const interval = intervals[e]!;
      const now = this.coverage[interval]!;
      change +=
        this.intervalCost(interval, now + sign * ticks[e]!) - this.intervalCost(interval, now);
    }
    for (let row = 0; row < weights.length; row++) {
      if (weights[row] === 0) continue;
      const now = this.sums[row]!;
      change += this.#limitCost(row, now + sign * weights[row]!) - this.#limitCost(row, now);
    }
    const use = this.used[pattern.template.index]!;
    if (sign > 0 ? use === 0 : use === 1) {
      change += this.#distinctCost(this.distinct + sign) - this.#distinctCost(this.distinct);
    }
    return change;
  }

  /** Sets the price of an agent-tick by which a level is missed, and of limits in proportion. */
  set hardCost(price: number) {
    this.#hardCost = price;
    this.objective = this.#count();
  }

  add(pattern: Pattern): void {
    this.#apply(pattern, 1);
    this.patterns.push(pattern);
  }

  /** Takes away the pattern at that place; the last one moves there. */
  removeAt(place: number): Pattern {
    const pattern = this.patterns[place]!;
    this.#apply(pattern, -1);
    const last = this.patterns.pop()!;
    if (place < this.patterns.length) this.patterns[place] = last;
    return pattern;
  }

  /** Whether every level and every limit is kept. */
  get isValid(): boolean {
    const { floor, ceiling, limits, maxDistinct } = this.model;
    return (
      this.coverage.every((ticks, i) => ticks >= floor[i]! && ticks <= ceiling[i]!) &&
      limits.every((_, row) => this.#limitCost(row, this.sums[row]!) === 0) &&
      this.distinct <= maxDistinct
    );
  }

  #apply(pattern: Pattern, sign: 1 | -1): void {
    const { intervals, ticks, weights, template } = pattern;
    this.objective += this.change(pattern, sign);
    for (let e = 0; e < intervals.length; e++) this.coverage[intervals[e]!]! += sign * ticks[e]!;
    for (let row = 0; row < weights.length; row++) this.sums[row]! += sign * weights[row]!;
    const use = this.used[template.index]! + sign;
    this.used[template.index] = use;
    if (sign > 0 ? use === 1 : use === 0) this.distinct += sign;
  }

  #count(): number {
    let objective = this.#distinctCost(this.distinct);
    for (let i = 0; i < this.coverage.length; i++) {
      objective += this.intervalCost(i, this.coverage[i]!);
    }
    for (let row = 0; row < this.sums.length; row++) {
      objective += this.#limitCost(row, this.sums[row]!);
    }
    for (const { cost } of this.patterns) objective += cost;
    return objective;
  }

  #limitCost(row: number, sum: number): number {
    return limitCost(this.model, row, sum, this.#hardCost);
  }

  #distinctCost(distinct: number): number {
    return distinctCost(this.model, distinct, this.#hardCost);
  }
}

/** A cover of these patterns, in this order. */
export function coverOf(model: CoverModel, patterns: readonly Pattern[]): Cover {
  const cover = new Cover(model);
  for (const pattern of patterns) cover.add(pattern);
  return cover;
}
