import { sum } from '../../core/sum.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { gapOf, hasAnswer } from '../../search/search-result.ts';
import type { ShiftDesign } from '../design-shifts/result.ts';
import { askedOf, moreAsked } from './asked-of-people.ts';
import { checkSuggestShiftTypesInput, type SuggestShiftTypesInput } from './input.ts';
import { type Made, OfferSearch } from './offer-search.ts';
import type { DesignFigures, ShiftTypeSuggestions, SuggestedShiftTypes } from './result.ts';
import { changedProblem, changesOf, saidOffer } from './shift-offer.ts';

/** Some thirty designs, and the linear programs between them. */
const DEFAULT_MAX_STEPS = 1_000_000;

/**
 * Which other shifts would save most, and how much?
 *
 * The gap of a design says how far it is from the best with the shift types that it was given, and nothing of what other
 * types would save. This looks at everything that is offered besides: other starts, other lengths, part-time, more
 * distinct shifts, wider windows for breaks, wider shares of the hours. The prices of the linear program say which starts would be worth most; each
 * change is then made and the shifts are designed anew, and the change that saves most comes first. What is saved is counted
 * after the changes before it, so savings add up. `designShifts` with the `shiftTypes` and `limits` of a change, and without
 * `maxSteps`, finds just the design that is promised.
 *
 * What other shifts ask of people is counted and not weighed: whether four hours on an evening are worth their saving is for the
 * planner and those who work them. Offer only what may be agreed on. When not to use it: for other numbers of the same shifts,
 * that is `suggestShiftChanges`; for what rules of the rota cost, that is `priceRules`.
 *
 * @param input - The problem of today as `designShifts` takes it, and what is offered; a step (`maxSteps`) is one of
 *   `designShifts`, all designs together.
 * @returns Changes that add up, what was looked at and does not pay, what a free choice could save at most, and the design
 *   with all changes. Where today's types make no design `today` is absent, the first change is one that makes a design
 *   possible, and savings are counted from there; there are no changes where nothing offered does.
 * @throws InvalidInputError if the input is malformed.
 * @see Gilmore and Gomory 1961 for columns made as they are needed; Farley 1990 for the bound.
 * @example
 * ```ts
 * import { suggestShiftTypes } from 'halfhour/shifts';
 *
 * const { today, changes, saving, savingAtMost } = suggestShiftTypes({
 *   // Six agents from 08:00, three from 12:00 to 20:00.
 *   requirement: { intervalSeconds: 14_400, agents: [0, 0, 6, 3, 3, 0] },
 *   shiftTypes: [
 *     { id: 'early', lengthMinutes: 480, earliestStartMinutes: 480, latestStartMinutes: 480 },
 *     { id: 'late', lengthMinutes: 480, earliestStartMinutes: 720, latestStartMinutes: 720 },
 *   ],
 *   offered: [
 *     { id: 'part-time', lengthMinutes: 240, earliestStartMinutes: 480, latestStartMinutes: 960 },
 *   ],
 * });
 * today.paidHours; // => 72
 * changes[0].title; // => 'part-time of 4 h from 08:00'
 * changes[0].asks.shortShifts; // => 6
 * saving; // => 24
 * Math.round(savingAtMost); // => 24
 * ```
 */
export function suggestShiftTypes(input: SuggestShiftTypesInput): ShiftTypeSuggestions {
  checkSuggestShiftTypesInput('suggestShiftTypes', input);
  const budget = new SearchBudget('today', input.maxSteps ?? DEFAULT_MAX_STEPS, input);
  const search = new OfferSearch(input, budget);
  const made = search.run();
  const asked = ({ design, changed }: Made) =>
    askedOf(
      isPossible(design) ? design.dailyDemand : [],
      changedProblem(changed, input).shiftTypes,
      input.shiftTypes,
    );
  const [today, ...others] = made as [Made, ...Made[]];
  const first = made.find((each) => isPossible(each.design))?.design.objective;
  const changes = others.map(({ offer, changed, design }, i): SuggestedShiftTypes => {
    const before = made[i]!;
    const makesPossible = !isPossible(before.design);
    const saving = makesPossible ? 0 : before.design.objective - design.objective;
    const { shiftTypes, limits } = changedProblem(changed, input);
    return {
      kinds: changesOf(offer!),
      ...saidOffer(offer!, input),
      added: changed.added.slice(before.changed.added.length).map(({ type }) => type),
      ...(makesPossible && { makesPossible }),
      saving,
      savingShare: saving / first!,
      savedHours: makesPossible ? 0 : before.design.coverage.paidHours - design.coverage.paidHours,
      asks: moreAsked(asked(before), asked(made[i + 1]!)),
      after: figuresOf(design),
      shiftTypes,
      limits,
    };
  });
  const { design } = made.at(-1)!;
  const bound = search.bound > 0 ? search.bound : undefined;
  const isKnown = first !== undefined;
  const passed = isKnown ? search.passed(made.at(-1)!) : [];
  const { objective, status } = design;
  const isBest = bound !== undefined && objective <= bound * (1 + 1e-7);
  const gap = isKnown ? gapOf(Math.max(objective, bound ?? 0), bound) : undefined;
  budget.finish();
  return {
    status: isKnown ? (isBest ? 'optimal' : 'feasible') : status,
    ...(isKnown && { objective }),
    ...(isPossible(today.design) && { today: figuresOf(today.design) }),
    ...(bound !== undefined && { bound }),
    ...(gap !== undefined && { gap }),
    asksToday: asked(today),
    changes,
    saving: sum(changes.map((change) => change.saving)),
    ...(isKnown && bound !== undefined && { savingAtMost: Math.max(0, first - bound) }),
    passed,
    design,
    steps: budget.steps,
  };
}

function isPossible({ status }: ShiftDesign): boolean {
  return hasAnswer(status);
}

function figuresOf({ objective, coverage, dailyDemand }: ShiftDesign): DesignFigures {
  return { objective, paidHours: coverage.paidHours, distinctShifts: dailyDemand.length };
}
