import { keepWithin } from '../../core/keep-within.ts';
import { suggestIntradayActions as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { seededRandom } from '../../core/random.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { searchControlSchema } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { measured } from '../../search/search-result.ts';
import { annealDay } from './anneal-day.ts';
import { chooseStates } from './choose-states.ts';
import { actionsOf, movesOf } from './day-actions.ts';
import { outcomeOf, workingsOf } from './day-outcome.ts';
import { agentsOf, asScheduled, dayProblem, totalCost } from './day-problem.ts';
import { type SuggestIntradayActionsInput, suggestIntradayActionsInput } from './input.ts';
import { leastCost } from './least-cost.ts';
import type { IntradayLever, IntradayPlan } from './result.ts';

const LEVERS: readonly IntradayLever[] = ['sendHome', 'overtime', 'lend', 'move'];
const MAX_STEPS = 1_000_000;

/**
 * It is noon: who may go home, whom to ask to stay, which breaks to move, whom to borrow?
 *
 * From the bands of `updateDay` and the duties of today: late contacts by Erlang C, expected over the bands; those
 * beyond what the target of the rest (or, with `soFar`, of the day) allows cost `costPerLateContact` each. The plan has
 * the least cost that the search finds, actions and late contacts together; nothing done and each lever alone stand
 * beside it, and it is never dearer than any of them. Everybody does at most one of going home, staying on and being
 * lent; breaks and meetings move within their windows, a whole number of intervals. Who has to say yes is counted on as far as
 * `confidence` allows; each action says how many to ask (binomial, each by himself).
 *
 * Paid hours are those from start to end of a duty. An agent on position takes contacts for the whole of it: take what
 * is lost beside breaks and meetings off `people`. No action takes the expected service of an interval below
 * `floorServiceLevel`, or below what it is where it is less already. Callers do not give up, so it is careful where they do.
 *
 * @param input - The rest of the day, people, rules, and what actions cost.
 * @param control - Steps (each looks at one person or two), progress and abortion of the search.
 * @returns Actions with whom and how many to ask, moves, what the rest comes to with and without, the risk left.
 * @throws InvalidInputError for every field outside its domain and for what does not fit together.
 * @example
 * ```ts
 * import { suggestIntradayActions } from 'halfhour/plan';
 *
 * const { actions, plan, doNothing } = suggestIntradayActions({
 *   nowMinutes: 720,
 *   intervalSeconds: 1800,
 *   intervals: [{ startMinutes: 720, quantiles: [20] }, { startMinutes: 750, quantiles: [30] }],
 *   levels: [0.5],
 *   ahtSeconds: 180,
 *   answerTimeSeconds: 20,
 *   targetServiceLevel: 0.8,
 *   costPerLateContact: 5,
 *   people: ['Ann', 'Bob', 'Cy', 'Dee', 'Eve', 'Fay', 'Gus'].map((name) => ({ name, startMinutes: 480, endMinutes: 750 })),
 *   overtime: { costPerHour: 30, maxMinutes: 30, acceptance: 0.8 },
 * });
 * actions; // => [{ kind: 'overtime', startMinutes: 750, endMinutes: 780, people: 5, ask: 7, … }]
 * ```
 */
export function suggestIntradayActions(
  input: SuggestIntradayActionsInput,
  control: SearchControl = {},
): IntradayPlan {
  keepWithin('suggestIntradayActions', limits, {
    intervals: input?.intervals?.length,
    people: input?.people?.length,
    steps: control?.maxSteps,
  });
  parseArguments('suggestIntradayActions', {
    input: [suggestIntradayActionsInput, input, ''],
    control: [searchControlSchema, control, ''],
  });
  const problem = dayProblem(input);
  const nothing = asScheduled(problem);
  const budget = new SearchBudget('intraday actions', control.maxSteps ?? MAX_STEPS, control);
  const given = LEVERS.filter((lever) => input[lever] !== undefined);
  const alone = given.map((lever) => ({ lever, ...chooseStates(problem, [lever], budget) }));
  const all = [...alone, chooseStates(problem, given, budget)];
  const first = all.reduce((least, one) => (one.cost <= least.cost ? one : least));
  const states = annealDay(problem, first.states, seededRandom(control.seed ?? 1), budget);
  const best = { states, cost: totalCost(problem, states) };
  const bound = leastCost(problem, best.states, best.cost);
  budget.improve(best.cost, bound);
  budget.finish();

  const before = agentsOf(problem, nothing);
  const after = agentsOf(problem, best.states);
  const plan = outcomeOf(problem, best.states);
  return {
    // The bound is rounded as sums are.
    status: best.cost - bound <= 1e-9 * (1 + Math.abs(bound)) ? 'optimal' : 'feasible',
    ...measured(best.cost, Math.min(bound, best.cost)),
    steps: budget.steps,
    actions: actionsOf(problem, best.states),
    moves: movesOf(problem, best.states),
    plan,
    doNothing: outcomeOf(problem, nothing),
    levers: alone.map(({ lever, states }) => ({ lever, outcome: outcomeOf(problem, states) })),
    intervals: input.intervals.map(({ startMinutes }, i) => ({
      startMinutes,
      contacts: problem.late.contacts[i]!,
      agentsBefore: before[i]!,
      agentsAfter: after[i]!,
      lateBefore: problem.late.late(i, before[i]!),
      lateAfter: problem.late.late(i, after[i]!),
    })),
    workings: workingsOf(problem, plan),
  };
}
