import type { SearchBudget } from '../../search/search-budget.ts';
import { boundDays } from '../../shifts/engine/days/bound-days.ts';
import { oneDayOf } from '../../shifts/engine/days/one-day.ts';
import { isProvable } from '../../shifts/engine/days/prove-day.ts';
import { coverModelOf } from '../../shifts/engine/model/cover-model.ts';
import { solveCover } from '../../shifts/engine/solve-cover.ts';
import { ROUNDING } from '../engine/walks/people-bound.ts';
import type { CrewQuest } from './crew-quest.ts';

/** Steps of a design of one day, and of the proof that no days are shorter: a desk of three takes 800 of both. */
const STEPS_OF_DAY = 1_500;
const STEPS_OF_PROOF = 3_000;

/**
 * People whom the hours of whole duties take where all days of the week are alike: no rota has fewer hours than the least
 * that any duties cover such days with, each of them whole, and nobody works more than so many on average. 0 where
 * nothing is proven.
 */
export function fewestByWholeDuties(
  { input, problem, seed }: Pick<CrewQuest, 'input' | 'problem' | 'seed'>,
  budget: SearchBudget,
): number {
  const { requirement, shiftTypes, fixedShifts, limits: { seats, minOnPosition } = {} } = input;
  const { terms, unitMinutes } = problem;
  // Hours are what is counted, whatever they cost.
  const alikePaid = shiftTypes.map((type) => ({ ...type, costPerHour: 1, costPerShift: 0 }));
  const day = oneDayOf(
    coverModelOf({
      requirement,
      shiftTypes: alikePaid,
      fixedShifts,
      limits: { seats, minOnPosition },
    }),
  );
  if (day === undefined || !isProvable(day)) return 0;
  const { cover } = solveCover(day, [], seed, budget.part(STEPS_OF_DAY));
  if (!cover.isValid) return 0;
  const days = 7;
  const hours = boundDays(day, days, days * cover.objective, budget.part(STEPS_OF_PROOF));
  const most = terms.contracts.reduce((longest, own) => Math.max(longest, own.hours.most), 0);
  return ((hours * 60) / (most * unitMinutes)) * (1 - ROUNDING);
}
