import type { SearchBudget } from '../../../search/search-budget.ts';
import type { Cover } from '../model/cover.ts';
import type { CoverModel } from '../model/cover-model.ts';
import type { MatchedDuty } from '../model/match-duty.ts';
import type { Pattern, PatternMaker } from '../model/pattern.ts';
import type { Template } from '../model/templates.ts';
import { TemplateScan } from '../pricing/template-pricing.ts';
import { fillWorthOf } from './best-addition.ts';

/** Puts the breaks of single shifts where they cost a cover least. */
export class BreakPlacer {
  readonly maker: PatternMaker;
  readonly #scan: TemplateScan;

  constructor(model: CoverModel, maker: PatternMaker) {
    this.maker = maker;
    this.#scan = new TemplateScan(model, maker);
  }

  /** The shift with the breaks that it has. */
  make({ template, bundle, offsets }: MatchedDuty): Pattern {
    return this.maker.make(template, bundle, offsets ?? new Int32Array(template.breaks.length));
  }

  /** The shift with its breaks at their best for a cover without it. */
  best(cover: Cover, template: Template, bundle: number): Pattern {
    fillWorthOf(cover, this.#scan.worth);
    this.#scan.update();
    return this.#scan.pattern(template.index, bundle);
  }

  /** Places the breaks of one shift after the other anew, until none gains. */
  improve(cover: Cover, budget: SearchBudget): void {
    for (let improved = true; improved && !budget.exhausted; ) {
      improved = false;
      for (let place = cover.patterns.length - 1; place >= 0 && !budget.exhausted; place--) {
        const before = cover.objective;
        const old = cover.removeAt(place);
        const better = this.best(cover, old.template, old.bundle);
        const gain = before - cover.objective - cover.change(better, 1);
        cover.add(gain > 1e-9 ? better : old);
        improved ||= gain > 1e-9;
        budget.spend();
      }
    }
  }
}
