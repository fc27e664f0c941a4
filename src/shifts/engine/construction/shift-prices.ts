import { distinctCost, limitCost } from '../model/breach-costs.ts';
import type { Cover } from '../model/cover.ts';
import type { CoverModel } from '../model/cover-model.ts';
import { weightIn } from '../model/levels.ts';

/** What shifts cost by themselves and count in limits and kinds, by their numbers. */
export class ShiftPrices {
  hardCost: number;
  readonly #model: CoverModel;
  readonly #sums: Float64Array;
  readonly #used: Int32Array;
  #distinct: number;
  /** Cost without unpaid breaks, and what a shift counts in limits, for each template and group asked for so far. */
  readonly #full: Float64Array;
  readonly #weights: (Float64Array | undefined)[];

  constructor({ model, sums, used, distinct }: Cover) {
    this.#model = model;
    this.hardCost = model.hardCost;
    this.#sums = sums.slice();
    this.#used = used.slice();
    this.#distinct = distinct;
    const kinds = model.templates.length * model.dayGroups.length;
    this.#full = new Float64Array(kinds).fill(Number.NaN);
    this.#weights = new Array<Float64Array | undefined>(kinds);
  }

  /** What limits and kinds cost. */
  get cost(): number {
    let cost = this.#distinctCost(this.#distinct);
    for (let row = 0; row < this.#sums.length; row++)
      cost += this.#limitCost(row, this.#sums[row]!);
    return cost;
  }

  get isValid(): boolean {
    return (
      this.#distinct <= this.#model.maxDistinct &&
      this.#sums.every((sum, row) => this.#limitCost(row, sum) === 0)
    );
  }

  /** Pay and cost per shift, as the pattern counts them. */
  pay(template: number, group: number, offsets: Int32Array, at: number): number {
    const { templates, dayGroups, ticksPerDay, tickPrices, costPerTick } = this.#model;
    const { typeIndex, startTick, breaks } = templates[template]!;
    const days = dayGroups[group]!;
    const prices = tickPrices[typeIndex]!;
    let cost = this.#fullCost(template, group);
    let next = at;
    for (let d = 0; d < days.length; d++) {
      const start = days[d]! * ticksPerDay + startTick;
      for (let b = 0; b < breaks.length; b++) {
        const { paid, ticks } = breaks[b]!;
        const from = start + offsets[next++]!;
        if (!paid) cost -= costPerTick[typeIndex]! * (prices[from + ticks]! - prices[from]!);
      }
    }
    return cost;
  }

  /** What limits and kinds cost more if one shift goes and another comes, with the pay of the one that comes. */
  change(
    goes: number,
    goesIn: number,
    comes: number,
    comesIn: number,
    offsets?: Int32Array,
  ): number {
    let change = offsets === undefined ? 0 : this.pay(comes, comesIn, offsets, 0);
    if (goes === comes) return change;
    if (this.#sums.length > 0) {
      const out = goes < 0 ? undefined : this.#weightsOf(goes, goesIn);
      const into = comes < 0 ? undefined : this.#weightsOf(comes, comesIn);
      for (let row = 0; row < this.#sums.length; row++) {
        const more = (into?.[row] ?? 0) - (out?.[row] ?? 0);
        if (more === 0) continue;
        const now = this.#sums[row]!;
        change += this.#limitCost(row, now + more) - this.#limitCost(row, now);
      }
    }
    let distinct = this.#distinct;
    if (goes >= 0 && this.#used[goes] === 1) distinct--;
    if (comes >= 0 && this.#used[comes] === 0) distinct++;
    if (distinct === this.#distinct) return change;
    return change + this.#distinctCost(distinct) - this.#distinctCost(this.#distinct);
  }

  /** Counts a shift that comes (sign 1) or goes (sign -1). */
  count(template: number, group: number, sign: 1 | -1): void {
    const use = this.#used[template]! + sign;
    this.#used[template] = use;
    if (sign > 0 ? use === 1 : use === 0) this.#distinct += sign;
    if (this.#sums.length === 0) return;
    const weights = this.#weightsOf(template, group);
    for (let row = 0; row < weights.length; row++) this.#sums[row]! += sign * weights[row]!;
  }

  #fullCost(template: number, group: number): number {
    const { templates, dayGroups, ticksPerDay, tickPrices, costPerTick, costPerShift } =
      this.#model;
    const key = template * dayGroups.length + group;
    if (!Number.isNaN(this.#full[key]!)) return this.#full[key]!;
    const { typeIndex, startTick, ticks } = templates[template]!;
    const prices = tickPrices[typeIndex]!;
    let cost = 0;
    for (const day of dayGroups[group]!) {
      const start = day * ticksPerDay + startTick;
      const paid = prices[start + ticks]! - prices[start]!;
      cost += costPerShift[typeIndex]! + costPerTick[typeIndex]! * paid;
    }
    this.#full[key] = cost;
    return cost;
  }

  #weightsOf(template: number, group: number): Float64Array {
    const { limits, templates, dayGroups } = this.#model;
    const key = template * dayGroups.length + group;
    this.#weights[key] ??= Float64Array.from(limits, (row) =>
      weightIn(row, templates[template]!, dayGroups[group]!),
    );
    return this.#weights[key];
  }

  #limitCost(row: number, sum: number): number {
    return limitCost(this.#model, row, sum, this.hardCost);
  }

  #distinctCost(distinct: number): number {
    return distinctCost(this.#model, distinct, this.hardCost);
  }
}
