import { keepWithin } from '../../core/keep-within.ts';
import { priceRules as limits } from '../../core/limits.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { withoutMost } from '../design-rotation/range-of-contracts.ts';
import { checkPriceRulesInput, type PriceRulesInput } from './input.ts';
import type { PricedRule, RuleCost, RulePrice, RulePrices } from './result.ts';
import { type Fewest, NOBODY, RuleMix } from './rule-mix.ts';
import { rulesOf, without } from './rules-of.ts';

/** Enough for a bound to end at the centres of bench/rotation/tours. */
const STEPS_A_BOUND = 30_000;

/** Steps of each bound in the first round, after which it is estimated; in each further one twice as many. */
const STEPS_OF_A_ROUND = 256;

/**
 * What does each rule of the rota cost, in people and hours?
 *
 * For all rules, for none, for all but each and for each alone, the fewest people are found that any rota
 * could do with: the linear program over all weeks that the rules allow, shifts and breaks chosen for each.
 * A rule costs what leaving it out of all saves; where several stand in the way together each alone may save
 * nothing, so what it adds as the only rule is said too. Shift types, limits on shifts and the greatest average of
 * hours are kept throughout: they say what a person is. A real rota has whole people and a little more of them; see
 * `designRotation`. Bounds are raised in turn, so that none waits for another to end; where the steps end before they
 * do, a price is said to lie between two numbers.
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
  const questions = 2 * rules.length + 2;
  const budget = new SearchBudget('bound', input.maxSteps ?? questions * STEPS_A_BOUND, input);
  const mixOf = (left: readonly PricedRule[], name: string) =>
    new RuleMix(without(left, input), name);
  const ofAll = mixOf([], 'all rules');
  const ofNone = mixOf(rules, 'no rules');
  const ofRules = rules.map((rule) => {
    const others = rules.filter((other) => other !== rule);
    const alone = others.length === 0 ? ofAll : mixOf(others, `${rule} alone`);
    return { rule, without: mixOf([rule], `without ${rule}`), alone };
  });
  const mixes = [ofAll, ofNone, ...ofRules.flatMap(({ without, alone }) => [without, alone])];
  const isComplete = raiseInTurn([...new Set(mixes)], budget);
  const all = ofAll.fewest;
  const none = ofNone.fewest ?? ofAnyContracts(without(rules, input), budget);
  const prices = ofRules.map((mixes): RulePrice => {
    const { rule } = mixes;
    const withoutIt = mixes.without.fewest;
    const only = mixes.alone.fewest;
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

/** People of contracts of which there may be any number. */
function ofAnyContracts(input: PriceRulesInput, budget: SearchBudget): Fewest {
  const { contracts } = input;
  if (contracts === undefined) return NOBODY;
  const mix = new RuleMix({ ...input, contracts: withoutMost(contracts) }, 'any contracts');
  mix.raise(budget, undefined);
  return mix.fewest ?? NOBODY;
}

/**
 * Raises the bounds of all in turn, the first before all others because none of them ends higher; whether all of them ended.
 * Rounds do not depend on how many steps there are, so whoever stops them has what as many steps find.
 */
function raiseInTurn(mixes: readonly RuleMix[], budget: SearchBudget): boolean {
  const [all] = mixes;
  for (let steps = STEPS_OF_A_ROUND; ; steps *= 2) {
    for (const mix of mixes) {
      if (mix.isDone) continue;
      budget.enter(mix.name);
      mix.raise(budget.next(steps), mix === all ? undefined : all!.fewest);
    }
    if (mixes.every(({ isDone }) => isDone)) return true;
    if (budget.exhausted) return false;
  }
}

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
