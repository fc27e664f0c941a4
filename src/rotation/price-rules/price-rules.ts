import { keepWithin } from '../../core/keep-within.ts';
import { priceRules as limits } from '../../core/limits.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { obstacleOf } from '../design-rotation/reasons.ts';
import { rotationProblem } from '../design-rotation/rotation-problem.ts';
import { PeopleBound } from '../engine/walks/people-bound.ts';
import { checkPriceRulesInput, type PriceRulesInput } from './input.ts';
import type { PricedRule, RuleCost, RulePrice, RulePrices } from './result.ts';
import { rulesOf, without } from './rules-of.ts';

/** Enough for a bound to end at the centres of bench/rotation/tours. */
const STEPS_A_BOUND = 30_000;

/**
 * What does each rule of the rota cost, in people and hours?
 *
 * For all rules, for none, for all but each and for each alone, the fewest people are found that any rota
 * could do with: the linear program over all weeks that the rules allow, shifts and breaks chosen for each.
 * A rule costs what leaving it out of all saves; where several stand in the way together each alone may save
 * nothing, so what it adds as the only rule is said too. Shift types, limits on shifts and the greatest
 * average of hours are kept throughout: they say what a person is. A real rota has whole people and a little
 * more of them; see `designRotation`.
 *
 * @param input - Requirement of a week, shift types and rules; `maxSteps` is shared by the bounds, of which there
 *   are two for each rule and two more.
 * @returns People with and without rules, and each rule's price, the dearest first.
 * @throws InvalidInputError if the input is malformed. Rules that allow no rota are not an error: `people` is absent.
 * @see Farley 1990 for the bound.
 * @example
 * ```ts
 * import { priceRules } from 'halfhour/rotation';
 *
 * const { people, peopleWithoutRules, rules } = priceRules({
 *   requirement: { intervalSeconds: 3600, agents: Array(7).fill([...Array(8).fill(0), ...Array(8).fill(2), ...Array(8).fill(0)]).flat() },
 *   shiftTypes: [{ id: 'day', lengthMinutes: 480, earliestStartMinutes: 480, latestStartMinutes: 480 }],
 *   daysOff: { min: 1, max: 3 },
 *   workStretch: { min: 2, max: 5 },
 *   weekends: { maxBetweenFree: 1 },
 *   weeklyHours: { maxAverage: 40 },
 * });
 * Math.round(people * 10) / 10; // => 4
 * Math.round(peopleWithoutRules * 10) / 10; // => 2.8
 * rules[0].rule; // => 'weekends.maxBetweenFree'
 * rules[0].reason; // => 'weekends.maxBetweenFree: leaving it out saves 1.20 of 4.00 people; alone it adds 1.20 to 2.80'
 * ```
 */
export function priceRules(input: PriceRulesInput): RulePrices {
  keepWithin('priceRules', limits, {
    intervals: input?.requirement?.agents?.length,
    shiftTypes: input?.shiftTypes?.length,
    steps: input?.maxSteps,
  });
  checkPriceRulesInput('priceRules', input);
  const rules = rulesOf(input);
  const bounds = 2 * rules.length + 2;
  const budget = new SearchBudget('bound', input.maxSteps ?? bounds * STEPS_A_BOUND, input);
  let asked = 0;
  let isComplete = true;
  const fewest = (left: readonly PricedRule[], name: string): number | undefined => {
    budget.enter(name);
    const share = budget.until(++asked / bounds);
    const people = fewestPeople(without(left, input), share);
    if (share.exhausted) isComplete = false;
    return people;
  };
  const people = fewest([], 'all rules');
  const least = fewest(rules, 'no rules') ?? 0;
  const prices = rules.map((rule): RulePrice => {
    const others = rules.filter((other) => other !== rule);
    const withoutIt = fewest([rule], `without ${rule}`);
    const only = others.length === 0 ? people : fewest(others, `${rule} alone`);
    const leftOut =
      people === undefined || withoutIt === undefined
        ? undefined
        : costOf(people - withoutIt, input);
    const alone = only === undefined ? undefined : costOf(only - least, input);
    return {
      rule,
      ...(leftOut && { leftOut }),
      ...(alone && { alone }),
      reason: `${rule}: ${leftOutSentence(people, withoutIt, leftOut)}; ${aloneSentence(least, alone)}`,
    };
  });
  const worth = ({ leftOut, alone }: RulePrice) => leftOut?.people ?? alone?.people ?? Infinity;
  budget.finish();
  return {
    ...(people !== undefined && { people }),
    peopleWithoutRules: least,
    rules: prices.sort((a, b) => worth(b) - worth(a) || 0),
    isComplete,
    steps: budget.steps,
  };
}

/** The bound of one mix of rules; undefined where it allows no rota. */
function fewestPeople(
  input: PriceRulesInput,
  limit: Parameters<PeopleBound['raise']>[0],
): number | undefined {
  const problem = rotationProblem(input);
  const isEmpty = problem.model.floor.every((need) => need === 0);
  if (isEmpty) return 0;
  if (obstacleOf(problem) !== undefined) return undefined;
  const bound = new PeopleBound(problem.automaton, problem.model, problem.hours);
  bound.raise(limit);
  return bound.value;
}

/** Bounds are exact to a thousandth, so a rule that costs nothing may seem to cost a little less. */
function costOf(people: number, { weeklyHours }: PriceRulesInput): RuleCost {
  const most = weeklyHours?.maxAverage;
  const cost = Math.max(0, people);
  return { people: cost, ...(most !== undefined && { hours: cost * most }) };
}

function leftOutSentence(
  people: number | undefined,
  withoutIt: number | undefined,
  leftOut: RuleCost | undefined,
): string {
  if (leftOut !== undefined)
    return `leaving it out saves ${leftOut.people.toFixed(2)} of ${people!.toFixed(2)} people`;
  if (withoutIt !== undefined)
    return `without it there are rotas of ${withoutIt.toFixed(2)} people, with it there are none`;
  return 'no rota keeps the other rules either';
}

function aloneSentence(least: number, alone: RuleCost | undefined): string {
  return alone === undefined
    ? 'alone it allows no rota'
    : `alone it adds ${alone.people.toFixed(2)} to ${least.toFixed(2)}`;
}
