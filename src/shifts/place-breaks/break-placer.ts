import type { SearchBudget } from '../../search/search-budget.ts';
import { fillWorthOf } from '../engine/construction/construct.ts';
import type { Cover } from '../engine/model/cover.ts';
import type { CoverModel } from '../engine/model/cover-model.ts';
import type { MatchedDuty } from '../engine/model/match-duty.ts';
import type { Pattern, PatternMaker } from '../engine/model/pattern.ts';
import type { Template } from '../engine/model/template.ts';
import { TemplatePricing } from '../engine/pricing/template-pricing.ts';

/** Puts the breaks of single shifts where they cost a cover least. */
export class BreakPlacer {
  readonly #pricing: TemplatePricing;

  constructor(model: CoverModel) {
    this.#pricing = new TemplatePricing(model);
  }

  get maker(): PatternMaker {
    return this.#pricing.maker;
  }

  /** The shift with the breaks that it has, or with those that are best for a cover without it. */
  place(cover: Cover, { template, group, offsets }: MatchedDuty): Pattern {
    if (offsets === undefined) return this.#best(cover, template, group);
    return this.maker.make(template, group, offsets);
  }

  /** Places the breaks of one shift after the other anew, until none gains. */
  improve(cover: Cover, budget: SearchBudget): void {
    for (let improved = true; improved && !budget.exhausted; ) {
      improved = false;
      for (let place = cover.patterns.length - 1; place >= 0 && !budget.exhausted; place--) {
        const before = cover.objective;
        const old = cover.removeAt(place);
        const better = this.#best(cover, old.template, old.group);
        const gain = before - cover.objective - cover.change(better, 1);
        cover.add(gain > 1e-9 ? better : old);
        improved ||= gain > 1e-9;
        budget.spend();
      }
    }
  }

  #best(cover: Cover, template: Template, group: number): Pattern {
    fillWorthOf(cover, this.#pricing.worth);
    this.#pricing.update();
    return this.#pricing.pattern(template.index, group);
  }
}
