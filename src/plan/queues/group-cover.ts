import { fillWorthOf } from '../../shifts/engine/construction/construct.ts';
import { Cover } from '../../shifts/engine/model/cover.ts';
import type { CoverModel } from '../../shifts/engine/model/cover-model.ts';
import type { Pattern } from '../../shifts/engine/model/pattern.ts';
import { TemplatePricing } from '../../shifts/engine/pricing/template-pricing.ts';

/**
 * What every queue asks of the groups together, interval by interval, in agents: entry `row * intervals + i`. A queue has a
 * row for each staff at which its slopes were measured.
 */
export interface SharedNeeds {
  readonly intervals: number;
  readonly needs: Float64Array;
  /** What one scheduled person of each group gives for it. */
  readonly gives: readonly Float64Array[];
}

/** A shift of a group, breaks in place. */
export interface GroupShift {
  readonly group: number;
  readonly pattern: Pattern;
}

/** Shifts of all groups under construction: what they give the queues together, what they cost, and what one change would cost. */
export class GroupCover {
  readonly shifts: GroupShift[] = [];
  readonly pricings: readonly TemplatePricing[];
  /** Of each group the templates that may start on each group of days. */
  private readonly choices: readonly (readonly (readonly number[])[])[];
  private readonly covers: readonly Cover[];
  /** Whether a group has levels of its own to keep, such as people who must be there. */
  private readonly levelled: readonly boolean[];
  private have: Float64Array;
  private shared: SharedNeeds;
  private price = 0;
  private missing = 0;

  /** @param models - One a group, with no requirement of its own but its limits. */
  constructor(
    readonly models: readonly CoverModel[],
    shared: SharedNeeds,
  ) {
    this.shared = shared;
    this.have = new Float64Array(shared.needs.length);
    this.covers = models.map((model) => new Cover(model));
    this.pricings = models.map((model) => new TemplatePricing(model));
    this.levelled = models.map(
      ({ floor, ceiling, overCost }) =>
        overCost > 0 ||
        floor.some((least) => least > 0) ||
        ceiling.some((most) => most < Number.MAX_SAFE_INTEGER),
    );
    this.choices = models.map(({ dayGroups, templates, groupsOf }) =>
      dayGroups.map((_, group) =>
        templates.flatMap(({ index }) => (groupsOf[index]!.includes(group) ? [index] : [])),
      ),
    );
    this.missing = this.count();
  }

  /** Cost of the shifts, breaches of limits included, and what is missing at its price. */
  get objective(): number {
    return this.cost + this.price * this.missing;
  }

  get cost(): number {
    return this.covers.reduce((all, { objective }) => all + objective, 0);
  }

  /** Agents missing over all queues and intervals. */
  get shortage(): number {
    return this.missing;
  }

  /** Price of an agent whom a queue misses in one interval. */
  set missingPrice(price: number) {
    this.price = price;
  }

  /** Other needs of the same shifts. */
  set needs(shared: SharedNeeds) {
    this.shared = shared;
    this.have = new Float64Array(shared.needs.length);
    for (const { group, pattern } of this.shifts) this.give(group, pattern, 1);
    this.missing = this.count();
  }

  add(shift: GroupShift): void {
    this.missing += this.missingChange(shift, 1);
    this.give(shift.group, shift.pattern, 1);
    this.covers[shift.group]!.add(shift.pattern);
    this.shifts.push(shift);
  }

  /** Takes away the shift at that place; the last one moves there. */
  removeAt(place: number): GroupShift {
    const shift = this.shifts[place]!;
    this.missing += this.missingChange(shift, -1);
    this.give(shift.group, shift.pattern, -1);
    const own = this.covers[shift.group]!;
    own.removeAt(own.patterns.indexOf(shift.pattern));
    const last = this.shifts.pop()!;
    if (place < this.shifts.length) this.shifts[place] = last;
    return shift;
  }

  /** What the objective changes by if the shift is added (sign 1) or taken away (sign -1). */
  change(shift: GroupShift, sign: 1 | -1): number {
    const own = this.covers[shift.group]!.change(shift.pattern, sign);
    return own + this.price * this.missingChange(shift, sign);
  }

  /** The shift of any group on some days that lowers the objective most, if one does. */
  bestAddition(days: readonly number[] | undefined): GroupShift | undefined {
    let least = -1e-9;
    let best: GroupShift | undefined;
    for (const [g, pricing] of this.pricings.entries()) {
      const { maxDistinct, dayGroups } = this.models[g]!;
      const cover = this.covers[g]!;
      const isFull = cover.distinct >= maxDistinct;
      const [from, to] = this.rangeOf(g, days);
      this.fillWorth(g, from, to);
      pricing.update(from, to);
      let most = -least;
      let template = -1;
      let on = -1;
      for (const day of days ?? dayGroups.keys()) {
        for (const index of this.choices[g]![day]!) {
          if (isFull && cover.used[index] === 0) continue;
          const profit = pricing.profit(index, day);
          if (profit <= most) continue;
          most = profit;
          template = index;
          on = day;
        }
      }
      if (template < 0) continue;
      const shift = { group: g, pattern: pricing.pattern(template, on) };
      // The profit leaves out limits and takes breaks that share an interval one by one; the change does not.
      const change = this.change(shift, 1);
      if (change >= least) continue;
      least = change;
      best = shift;
    }
    return best;
  }

  /** The intervals in which shifts of these days lie, counted on past the end of the horizon. */
  private rangeOf(g: number, days: readonly number[] | undefined): [from: number, to: number] {
    const { horizon, dayGroups } = this.models[g]!;
    const { intervals, intervalsPerDay } = horizon;
    if (days === undefined) return [0, 2 * intervals];
    const starts = days.flatMap((group) => dayGroups[group]!);
    return [
      Math.min(...starts) * intervalsPerDay,
      Math.min(2 * intervals, (Math.max(...starts) + 2) * intervalsPerDay),
    ];
  }

  private fillWorth(g: number, from: number, to: number): void {
    const { worth } = this.pricings[g]!;
    const { intervals, needs, gives } = this.shared;
    const own = gives[g]!;
    const { ticksPerInterval } = this.models[g]!;
    const { price, have, levelled } = this;
    if (levelled[g]) fillWorthOf(this.covers[g]!, worth);
    const length = Math.min(to - from, intervals);
    for (let k = 0; k < length; k++) {
      const i = (from + k) % intervals;
      if (!levelled[g])
        for (let ticks = 1; ticks <= ticksPerInterval; ticks++) worth[ticks * intervals + i] = 0;
      for (let cell = i; cell < needs.length; cell += intervals) {
        const lack = needs[cell]! - have[cell]!;
        const give = own[cell]!;
        if (lack <= 0 || give === 0) continue;
        for (let ticks = 1; ticks <= ticksPerInterval; ticks++) {
          const given = (give * ticks) / ticksPerInterval;
          worth[ticks * intervals + i]! += price * Math.min(lack, given);
        }
      }
    }
  }

  private missingChange({ group, pattern }: GroupShift, sign: 1 | -1): number {
    const { intervals, needs, gives } = this.shared;
    const own = gives[group]!;
    const { ticksPerInterval } = this.models[group]!;
    let change = 0;
    for (let e = 0; e < pattern.intervals.length; e++) {
      const share = (sign * pattern.ticks[e]!) / ticksPerInterval;
      for (let cell = pattern.intervals[e]!; cell < needs.length; cell += intervals) {
        const give = own[cell]!;
        if (give === 0) continue;
        const lack = needs[cell]! - this.have[cell]!;
        change += Math.max(0, lack - share * give) - Math.max(0, lack);
      }
    }
    return change;
  }

  private give(group: number, { intervals: covered, ticks }: Pattern, sign: 1 | -1): void {
    const { intervals, needs, gives } = this.shared;
    const own = gives[group]!;
    const { ticksPerInterval } = this.models[group]!;
    for (let e = 0; e < covered.length; e++) {
      const share = (sign * ticks[e]!) / ticksPerInterval;
      for (let cell = covered[e]!; cell < needs.length; cell += intervals)
        this.have[cell]! += share * own[cell]!;
    }
  }

  private count(): number {
    return this.shared.needs.reduce(
      (all, need, cell) => all + Math.max(0, need - this.have[cell]!),
      0,
    );
  }
}
