import type { CoverModel } from '../model/cover-model.ts';
import type { Pattern, PatternMaker } from '../model/pattern.ts';
import { Placement } from './break-pricing.ts';

/** Goes through every template on every bundle of days with its breaks at their best for given prices. */
export class TemplateScan {
  readonly #model: CoverModel;
  readonly #maker: PatternMaker;
  readonly #placement: Placement;
  readonly #offsets: Int32Array;
  /** Worth of one more agent: entry `k * intervals + i` is for k ticks of interval i. */
  readonly worth: Float64Array;

  constructor(model: CoverModel, maker: PatternMaker) {
    this.#model = model;
    this.#maker = maker;
    this.#placement = new Placement(model);
    const widest = model.bundles.reduce((most, days) => Math.max(most, days.length), 0);
    const breaks = model.templates.reduce((most, t) => Math.max(most, t.breaks.length), 0);
    this.#offsets = new Int32Array(widest * breaks);
    this.worth = new Float64Array((model.ticksPerInterval + 1) * model.horizon.intervals);
  }

  /** Tells `visit` what each allowed template earns on each bundle by `worth`, less its cost. */
  run(
    isAllowed: (template: number) => boolean,
    visit: (earned: number, template: number, bundle: number) => void,
  ): void {
    const { templates, bundlesOf } = this.#model;
    this.update();
    for (let t = 0; t < templates.length; t++) {
      if (!isAllowed(t)) continue;
      const bundles = bundlesOf[t]!;
      for (let b = 0; b < bundles.length; b++) visit(this.#earn(t, bundles[b]!), t, bundles[b]!);
    }
  }

  /** Takes note that `worth` has changed. */
  update(): void {
    this.#placement.update(this.worth);
  }

  /** The pattern behind what `visit` was told of; also later, as long as `worth` is not changed. */
  pattern(template: number, bundle: number): Pattern {
    const shift = this.#model.templates[template]!;
    this.#earn(template, bundle);
    const length = this.#model.bundles[bundle]!.length * shift.breaks.length;
    return this.#maker.make(shift, bundle, this.#offsets.slice(0, length));
  }

  #earn(template: number, bundle: number): number {
    const { templates, bundles } = this.#model;
    const shift = templates[template]!;
    const breaks = shift.breaks.length;
    const days = bundles[bundle]!;
    let earned = 0;
    for (let d = 0; d < days.length; d++) {
      earned += this.#placement.earn(shift, days[d]!);
      for (let b = 0; b < breaks; b++) {
        this.#offsets[d * breaks + b] = this.#placement.offsets[b]!;
      }
    }
    return earned;
  }
}
