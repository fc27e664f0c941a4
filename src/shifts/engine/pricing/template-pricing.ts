import type { CoverModel } from '../model/cover-model.ts';
import { type Pattern, PatternMaker } from '../model/pattern.ts';
import { BreakPricing } from './break-pricing.ts';

/** Goes through every template on every group of days, its breaks at their best for given worths. */
export class TemplatePricing {
  readonly maker: PatternMaker;
  readonly #breaks: BreakPricing;
  readonly #offsets: Int32Array;
  /** Worth of one more agent: entry `k * intervals + i` is for k ticks of interval i. */
  readonly worth: Float64Array;

  constructor(private readonly model: CoverModel) {
    this.maker = new PatternMaker(model);
    this.#breaks = new BreakPricing(model);
    const mostDays = model.dayGroups.reduce((most, days) => Math.max(most, days.length), 0);
    this.#offsets = new Int32Array(mostDays * this.#breaks.offsets.length);
    this.worth = new Float64Array((model.ticksPerInterval + 1) * model.horizon.intervals);
  }

  /** Tells `visit` what each allowed template brings on each group of days by `worth`, less its cost. */
  run(
    isAllowed: (template: number) => boolean,
    visit: (profit: number, template: number, group: number) => void,
  ): void {
    const { templates, groupsOf } = this.model;
    this.update();
    for (let t = 0; t < templates.length; t++) {
      if (!isAllowed(t)) continue;
      const groups = groupsOf[t]!;
      for (let g = 0; g < groups.length; g++) visit(this.profit(t, groups[g]!), t, groups[g]!);
    }
  }

  /** Takes note that `worth` has changed; with a range of intervals only shifts within it are priced. */
  update(from?: number, to?: number): void {
    this.#breaks.update(this.worth, from, to);
  }

  /** The pattern behind what `visit` was told of; also later, as long as `worth` is not changed. */
  pattern(template: number, group: number): Pattern {
    const shift = this.model.templates[template]!;
    this.profit(template, group);
    const length = this.model.dayGroups[group]!.length * shift.breaks.length;
    return this.maker.make(shift, group, this.#offsets.slice(0, length));
  }

  /** What a template brings on a group of days by `worth`, less its cost, as of the last update. */
  profit(template: number, group: number): number {
    const { templates, dayGroups } = this.model;
    const shift = templates[template]!;
    const breaks = shift.breaks.length;
    const days = dayGroups[group]!;
    let profit = 0;
    for (let d = 0; d < days.length; d++) {
      profit += this.#breaks.profit(shift, days[d]!);
      for (let b = 0; b < breaks; b++) this.#offsets[d * breaks + b] = this.#breaks.offsets[b]!;
    }
    return profit;
  }
}
