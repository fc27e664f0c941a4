import type { BudgetPart } from '../../search/search-budget.ts';
import {
  agentsOf,
  asScheduled,
  costOf,
  type DayProblem,
  keepsLeast,
  lateOf,
  type PersonState,
  presence,
  totalCost,
} from './day-problem.ts';
import { isOf } from './person-choices.ts';
import type { IntradayLever } from './result.ts';

/** Prices of a late contact that are tried: halving 2^20 leaves a millionth of the full price. */
const PRICES = 20;

/** Rounds over all people at one price; two or three are usual. */
const MOST_ROUNDS = 12;

interface Chosen {
  readonly states: readonly PersonState[];
  readonly cost: number;
}

/** What late contacts cost, and by which curve they are counted. */
interface LatePrice {
  readonly curve: (interval: number, agents: number) => number;
  readonly costOf: (late: number) => number;
}

/**
 * Late contacts cost nothing up to what the target allows and their full price beyond. At a price between the two,
 * found by halving, each person's best is found one after the other until nobody's changes; whatever is cheapest at
 * the true price is kept, and changed person by person as long as that makes it cheaper. Never dearer than nothing done.
 */
export function chooseStates(
  problem: DayProblem,
  levers: readonly IntradayLever[],
  budget: BudgetPart,
): Chosen {
  const full = problem.input.costPerLateContact;
  const nothing = asScheduled(problem);
  let best = { states: nothing, cost: totalCost(problem, nothing) };
  const keep = (states: PersonState[]) => {
    const cost = totalCost(problem, states);
    if (cost < best.cost - 1e-9 * (1 + Math.abs(best.cost))) best = { states, cost };
  };
  let low = 0;
  let high = full;
  let states = nothing;
  for (let k = 0; k < PRICES && !budget.exhausted; k++) {
    const price = k === 0 ? full : (low + high) / 2;
    const priced = { curve: problem.late.guide, costOf: (late: number) => price * late };
    states = settle(problem, states, levers, budget, priced);
    keep(states);
    const missed = lateOf(problem, agentsOf(problem, states)) - problem.allowed;
    if (k === 0 && missed >= 0) break;
    if (missed > 0) low = price;
    else high = price;
  }
  const inTruth: LatePrice = {
    curve: problem.late.late,
    costOf: (late) => full * Math.max(0, late - problem.allowed),
  };
  keep(settle(problem, best.states, levers, budget, inTruth));
  return best;
}

/** The best of each person, the others as they are, until nobody's changes. */
function settle(
  problem: DayProblem,
  begin: readonly PersonState[],
  levers: readonly IntradayLever[],
  budget: BudgetPart,
  { curve, costOf: costOfLate }: LatePrice,
): PersonState[] {
  const { input, most } = problem;
  const states = [...begin];
  const agents = agentsOf(problem, states);
  const counts = { sendHome: 0, overtime: 0, lend: 0 };
  for (const { choice } of states) if (choice.kind) counts[choice.kind]++;
  let lateNow = agents.reduce((sum, at, i) => sum + curve(i, at), 0);
  let now = new Float64Array(agents.length);
  let then = new Float64Array(agents.length);
  for (let round = 0, changed = true; changed && round < MOST_ROUNDS; round++) {
    changed = false;
    for (let p = 0; p < states.length; p++) {
      if (budget.exhausted) return states;
      budget.spend();
      const person = input.people[p]!;
      presence(input, person, states[p]!, now);
      let value = costOf(problem, p, states[p]!) + costOfLate(lateNow);
      for (const next of neighbours(problem, p, states[p]!, levers)) {
        const { kind } = next.choice;
        if (kind && kind !== states[p]!.choice.kind && counts[kind] >= most[kind]) continue;
        presence(input, person, next, then);
        let late = lateNow;
        for (let i = 0; i < then.length; i++) {
          if (then[i] === now[i]) continue;
          const at = agents[i]!;
          late += curve(i, at + then[i]! - now[i]!) - curve(i, at);
        }
        const cost = costOf(problem, p, next) + costOfLate(late);
        if (cost >= value - 1e-9 * (1 + Math.abs(value))) continue;
        if (!keepsLeast(problem, agents, now, then)) continue;
        for (let i = 0; i < then.length; i++) agents[i]! += then[i]! - now[i]!;
        const was = states[p]!.choice.kind;
        if (was) counts[was]--;
        if (kind) counts[kind]++;
        states[p] = next;
        [now, then] = [then, now];
        value = cost;
        lateNow = late;
        changed = true;
      }
    }
  }
  return states;
}

/** What differs in one thing: another choice, or another start of one part that overlaps no other. */
function* neighbours(
  { input, choices, starts }: DayProblem,
  p: number,
  state: PersonState,
  levers: readonly IntradayLever[],
): Generator<PersonState> {
  for (const choice of choices[p]!)
    if (choice !== state.choice && isOf(levers, choice)) yield { choice, starts: state.starts };
  if (!levers.includes('move')) return;
  const parts = input.people[p]!.offPhone ?? [];
  for (const [k, allowed] of starts[p]!.entries()) {
    for (const at of allowed) {
      const isFree = state.starts.every(
        (other, j) => j === k || at + parts[k]!.minutes <= other || other + parts[j]!.minutes <= at,
      );
      // The choice may have got better since; the one that is taken later is made from it anew.
      if (isFree && at !== state.starts[k])
        yield { choice: state.choice, starts: state.starts.with(k, at) };
    }
  }
}
