import type { BestAddition } from './best-addition.ts';
import type { Budget } from './budget.ts';
import type { Cover } from './cover.ts';

/** Adds the best shift as long as one pays, then drops every one that does not. */
export function complete(cover: Cover, addition: BestAddition, budget: Budget): void {
  while (!budget.isSpent) {
    const pattern = addition.find(cover);
    if (pattern === undefined) break;
    cover.add(pattern);
    budget.spend(1, 'cover', cover.objective);
  }
  dropIdle(cover);
}

/** Takes away the shifts whose pay is more than what they bring. */
export function dropIdle(cover: Cover): void {
  for (let place = cover.patterns.length - 1; place >= 0; place--) {
    if (cover.change(cover.patterns[place]!, -1) < -1e-9) cover.removeAt(place);
  }
}

/** Takes out one shift after the other and puts the best one in its place, until that brings nothing more. */
export function exchange(cover: Cover, addition: BestAddition, budget: Budget): void {
  let improved = true;
  while (improved && !budget.isSpent) {
    improved = false;
    for (let place = cover.patterns.length - 1; place >= 0 && !budget.isSpent; place--) {
      if (place >= cover.patterns.length) continue;
      const before = cover.objective;
      const removed = cover.removeAt(place);
      const added = addition.find(cover, before - cover.objective - 1e-9);
      budget.spend(1, 'exchange', before);
      if (added === undefined) cover.add(removed);
      else {
        cover.add(added);
        improved = true;
      }
    }
    complete(cover, addition, budget);
  }
}
