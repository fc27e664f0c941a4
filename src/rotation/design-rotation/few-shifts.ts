import type { SearchBudget } from '../../search/search-budget.ts';
import { type CoverModel, coverModelOf } from '../../shifts/engine/model/cover-model.ts';
import { solveCover } from '../../shifts/engine/solve-cover.ts';
import type { DesignRotationInput } from './input.ts';
import { obstacleOf } from './reasons.ts';
import { type RotationProblem, rotationProblem } from './rotation-problem.ts';

/** Most steps that go into choosing few shifts: five of thirteen for peak 10 take 11,500, and cover nothing before 5,000. */
export const STEPS_FOR_FEW_SHIFTS = 20_000;

/**
 * The problem with as few distinct shifts as the limit says: those that a design without a rota would take. What is
 * proven of it is not proven of others that are as few; undefined where none are found of which a rota can be made.
 */
export function withFewShifts(
  all: RotationProblem,
  input: DesignRotationInput,
  budget: SearchBudget,
): RotationProblem | undefined {
  const { requirement, shiftTypes, fixedShifts, limits, seed = 1 } = input;
  if (!choosesFew(all, input)) return all;
  budget.enter('shifts');
  const limited = coverModelOf({ requirement, shiftTypes, fixedShifts, limits });
  const { cover } = solveCover(limited, [], seed, budget.part(STEPS_FOR_FEW_SHIFTS));
  if (cover.distinct > limited.maxDistinct) return undefined;
  const few = rotationProblem(input, onlyUsed(all.model, cover.used));
  return obstacleOf(few) === undefined ? few : undefined;
}

/** Whether there are more shifts than there may be. */
export function choosesFew({ model }: RotationProblem, { limits }: DesignRotationInput): boolean {
  return (limits?.maxDistinctShifts ?? Infinity) < model.templates.length;
}

function onlyUsed(model: CoverModel, used: ArrayLike<number>): CoverModel {
  const taken = model.templates.filter(({ index }) => used[index]! > 0);
  return {
    ...model,
    templates: taken.map((template, index) => ({ ...template, index })),
    groupsOf: taken.map(({ index }) => model.groupsOf[index]!),
  };
}
