import type { SearchBudget } from '../../../search/search-budget.ts';
import type { CoverModel } from '../model/cover-model.ts';
import type { Relaxation } from '../relaxation/relaxation.ts';
import { type PricedSelection, pricedSelection, type Selection } from './select-templates.ts';

/** How many of the most promising templates are tried in the place of those taken out. */
const CANDIDATES = 6;
/** Share of all steps that may be spent here. */
const SHARE_OF_STEPS = 0.65;

/**
 * Where each distinct shift has a price: takes one or two templates out, puts none or one in, and
 * keeps what lowers the sum of that price and of the linear program's optimum, until nothing does.
 */
export function saveTemplates(
  model: CoverModel,
  relaxation: Relaxation,
  first: Selection,
  budget: SearchBudget,
): Selection {
  const lastStep = SHARE_OF_STEPS * budget.maxSteps;
  const evaluate = (templates: readonly number[]) => pricedSelection(model, relaxation, templates);
  /** The rest alone, or with one promising template more, if that costs less than the best. */
  const cheaperWithout = (out: readonly number[]): PricedSelection | undefined => {
    const rest = best.allowed.filter((template) => !out.includes(template));
    const alone = evaluate(rest);
    if (alone.cost < best.cost - 1e-9) return alone;
    const candidates = relaxation
      .promising()
      .map(({ template }) => template)
      .filter((template) => !rest.includes(template) && !out.includes(template));
    for (const candidate of candidates.slice(0, CANDIDATES)) {
      const extended = evaluate([...rest, candidate]);
      if (extended.cost < best.cost - 1e-9) return extended;
    }
    return undefined;
  };
  let best = evaluate(first.allowed);
  for (let improved = true; improved; ) {
    improved = false;
    for (const out of singlesAndPairs(best.allowed)) {
      if (budget.exhausted || budget.steps > lastStep) return best;
      const cheaper = cheaperWithout(out);
      if (cheaper === undefined) continue;
      best = cheaper;
      improved = true;
      break;
    }
  }
  return best;
}

function singlesAndPairs(templates: readonly number[]): number[][] {
  const singles = templates.map((template) => [template]);
  const pairs = templates.flatMap((a, i) => templates.slice(i + 1).map((b) => [a, b]));
  return [...singles, ...pairs];
}
