import type { BudgetPart } from '../../search/search-budget.ts';
import {
  agentsOf,
  costOf,
  type DayProblem,
  lateOf,
  type PersonState,
  presence,
} from './day-problem.ts';

/** Places of breaks that are looked at for one person: beyond it only one of his parts moves at a time. */
const MOST_PLACES = 60;

interface Column {
  readonly state: PersonState;
  readonly cost: number;
  readonly shares: Float64Array;
}

/** Changes what two people do at once as long as that makes the day cheaper: one who stays lets another go. */
export function exchangePairs(
  problem: DayProblem,
  begin: readonly PersonState[],
  random: () => number,
  budget: BudgetPart,
  looks: { left: number },
): PersonState[] {
  const { input, most, late } = problem;
  const full = input.costPerLateContact;
  const states = [...begin];
  const columns = states.map((state, p) => columnsOf(problem, p, state));
  const now = columns.map((own) => own[0]!);
  const agents = agentsOf(problem, states);
  const counts = { sendHome: 0, overtime: 0, lend: 0 };
  for (const { choice } of states) if (choice.kind) counts[choice.kind]++;
  const count = ({ state }: Column, by: number) => {
    if (state.choice.kind) counts[state.choice.kind] += by;
  };
  const fits = () => (['sendHome', 'overtime', 'lend'] as const).every((k) => counts[k] <= most[k]);
  const excess = (missed: number) => full * Math.max(0, missed - problem.allowed);
  let actions = now.reduce((sum, { cost }) => sum + cost, 0);
  let cost = actions + excess(lateOf(problem, agents));
  const moves = shuffled(
    columns.flatMap((own, p) => own.map((column) => ({ p, column }))),
    random,
  );

  /** The first move of another person that makes this one worth it. */
  const answer = (p: number, column: Column): boolean => {
    const was = now[p]!;
    const there = agents.map((at, i) => at + column.shares[i]! - was.shares[i]!);
    const heights = there.map((at, i) => late.late(i, at));
    const missed = heights.reduce((sum, height) => sum + height, 0);
    count(was, -1);
    count(column, 1);
    for (let q = 0; q < now.length; q++) {
      const old = now[q]!;
      if (q === p) continue;
      count(old, -1);
      for (const other of columns[q]!) {
        looks.left -= there.length;
        const own = actions + column.cost - was.cost + other.cost - old.cost;
        if (own >= cost) continue;
        let sum = missed;
        let keeps = true;
        for (let i = 0; i < there.length; i++) {
          const change = other.shares[i]! - old.shares[i]!;
          if (there[i]! + change < late.least[i]! - 1e-9) keeps = false;
          if (change !== 0) sum += late.late(i, there[i]! + change) - heights[i]!;
        }
        const total = own + excess(sum);
        if (!keeps || total >= cost - 1e-9 * (1 + Math.abs(cost))) continue;
        count(other, 1);
        if (!fits()) {
          count(other, -1);
          continue;
        }
        for (let i = 0; i < there.length; i++)
          agents[i] = there[i]! + other.shares[i]! - old.shares[i]!;
        now[p] = column;
        now[q] = other;
        actions = own;
        cost = total;
        return true;
      }
      count(old, 1);
    }
    count(column, -1);
    count(was, 1);
    return false;
  };

  for (let still = 0, k = 0; still < moves.length && looks.left > 0; k = (k + 1) % moves.length) {
    if (budget.exhausted) break;
    budget.spend();
    const { p, column } = moves[k]!;
    still = column !== now[p] && answer(p, column) ? 0 : still + 1;
  }
  return now.map(({ state }) => state);
}

/** All that one person may do, what he does now first. */
function columnsOf(problem: DayProblem, p: number, now: PersonState): Column[] {
  const { input, choices, starts } = problem;
  const person = input.people[p]!;
  const column = (state: PersonState): Column => ({
    state,
    cost: costOf(problem, p, state),
    shares: presence(input, person, state),
  });
  const isApart = (places: readonly number[]) =>
    places.every((at, k) =>
      places.every(
        (other, j) =>
          j <= k ||
          at + person.offPhone![k]!.minutes <= other ||
          other + person.offPhone![j]!.minutes <= at,
      ),
    );
  const all = starts[p]!.reduce((product, own) => product * own.length, 1);
  let places: number[][] = [[]];
  if (all <= MOST_PLACES)
    for (const own of starts[p]!)
      places = places.flatMap((place) => own.map((at) => [...place, at]));
  else
    places = [
      [...now.starts],
      ...starts[p]!.flatMap((own, k) => own.map((at) => now.starts.with(k, at))),
    ];
  const states = choices[p]!.flatMap((choice) =>
    places.filter(isApart).map((place): PersonState => ({ choice, starts: place })),
  );
  const isNow = ({ choice, starts: own }: PersonState) =>
    choice === now.choice && own.every((at, k) => at === now.starts[k]);
  return [column(now), ...states.filter((state) => !isNow(state)).map(column)];
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}
