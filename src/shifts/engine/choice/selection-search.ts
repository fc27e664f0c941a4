import type { BudgetPart } from '../../../search/search-budget.ts';
import type { CoverModel } from '../model/cover-model.ts';
import type { Relaxation, Shares } from '../relaxation/relaxation.ts';
import { isCheap, type Need, NeedFinder } from './need-finder.ts';
import { disjoint, type OpenNeed, openNeed, templatesToMeet } from './open-needs.ts';
import { justBelow, type PricedSelection, selectionOf } from './select-templates.ts';

/** The cheapest choice that was found, if any, and what no choice costs less than. */
interface BoundedSelection {
  readonly selection: PricedSelection | undefined;
  readonly bound: number;
}

/**
 * Chooses templates where each has a price or only so many may be used, and proves the choice: no
 * design costs less than its linear program and the price of its templates.
 *
 * A choice that costs too much leaves a need open: every design that costs less has one of some few
 * other templates. So the search decides depth first which one that is, and drops a choice whose open
 * needs take more templates than it may still add. It is the search for a minimum hitting set whose
 * sets are found on the way (Karp 2010).
 */
export class SelectionSearch {
  readonly #finder: NeedFinder;
  readonly #chosen: number[] = [];
  readonly #isOut: Uint8Array;

  /** `needs` are those that are sure before the search. */
  constructor(
    private readonly model: CoverModel,
    relaxation: Relaxation,
    private readonly limit: BudgetPart,
    private readonly needs: Need[] = [],
  ) {
    const { length } = model.templates;
    this.#finder = new NeedFinder(relaxation, length, () => !this.isStopped);
    this.#isOut = new Uint8Array(length);
  }

  /**
   * The cheapest choice where distinct shifts have a price, if no design costs less than `least`. The
   * cost to stay below rises from there by the price of one shift at a time, because needs for a cost
   * near the lowest are the smallest; faster once there are no more shifts to pay for.
   */
  cheapest(least: number): BoundedSelection {
    const { costPerDistinct, maxDistinct, templates } = this.model;
    const most = least + costPerDistinct * Math.min(maxDistinct, templates.length);
    let selection: PricedSelection | undefined;
    let bound = least;
    for (let step = costPerDistinct; bound < (selection?.cost ?? Infinity); ) {
      const ceiling = Math.min(selection?.cost ?? Infinity, bound + step);
      const found = this.#below(ceiling, least);
      if (this.isStopped || found?.isBreach) break;
      selection = found ?? selection;
      if (found !== undefined) continue;
      bound = ceiling;
      if (bound > most) step *= 2;
    }
    return { selection, bound };
  }

  /** A choice of at most `most` templates whose linear program costs no more than `limit`, if there is one. */
  within(most: number, limit: number): Shares | undefined {
    this.#packNeeds(most, limit);
    return this.#complete(most, limit);
  }

  /** Whether the search had to end before it knew the answer. */
  get isStopped(): boolean {
    return this.limit.exhausted;
  }

  #below(ceiling: number, least: number): (PricedSelection & Pick<Shares, 'isBreach'>) | undefined {
    const { costPerDistinct, maxDistinct, templates } = this.model;
    const limit = justBelow(ceiling);
    const affordable = Math.floor((limit - least) / costPerDistinct);
    const most = Math.min(maxDistinct, templates.length, affordable);
    for (let count = 0; count <= most && !this.isStopped; count++) {
      const solved = this.within(count, limit - costPerDistinct * count);
      if (solved === undefined) continue;
      const selection = selectionOf(solved);
      const cost = solved.bound + costPerDistinct * selection.allowed.length;
      return { ...selection, cost, isBreach: solved.isBreach };
    }
    return undefined;
  }

  /** Finds needs without a template in common until they are too many to meet, or no more. */
  #packNeeds(mayAdd: number, limit: number): void {
    for (;;) {
      const packed = disjoint(this.#openNeeds(limit));
      if (templatesToMeet(packed) > mayAdd) return;
      const inPack = packed.flatMap(({ templates }) => templates);
      const found = this.#finder.find(inPack, limit, this.#isOut);
      if (this.isStopped || isCheap(found)) return;
      this.needs.push(...found);
    }
  }

  /** Adds up to so many templates to those chosen, so that the linear program costs no more than `limit`. */
  #complete(mayAdd: number, limit: number): Shares | undefined {
    let open = this.#openNeeds(limit);
    if (open.length === 0) {
      const found = this.#finder.find(this.#chosen, limit, this.#isOut);
      if (this.isStopped) return undefined;
      if (isCheap(found)) return found;
      this.needs.push(...found);
      open = this.#openNeeds(limit);
    }
    if (templatesToMeet(disjoint(open)) > mayAdd) return undefined;
    return this.#branch(open[0]!, mayAdd, limit);
  }

  /** Meets a need by each of its templates, one after the other; those tried before are out. */
  #branch({ templates }: OpenNeed, mayAdd: number, limit: number): Shares | undefined {
    let found: Shares | undefined;
    for (const template of templates) {
      this.#chosen.push(template);
      found = this.#complete(mayAdd - 1, limit);
      this.#chosen.pop();
      if (found !== undefined || this.isStopped) break;
      this.#isOut[template] = 1;
    }
    for (const template of templates) this.#isOut[template] = 0;
    return found;
  }

  /** Needs that the templates chosen do not meet, the most telling first. */
  #openNeeds(limit: number): OpenNeed[] {
    return this.needs
      .flatMap((need) => openNeed(need, limit, this.#chosen, this.#isOut) ?? [])
      .sort((a, b) => a.templates.length / a.count - b.templates.length / b.count);
  }
}

/**
 * What every design needs before any prices are known: one of the templates that are on at each
 * interval where somebody must be. At the prices of `withoutCosts` to lack them costs 1 or more.
 */
export function coveringNeeds(model: CoverModel): Need[] {
  const byIntervals = new Map<string, Need>();
  for (const templates of templatesOn(model)) {
    const savings = new Map(templates.map((template) => [template, 1]));
    byIntervals.set(templates.join(' '), { cost: 1, savings });
  }
  return [...byIntervals.values()];
}

/** For each interval in which somebody must be, the templates that touch it, wherever their breaks are. */
function templatesOn({ horizon, floor, templates, dayGroups, groupsOf, ...grid }: CoverModel) {
  const on = Array.from({ length: horizon.intervals }, () => new Set<number>());
  for (const { index, startTick, ticks } of templates) {
    for (const day of groupsOf[index]!.flatMap((group) => dayGroups[group]!)) {
      const start = day * grid.ticksPerDay + startTick;
      const last = Math.ceil((start + ticks) / grid.ticksPerInterval);
      for (let i = Math.floor(start / grid.ticksPerInterval); i < last; i++) {
        const isBeyond = i >= horizon.intervals;
        if (!isBeyond || horizon.cyclic) on[isBeyond ? i - horizon.intervals : i]!.add(index);
      }
    }
  }
  return on.filter((_, i) => floor[i]! > 0).map((touching) => [...touching]);
}
