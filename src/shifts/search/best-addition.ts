import type { CoverModel } from '../model/cover-model.ts';
import type { Pattern, PatternMaker } from '../model/pattern.ts';
import { Placement } from '../model/placement.ts';
import type { Cover } from './cover.ts';

/** Finds the shift whose addition lowers the objective most, over every type, start, day and break. */
export class BestAddition {
  readonly #model: CoverModel;
  readonly #maker: PatternMaker;
  readonly #placement: Placement;
  readonly #partial: Float64Array;
  readonly #offsets: Int32Array;

  constructor(model: CoverModel, maker: PatternMaker) {
    this.#model = model;
    this.#maker = maker;
    this.#placement = new Placement(model);
    this.#partial = new Float64Array((model.ticksPerInterval + 1) * model.horizon.intervals);
    const widest = Math.max(0, ...model.bundles.map((days) => days.length));
    const breaks = Math.max(0, ...model.templates.map((template) => template.breaks.length));
    this.#offsets = new Int32Array(widest * breaks);
  }

  /** The best pattern to add, or undefined where every addition costs more than it brings. */
  find(cover: Cover, least = -1e-9): Pattern | undefined {
    const { templates, bundlesOf, maxDistinct } = this.#model;
    this.#fill(cover);
    let best = least;
    let found: Pattern | undefined;
    const full = cover.distinct >= maxDistinct;
    for (const template of templates) {
      if (full && cover.used[template.index] === 0) continue;
      for (const bundle of bundlesOf[template.index]!) {
        if (-this.#earn(template.index, bundle) >= best) continue;
        // The earnings are exact but for breaks that share an interval; the change always is.
        const length = this.#model.bundles[bundle]!.length * template.breaks.length;
        const pattern = this.#maker.make(template, bundle, this.#offsets.slice(0, length));
        const change = cover.change(pattern, 1);
        if (change < best) {
          best = change;
          found = pattern;
        }
      }
    }
    return found;
  }

  /** What the best shift of a template on all days of a bundle earns; its breaks go to `offsets`. */
  #earn(template: number, bundle: number): number {
    const { templates, bundles } = this.#model;
    const shift = templates[template]!;
    let earned = 0;
    let next = 0;
    for (const day of bundles[bundle]!) {
      earned += this.#placement.earn(shift, day);
      for (let b = 0; b < shift.breaks.length; b++) {
        this.#offsets[next++] = this.#placement.offsets[b]!;
      }
    }
    return earned;
  }

  #fill(cover: Cover): void {
    const { ticksPerInterval, horizon } = this.#model;
    for (let i = 0; i < horizon.intervals; i++) {
      const now = cover.coverage[i]!;
      const cost = cover.intervalCost(i, now);
      for (let ticks = 1; ticks <= ticksPerInterval; ticks++) {
        this.#partial[ticks * horizon.intervals + i] = cost - cover.intervalCost(i, now + ticks);
      }
    }
    this.#placement.update(this.#partial);
  }
}
