import type { Random } from '../../core/random.ts';
import { log } from '../../math/elementary/log.ts';
import { anneal } from '../../search/annealing.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import { type Column, columnsOf } from './day-columns.ts';
import { agentsOf, costOf, type DayProblem, lateOf, type PersonState } from './day-problem.ts';

/** Tried changes of all courses: 200 afternoons of twelve people take 200,000, and 300 people have half a second. */
const TRIES = 300_000;
const STAGES = 100;

/**
 * Temperature at which a course begins, as a multiple of what an action costs in the mean: small teams are found from far,
 * large ones from near what is found already. Cooled to a twentieth, hardly a move for the worse is taken.
 */
const HOTTEST = [3, 1];
const COLDEST = 0.05;

/**
 * What one or two people do is changed at random, by simulated annealing: beyond the load late contacts bend both ways,
 * and a search that takes nothing dearer stops at what only several changes would mend. Never dearer than its beginning.
 */
export function annealDay(
  problem: DayProblem,
  begin: readonly PersonState[],
  random: Random,
  budget: SearchBudget,
): readonly PersonState[] {
  const { choices, input } = problem;
  const costs = choices.flatMap((own) => own.map(({ cost }) => Math.abs(cost)));
  const mean = costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
  // Where actions cost nothing, late contacts alone tell one day from another.
  const usual = mean > 0 ? mean : input.costPerLateContact;
  const steps = Math.min(TRIES, budget.maxSteps - budget.steps) / HOTTEST.length;
  return HOTTEST.reduce(
    (states, times) => course(problem, states, { hottest: times * usual, steps }, random, budget),
    begin,
  );
}

/** One cooling down, and the cheapest that it met. */
function course(
  problem: DayProblem,
  begin: readonly PersonState[],
  { hottest, steps }: { readonly hottest: number; readonly steps: number },
  random: Random,
  budget: SearchBudget,
): readonly PersonState[] {
  const { input, most, late } = problem;
  const columns = begin.map((state, p) => columnsOf(problem, p, state));
  const able = columns.flatMap(({ size }, p) => (size > 1 ? [p] : []));
  if (able.length === 0) return begin;
  const full = input.costPerLateContact;
  const now = columns.map((own) => own.at(0));
  const agents = agentsOf(problem, begin);
  const heights = agents.map((at, i) => late.late(i, at));
  const counts = { sendHome: 0, overtime: 0, lend: 0 };
  const count = ({ state: { choice } }: Column, by: number) => {
    if (choice.kind) counts[choice.kind] += by;
  };
  for (const column of now) count(column, 1);
  const fits = () =>
    counts.sendHome <= most.sendHome &&
    counts.overtime <= most.overtime &&
    counts.lend <= most.lend;
  let missed = lateOf(problem, agents) - problem.allowed;
  let actions = begin.reduce((sum, state, p) => sum + costOf(problem, p, state), 0);
  let cost = actions + full * Math.max(0, missed);
  let best = { now: [...now], cost };
  const change = new Float64Array(agents.length);
  const then = new Float64Array(agents.length);
  const anyOf = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;

  const attempt = (temperature: number) => {
    const p = anyOf(able);
    const q = random() < 0.5 ? anyOf(able) : p;
    const was = now[p]!;
    const next = columns[p]!.at(Math.floor(random() * columns[p]!.size));
    const wasOther = now[q]!;
    // One alone is a pair of which the other stays as he is.
    const nextOther = q === p ? wasOther : columns[q]!.at(Math.floor(random() * columns[q]!.size));
    const limit = cost - temperature * log(random());
    const own = actions + next.cost - was.cost + (nextOther.cost - wasOther.cost);
    if (own >= limit) return;
    let sum = missed;
    for (let i = 0; i < change.length; i++) {
      change[i] = next.shares[i]! - was.shares[i]! + (nextOther.shares[i]! - wasOther.shares[i]!);
      then[i] = heights[i]!;
      if (change[i] === 0) continue;
      const at = agents[i]! + change[i]!;
      if (change[i]! < 0 && at < late.least[i]! - 1e-9) return;
      then[i] = late.late(i, at);
      sum += then[i]! - heights[i]!;
    }
    const total = own + full * Math.max(0, sum);
    if (total >= limit) return;
    const turn = (by: number) => {
      count(was, -by);
      count(next, by);
      count(wasOther, -by);
      count(nextOther, by);
    };
    turn(1);
    if (!fits()) {
      turn(-1);
      return;
    }
    now[p] = next;
    if (q !== p) now[q] = nextOther;
    for (let i = 0; i < change.length; i++) {
      agents[i]! += change[i]!;
      heights[i] = then[i]!;
    }
    missed = sum;
    actions = own;
    cost = total;
    if (cost < best.cost - 1e-9 * (1 + Math.abs(cost))) best = { now: [...now], cost };
  };
  anneal(
    { stages: STAGES, steps, triesPerStep: 1, hottest, coldest: COLDEST },
    budget,
    () => {},
    attempt,
    () => {},
  );
  return best.now.map(({ state }) => state);
}
