import type { SearchBudget } from '../../search/search-budget.ts';
import { hasAnswer } from '../../search/search-result.ts';
import type { DesignProblem } from '../design-problem.ts';
import { presentDesign } from '../design-shifts/present-design.ts';
import type { ShiftDesign } from '../design-shifts/result.ts';
import { STEPS_OF_A_ROUND, searchDesign } from '../design-shifts/search-design.ts';
import { coverModelOf } from '../engine/model/cover-model.ts';
import type { Template } from '../engine/model/template.ts';
import type { SuggestShiftTypesInput } from './input.ts';
import { OfferPrices } from './offer-prices.ts';
import { keyOf, kindsOf, runsOf, worked } from './offered-kinds.ts';
import type { PassedShiftTypes } from './result.ts';
import {
  type Changed,
  changedProblem,
  freeProblem,
  loosened,
  mostDistinct,
  type ShiftOffer,
  saidOffer,
  saidStarts,
  withOffer,
} from './shift-offer.ts';

/** Windows at the best prices of which the linear program is asked, in a round. */
const WINDOWS_A_ROUND = 5;
/** The most promising offers of starts that are designed, in a round. */
const DESIGNED_A_ROUND = 2;

const DEFAULT_LEAST_SAVING = 0.005;
const DEFAULT_MAX_CHANGES = 8;

const NOTHING: Changed = {
  added: [],
  templates: /* @__PURE__ */ new Set(),
  moreDistinct: false,
  looserBreaks: false,
  widerShares: false,
};

/** An offer of nothing, to which its parts are put. */
const NO_OFFER: ShiftOffer = {
  kinds: [],
  templates: [],
  moreDistinct: false,
  looserBreaks: false,
  widerShares: false,
};

/** A design after an offer was taken, today's without any. */
export interface Made {
  readonly offer?: ShiftOffer;
  readonly changed: Changed;
  readonly design: ShiftDesign;
}

/**
 * Takes offers one after the other, each time the one whose design costs least. Offers are runs of starts that the
 * design of everything chose, and the starts that are worth most at the prices of what there is. Both are ranked by the linear
 * program; designs are made of the first few.
 */
export class OfferSearch {
  /** No design of all that is offered costs less; 0 where nothing was proven. */
  bound = 0;
  readonly #strict: OfferPrices;
  readonly #loose: OfferPrices;
  /** Runs of starts of the design of everything. */
  #wanted: Template[][] = [];
  /** What was designed since the latest change. */
  #tried: { readonly offer: ShiftOffer; readonly objective: number }[] = [];

  constructor(
    private readonly input: SuggestShiftTypesInput,
    private readonly budget: SearchBudget,
  ) {
    const free = freeProblem(input);
    const today = input.shiftTypes.length;
    this.#strict = new OfferPrices(free, today, budget);
    this.#loose =
      input.breakSlackMinutes === undefined
        ? this.#strict
        : new OfferPrices(loosened(free, input), today, budget);
  }

  /** Today's design, and those after each change. */
  run(): Made[] {
    const { input, budget } = this;
    const { leastSaving = DEFAULT_LEAST_SAVING, maxChanges = DEFAULT_MAX_CHANGES } = input;
    const today: Made = {
      changed: NOTHING,
      design: this.#designOf(changedProblem(NOTHING, input)),
    };
    const made = [today];
    if (budget.exhausted) return made;
    budget.enter('everything offered');
    this.bound = this.#loose.freeBound();
    this.#wanted = this.#wantedRuns();
    const first = hasAnswer(today.design.status) ? today : this.#firstPossible(today);
    if (first === undefined) return made;
    if (first !== today) made.push(first);
    this.bound = Math.min(this.bound, first.design.objective);
    budget.improve(first.design.objective, this.bound);
    const least = leastSaving * first.design.objective;
    while (made.length <= maxChanges && !budget.exhausted) {
      budget.enter(`change ${made.length}`);
      const before = made.at(-1)!;
      const isWorthIt = (next: Made | undefined): next is Made =>
        next !== undefined &&
        before.design.objective - next.design.objective >= Math.max(least, 1e-9);
      const best = this.#best(before, this.#offers(before.changed));
      const next = isWorthIt(best) ? best : this.#best(before, this.#allAtOnce(before.changed));
      if (!isWorthIt(next)) break;
      made.push(next);
      this.#tried = [];
      budget.improve(next.design.objective, this.bound);
    }
    return made;
  }

  /** Everything that is offered and not taken, with what it could save after `last`. */
  passed({ changed, design, offer }: Made): PassedShiftTypes[] {
    const { input, budget } = this;
    const prices = changed.looserBreaks ? this.#loose : this.#strict;
    const passed: PassedShiftTypes[] = [];
    for (const group of prices.offered.values()) {
      const open = group.filter((t) => !changed.templates.has(keyOf(t)));
      if (open.length === 0 || budget.exhausted) continue;
      const [first] = open as [Template];
      const bound = prices.boundOf(new Set([...changed.templates, ...open.map(keyOf)]));
      passed.push({
        ...saidStarts({ type: first.type, lengthMinutes: worked(first, prices.model) }),
        ...(!budget.exhausted && { atMost: Math.max(0, design.objective - bound) }),
      });
    }
    for (const { offer: other, objective } of this.#tried) {
      if (other !== offer)
        passed.push({ ...saidOffer(other, input), saving: design.objective - objective });
    }
    return passed;
  }

  /** Where today's types make no design: the change with which there is one, the cheapest of those that were tried. */
  #firstPossible(today: Made): Made | undefined {
    const { changed } = today;
    const offers = this.#offers(changed);
    const first = this.#best(today, offers) ?? this.#best(today, this.#allAtOnce(changed));
    this.#tried = [];
    return first;
  }

  /** The design of these offers that costs least. */
  #best(before: Made, offers: readonly ShiftOffer[]): Made | undefined {
    let best: Made | undefined;
    for (const offer of offers) {
      if (this.#wasTried(offer)) continue;
      const changed = withOffer(before.changed, offer, this.input);
      const design = this.#designOf(changedProblem(changed, this.input));
      // A design that was cut short promises less than the change would bring.
      if (this.budget.exhausted) break;
      if (!hasAnswer(design.status)) continue;
      this.#tried.push({ offer, objective: design.objective });
      if (design.objective < (best?.design.objective ?? Infinity))
        best = { offer, changed, design };
    }
    return best;
  }

  /** A run that was chosen and the starts that are worth most may be the same. */
  #wasTried(offer: ShiftOffer): boolean {
    const { title } = saidOffer(offer, this.input);
    return this.#tried.some(({ offer: other }) => saidOffer(other, this.input).title === title);
  }

  /** The most promising starts, and what is no start. */
  #offers(changed: Changed): ShiftOffer[] {
    this.#tried = [];
    const prices = changed.looserBreaks ? this.#loose : this.#strict;
    const before = prices.boundOf(changed.templates);
    const priced = prices.mostWorth().slice(0, WINDOWS_A_ROUND);
    const ranked: { offer: ShiftOffer; bound: number }[] = [];
    for (const run of [...this.#wanted, ...priced]) {
      const offer = this.#offerOf(run, changed);
      if (offer === undefined || this.budget.exhausted) continue;
      const bound = prices.boundOf(new Set([...changed.templates, ...offer.templates]));
      if (bound < before) ranked.push({ offer, bound });
    }
    const starts = ranked
      .sort((a, b) => a.bound - b.bound)
      .slice(0, DESIGNED_A_ROUND)
      .map(({ offer }) => offer);
    return [...starts, ...this.#others(changed)];
  }

  /** Everything that the design of everything wants and that is not there yet, as one change. */
  #allAtOnce(changed: Changed): ShiftOffer[] {
    const starts = this.#offerOf(this.#wanted.flat(), changed);
    const others = this.#others(changed);
    const parts = [...(starts === undefined ? [] : [starts]), ...others];
    if (parts.length === 0 || this.#wanted.length === 0) return [];
    return [
      {
        kinds: starts?.kinds ?? [],
        templates: starts?.templates ?? [],
        moreDistinct: others.some(({ moreDistinct }) => moreDistinct),
        looserBreaks: others.some(({ looserBreaks }) => looserBreaks),
        widerShares: others.some(({ widerShares }) => widerShares),
      },
    ];
  }

  #others({ moreDistinct, looserBreaks, widerShares }: Changed): ShiftOffer[] {
    const { limits, breakSlackMinutes, widerShares: wider } = this.input;
    const most = mostDistinct(this.input) ?? 0;
    const mayBeMore = !moreDistinct && most > (limits?.maxDistinctShifts ?? Infinity);
    return [
      ...(mayBeMore ? [{ ...NO_OFFER, moreDistinct: true }] : []),
      ...(!looserBreaks && breakSlackMinutes !== undefined
        ? [{ ...NO_OFFER, looserBreaks: true }]
        : []),
      ...(!widerShares && wider !== undefined ? [{ ...NO_OFFER, widerShares: true }] : []),
    ];
  }

  #offerOf(run: readonly Template[], { templates }: Changed): ShiftOffer | undefined {
    const fresh = run.filter((t) => !templates.has(keyOf(t)));
    if (fresh.length === 0) return undefined;
    return {
      ...NO_OFFER,
      kinds: kindsOf(fresh, this.#strict.model),
      templates: fresh.map(keyOf),
    };
  }

  /** Runs of starts that the design of everything takes and today's types do not have. */
  #wantedRuns(): Template[][] {
    const { dailyDemand, status } = this.#designOf(loosened(freeProblem(this.input), this.input));
    if (!hasAnswer(status)) return [];
    const isTaken = ({ type, startMinutes, lengthMinutes }: Template) =>
      dailyDemand.some(
        (kind) =>
          kind.typeId === type.id &&
          kind.startMinutes === startMinutes &&
          kind.lengthMinutes === lengthMinutes,
      );
    return [...this.#strict.offered.values()].flatMap((group) => runsOf(group.filter(isTaken)));
  }

  #designOf(problem: DesignProblem): ShiftDesign {
    const budget = this.budget.part(STEPS_OF_A_ROUND);
    const solved = searchDesign(coverModelOf(problem), [], this.input.seed ?? 1, budget, false);
    return presentDesign(problem, solved, budget);
  }
}
