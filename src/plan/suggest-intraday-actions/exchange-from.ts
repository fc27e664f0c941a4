import { seededRandom } from '../../core/random.ts';
import type { BudgetPart } from '../../search/search-budget.ts';
import {
  agentsOf,
  type DayProblem,
  keepsLeast,
  type PersonState,
  presence,
  totalCost,
} from './day-problem.ts';
import { exchangePairs } from './exchange-pairs.ts';

/** Looks at an interval of an exchange: some tenths of a second. Small teams are searched to the end, large ones need it less. */
const MOST_LOOKS = 12_000_000;

/** How often the best is shaken: where late contacts bend both ways, exchanges of two stop at what only three would mend. */
const SHAKES = 300;

/** People whose day is drawn anew when it is shaken. */
const SHAKEN = 3;

/** The best that exchanges find from several beginnings, and from the best of them shaken. Never dearer than the first. */
export function exchangeFrom(
  problem: DayProblem,
  begins: readonly (readonly PersonState[])[],
  seed: number,
  budget: BudgetPart,
): { readonly states: readonly PersonState[]; readonly cost: number } {
  const looks = { left: MOST_LOOKS };
  const random = seededRandom(seed);
  let best = { states: begins[0]!, cost: totalCost(problem, begins[0]!) };
  const tryFrom = (begin: readonly PersonState[]) => {
    if (budget.exhausted || looks.left <= 0) return;
    const states = exchangePairs(problem, begin, random, budget, looks);
    const cost = totalCost(problem, states);
    if (cost < best.cost - 1e-9 * (1 + Math.abs(best.cost))) best = { states, cost };
  };
  for (const begin of apart(begins)) tryFrom(begin);
  for (let k = 0; k < SHAKES; k++) tryFrom(shaken(problem, best.states, random));
  return best;
}

/** Each once. */
function apart(begins: readonly (readonly PersonState[])[]): Iterable<readonly PersonState[]> {
  const keyOf = (states: readonly PersonState[]) =>
    JSON.stringify(states.map(({ choice, starts }) => [choice, starts]));
  return new Map(begins.map((states) => [keyOf(states), states])).values();
}

/** Some people do something else that they may, as far as every interval keeps its agents. */
function shaken(
  problem: DayProblem,
  states: readonly PersonState[],
  random: () => number,
): PersonState[] {
  const { input, choices, most } = problem;
  const changed = [...states];
  const agents = agentsOf(problem, states);
  const counts = { sendHome: 0, overtime: 0, lend: 0 };
  for (const { choice } of states) if (choice.kind) counts[choice.kind]++;
  for (let n = 0; n < SHAKEN; n++) {
    const p = Math.floor(random() * changed.length);
    const choice = choices[p]![Math.floor(random() * choices[p]!.length)]!;
    const { kind } = choice;
    const was = changed[p]!;
    if (kind && kind !== was.choice.kind && counts[kind] >= most[kind]) continue;
    const now = presence(input, input.people[p]!, was);
    const then = presence(input, input.people[p]!, { choice, starts: was.starts });
    if (!keepsLeast(problem, agents, now, then)) continue;
    for (let i = 0; i < then.length; i++) agents[i]! += then[i]! - now[i]!;
    if (was.choice.kind) counts[was.choice.kind]--;
    if (kind) counts[kind]++;
    changed[p] = { choice, starts: was.starts };
  }
  return changed;
}
