import type { SearchBudget } from '../../../search/search-budget.ts';
import type { Cover } from '../model/cover.ts';
import type { TemplatePricing } from '../pricing/template-pricing.ts';
import { bestAddition } from './best-addition.ts';

/** Equal shifts, laid one upon the other, that count as a step: a crowd is laid in as many as it takes. */
export const SHIFTS_A_STEP = 5000;

/** Adds the best shift as long as one pays, then drops every one that does not. */
export function complete(cover: Cover, pricing: TemplatePricing, budget: SearchBudget): void {
  while (!budget.exhausted) {
    const pattern = bestAddition(cover, pricing);
    if (pattern === undefined) break;
    // As long as the same shift brings as much again, there is no need to look for another.
    const change = cover.change(pattern, 1);
    let laid = 0;
    do {
      cover.add(pattern);
      if (++laid % SHIFTS_A_STEP === 0) budget.spend();
    } while (cover.change(pattern, 1) <= change && !budget.exhausted);
    if (!budget.exhausted) budget.spend();
  }
  dropIdle(cover);
}

/** Takes away the shifts whose pay is more than what they bring. */
function dropIdle(cover: Cover): void {
  for (let place = cover.patterns.length - 1; place >= 0; place--) {
    if (cover.change(cover.patterns[place]!, -1) < -1e-9) cover.removeAt(place);
  }
}

/** Takes out one shift after the other and puts the best one in its place, until that brings nothing more. */
export function exchange(
  cover: Cover,
  pricing: TemplatePricing,
  budget: SearchBudget,
  mostSteps: number,
): void {
  const last = budget.steps + mostSteps;
  const mayGoOn = () => !budget.exhausted && budget.steps < last;
  let improved = true;
  while (improved && mayGoOn()) {
    improved = false;
    for (let place = cover.patterns.length - 1; place >= 0 && mayGoOn(); place--) {
      if (place >= cover.patterns.length) continue;
      const before = cover.objective;
      const removed = cover.removeAt(place);
      const added = bestAddition(cover, pricing, before - cover.objective - 1e-9);
      budget.spend();
      if (added === undefined) cover.add(removed);
      else {
        cover.add(added);
        improved = true;
      }
    }
    complete(cover, pricing, budget);
  }
}
