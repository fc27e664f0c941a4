import { keepWithin } from '../../core/keep-within.ts';
import { priceRules as limits } from '../../core/limits.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { obstacleOf } from '../design-rotation/reasons.ts';
import { rotationProblem } from '../design-rotation/rotation-problem.ts';
import type { SearchLimit } from '../engine/walks/crew-search.ts';
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
 * nothing, so what it adds as the only rule is said too. Shift types, limits on shifts and the greatest average of
 * hours are kept throughout: they say what a person is. A real rota has whole people and a little more of them; see
 * `designRotation`. Where the steps end before the bounds do, a price is said to lie between two numbers.
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
  const fewest = (left: readonly PricedRule[], name: string, most?: Fewest): Fewest | undefined => {
    budget.enter(name);
    const share = budget.until(++asked / bounds);
    const found = fewestPeople(without(left, input), share, most);
    if (share.exhausted) isComplete = false;
    return found;
  };
  const all = fewest([], 'all rules');
  const none = fewest(rules, 'no rules', all) ?? NOBODY;
  const prices = rules.map((rule): RulePrice => {
    const others = rules.filter((other) => other !== rule);
    const withoutIt = fewest([rule], `without ${rule}`, all);
    const only = others.length === 0 ? all : fewest(others, `${rule} alone`, all);
    const leftOut = all && withoutIt && costOf(withoutIt, all, input);
    const alone = only && costOf(none, only, input);
    return {
      rule,
      ...(withoutIt && { peopleWithout: withoutIt.people }),
      ...(leftOut && { leftOut }),
      ...(alone && { alone }),
      reason: `${rule}: ${leftOutSentence(all, withoutIt, leftOut)}; ${aloneSentence(none, alone)}`,
    };
  });
  const worth = ({ leftOut, alone }: RulePrice) => leftOut?.people ?? alone?.people ?? Infinity;
  budget.finish();
  return {
    ...(all && { people: all.people }),
    peopleWithoutRules: none.people,
    rules: prices.sort((a, b) => worth(b) - worth(a) || 0),
    isComplete,
    steps: budget.steps,
  };
}

/** The bound of one mix of rules, and about how much higher it would end. */
interface Fewest {
  readonly people: number;
  readonly left: number;
}

const NOBODY: Fewest = { people: 0, left: 0 };

/** Undefined where the rules allow no rota. With more rules there would be `most` people or fewer. */
function fewestPeople(
  input: PriceRulesInput,
  limit: SearchLimit,
  most: Fewest | undefined,
): Fewest | undefined {
  const problem = rotationProblem(input);
  const isEmpty = problem.model.floor.every((need) => need === 0);
  if (isEmpty) return NOBODY;
  if (obstacleOf(problem) !== undefined) return undefined;
  const bound = new PeopleBound(problem.automaton, problem.model, problem.terms);
  bound.raise(limit, 0, most && most.people + most.left);
  return { people: bound.value, left: limit.exhausted ? WIDER * bound.left : bound.left };
}

/** What is left of a bound that was cut short is an estimate, by a third too small at worst: 150 cases of bench/tours. */
const WIDER = 2;

/** A rule never makes people fewer, but its price is a difference of two bounds, each a little low. */
function costOf(
  before: Fewest,
  after: Fewest,
  { weeklyHours, contracts }: PriceRulesInput,
): RuleCost {
  const hours = contracts === undefined ? weeklyHours?.maxAverage : undefined;
  const people = Math.max(0, after.people - before.people);
  const atMost = Math.max(0, after.people + after.left - before.people);
  return {
    people,
    atLeast: Math.max(0, after.people - before.people - before.left),
    ...(atMost < Infinity && { atMost }),
    ...(hours !== undefined && { hours: people * hours }),
  };
}

function leftOutSentence(
  all: Fewest | undefined,
  withoutIt: Fewest | undefined,
  leftOut: RuleCost | undefined,
): string {
  if (leftOut !== undefined)
    return `leaving it out saves ${amountOf(leftOut)} of ${all!.people.toFixed(2)} people`;
  if (withoutIt !== undefined)
    return `without it there are rotas of ${withoutIt.people.toFixed(2)} people, with it there are none`;
  return 'no rota keeps the other rules either';
}

function aloneSentence({ people }: Fewest, alone: RuleCost | undefined): string {
  return alone === undefined
    ? 'alone it allows no rota'
    : `alone it adds ${amountOf(alone)} to ${people.toFixed(2)}`;
}

/** The price, or where the bounds were cut short, between what it lies. */
function amountOf({ people, atLeast, atMost }: RuleCost): string {
  if (atMost === undefined) return `${atLeast.toFixed(2)} or more`;
  return atMost - atLeast <= EXACT
    ? people.toFixed(2)
    : `${atLeast.toFixed(2)} to ${atMost.toFixed(2)}`;
}

/** People that two bounds together may be off where both ended. */
const EXACT = 0.01;
