import { rangeOfContracts } from '../design-rotation/range-of-contracts.ts';
import { obstacleOf } from '../design-rotation/reasons.ts';
import { rotationProblem } from '../design-rotation/rotation-problem.ts';
import type { SearchLimit } from '../engine/walks/crew-search.ts';
import { PeopleBound } from '../engine/walks/people-bound.ts';
import type { PriceRulesInput } from './input.ts';

/** The bound of one mix of rules, and about how much higher it would end. */
export interface Fewest {
  readonly people: number;
  readonly left: number;
}

export const NOBODY: Fewest = { people: 0, left: 0 };

/** What is left of a bound that was cut short is an estimate, by a third too small at worst: 150 cases of bench/tours. */
const WIDER = 2;

/** People that a bound may be above what contracts allow, by the rounding of its steps. */
const SLACK = 0.01;

/** One mix of rules and the fewest people that keep it, a bound that each `raise` brings nearer. */
export class RuleMix {
  /** Absent where the rules allow no rota. */
  fewest: Fewest | undefined = NOBODY;
  isDone = false;
  #bound: PeopleBound | undefined;
  /** People that the contracts allow. */
  readonly #most: number;

  constructor(
    private readonly input: PriceRulesInput,
    readonly name: string,
  ) {
    this.#most = rangeOfContracts(input.contracts ?? [{ name: '' }]).max;
  }

  /** With more rules there would be `most` people or fewer. */
  raise(limit: SearchLimit, most: Fewest | undefined): void {
    this.#bound ??= this.#begin();
    if (this.#bound === undefined) return;
    this.#bound.raise(limit, 0, most && most.people + most.left);
    const { value, left } = this.#bound;
    const isTooMany = value > this.#most + SLACK;
    this.isDone = isTooMany || !limit.exhausted;
    this.fewest = isTooMany
      ? undefined
      : { people: value, left: this.isDone ? left : WIDER * left };
    // What it took to raise it is large.
    if (this.isDone) this.#bound = undefined;
  }

  /** No bound where there is nothing to raise. */
  #begin(): PeopleBound | undefined {
    const problem = rotationProblem(this.input);
    const isEmpty =
      problem.model.floor.every((need) => need === 0) &&
      problem.contracts.every(({ min = 0 }) => min === 0);
    if (!isEmpty && obstacleOf(problem) === undefined)
      return new PeopleBound(problem.automaton, problem.model, problem.terms);
    this.isDone = true;
    this.fewest = isEmpty ? NOBODY : undefined;
    return undefined;
  }
}
