import type { SearchBudget } from '../../search/search-budget.ts';
import { searchDesign } from '../../shifts/design-shifts/search-design.ts';
import { dutiesOf } from '../../shifts/engine/model/duties-of.ts';
import { solveCover } from '../../shifts/engine/solve-cover.ts';
import type { CrewQuest } from './crew-quest.ts';
import { type DutyOfModel, dutiesOfModel } from './with-breaks.ts';

/** Shifts that were designed without a thought of rotas. */
export interface GivenShifts {
  readonly duties: readonly DutyOfModel[];
  /** People by shift of the model and weekday. */
  readonly demand: readonly (readonly number[])[];
  /** People whom their hours take alone. */
  readonly byHours: number;
}

/**
 * Shifts that are chosen in so many steps, all of them for one round or, as `designShifts` shares them out, in several; none where
 * there are none, or the budget cut it short.
 */
export function shiftsDesignedFirst(
  { problem, seed }: CrewQuest,
  { steps, inRounds }: { readonly steps: number; readonly inRounds: boolean },
  budget: SearchBudget,
): GivenShifts | undefined {
  const { model, shifts, terms, unitMinutes } = problem;
  budget.enter('shifts');
  const part = budget.part(steps);
  const { cover } = inRounds
    ? searchDesign(model, [], seed, part, true)
    : solveCover(model, [], seed, part);
  // A design that was cut short is another than one that had its steps: it is none.
  if (!cover.isValid || budget.exhausted) return undefined;
  const duties = dutiesOfModel(dutiesOf(cover.patterns, model), model);
  const demand = model.templates.map(() => new Array<number>(7).fill(0));
  let paidMinutes = 0;
  for (const { shift, day, count } of duties) {
    demand[shift]![day]! += count;
    paidMinutes += count * shifts[shift]!.paidMinutes!;
  }
  const { most } = terms.contracts[0]!.hours;
  return { duties, demand, byHours: paidMinutes / (most * unitMinutes) };
}
