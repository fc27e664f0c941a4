import { agentsOf, type DayProblem, type PersonState } from './day-problem.ts';
import type { PersonChoice } from './person-choices.ts';

/** Prices of a late contact at which the prices of agents are begun, as parts of the full one. */
const PARTS = 8;

/**
 * Steps of the prices, each of which looks at everybody: large teams have a tenth of a second for them. After 120 the bound
 * of 25 random afternoons is 10.4 % below the optimum, where their linear program is 10.2 %.
 */
const STEPS = 120;
const LOOKS = 10_000;

/** Steps without a better bound after which they become half as long. */
const PATIENCE = 10;

/** What a late contact, an agent in each interval and somebody to be counted on for each kind are worth. */
interface Prices {
  readonly late: number;
  readonly agents: Float64Array;
  readonly kinds: Record<Kind, number>;
}

type Kind = NonNullable<PersonChoice['kind']>;

/** A bound, and by how much each price is asked for more than there is at it. */
interface Bound {
  readonly cost: number;
  readonly late: number;
  readonly agents: Float64Array;
  readonly kinds: Record<Kind, number>;
}

/**
 * No plan costs less (Lagrange's multipliers). At a price between 0 and the full one the day costs at least its actions and
 * the price of what is late beyond the target. With a price of an agent in each interval, paid where somebody is there and
 * charged where he is counted, everybody's best and each interval's hang on nobody else, and their sum is a bound at all
 * prices; these are moved along the subgradient (Held, Wolfe and Crowder 1974). Overlaps of breaks are left out, which lowers it.
 */
export function leastCost(
  problem: DayProblem,
  states: readonly PersonState[],
  cost: number,
): number {
  const { input, late } = problem;
  const full = input.costPerLateContact;
  const there = agentsOf(problem, states);
  const slopes = there.map((at, i) => late.guide(i, at) - late.guide(i, at + 1));
  const contacts = late.contacts.reduce((sum, count) => sum + count, 0);
  // A late contact is priced in agents, so that a step moves all prices alike.
  const ofAgent =
    contacts /
      Math.max(
        1,
        there.reduce((sum, at) => sum + at, 0),
      ) || 1;
  let best: { prices: Prices; bound: Bound } | undefined;
  const look = (prices: Prices): Bound => {
    const bound = boundAt(problem, prices);
    if (best === undefined || bound.cost > best.bound.cost) best = { prices, bound };
    return bound;
  };
  for (let k = 0; k <= PARTS; k++) {
    const price = (full * k) / PARTS;
    const kinds = { sendHome: 0, overtime: 0, lend: 0 };
    look({ late: price, agents: slopes.map((slope) => price * slope), kinds });
  }
  const steps = Math.min(STEPS, Math.ceil(LOOKS / input.people.length));
  let { prices, bound } = best!;
  for (let k = 0, length = 1, vain = 0; k < steps; k++) {
    const squares =
      (bound.late / ofAgent) ** 2 +
      bound.agents.reduce((sum, more) => sum + more ** 2, 0) +
      Object.values(bound.kinds).reduce((sum, more) => sum + more ** 2, 0);
    const left = cost - bound.cost;
    if (!(left > 1e-9 * (1 + Math.abs(cost))) || squares === 0) break;
    const step = (length * left) / squares;
    const kinds = { ...prices.kinds };
    for (const kind of ['sendHome', 'overtime', 'lend'] as const)
      kinds[kind] = Math.max(0, kinds[kind] + step * bound.kinds[kind]);
    prices = {
      late: Math.min(full, Math.max(0, prices.late + (step * bound.late) / ofAgent ** 2)),
      agents: prices.agents.map((price, i) => price + step * bound.agents[i]!),
      kinds,
    };
    const before = best!.bound.cost;
    bound = look(prices);
    vain = best!.bound.cost > before ? 0 : vain + 1;
    if (vain < PATIENCE) continue;
    vain = 0;
    length /= 2;
  }
  return best!.bound.cost;
}

/** What a day costs at least at these prices. */
function boundAt(problem: DayProblem, { late: price, agents, kinds }: Prices): Bound {
  const { input, late, allowed, most } = problem;
  const { people } = input;
  const count = { sendHome: 0, overtime: 0, lend: 0 };
  const more = new Float64Array(agents.length);
  let cost = -price * allowed;
  let lateAt = 0;
  for (let i = 0; i < agents.length; i++) {
    let least = Infinity;
    let at = 0;
    for (let a = Math.floor(late.least[i]!); a <= people.length + 1; a++) {
      const value = price * late.late(i, a) + agents[i]! * a;
      if (value < least) {
        least = value;
        at = a;
      }
    }
    cost += least;
    more[i] = at;
    lateAt += late.late(i, at);
  }
  for (let p = 0; p < people.length; p++) {
    const own = bestAt(problem, p, agents, kinds);
    cost += own.value;
    if (own.choice.kind) count[own.choice.kind]++;
    own.takeFrom(more);
  }
  for (const kind of ['sendHome', 'overtime', 'lend'] as const) {
    cost -= kinds[kind] * most[kind];
    count[kind] -= most[kind];
  }
  return { cost, late: lateAt - allowed, agents: more, kinds: count };
}

/** The best that one person does where his presence earns these prices. */
function bestAt(
  { input, choices, starts }: DayProblem,
  p: number,
  agents: Float64Array,
  kinds: Prices['kinds'],
) {
  const { intervals, intervalSeconds, move } = input;
  const { offPhone = [] } = input.people[p]!;
  const minutes = intervalSeconds / 60;
  const first = intervals[0]!.startMinutes;
  /** What a part at some start takes of the intervals in which somebody is on duty. */
  const taken = (
    onDuty: Float64Array,
    k: number,
    start: number,
    take: (interval: number, share: number) => void,
  ) => {
    const from = start - first;
    const to = from + offPhone[k]!.minutes;
    const last = Math.min(onDuty.length, Math.ceil(to / minutes));
    for (let i = Math.max(0, Math.floor(from / minutes)); i < last; i++) {
      const share = Math.min(to, (i + 1) * minutes) - Math.max(from, i * minutes);
      if (onDuty[i]! > 0) take(i, share / minutes);
    }
  };
  let best = { value: Infinity, choice: choices[p]![0]!, places: [] as number[] };
  for (const choice of choices[p]!) {
    const { onDuty } = choice;
    let value = choice.cost + (choice.kind ? kinds[choice.kind] : 0);
    for (let i = 0; i < onDuty.length; i++) value -= (agents[i]! * onDuty[i]!) / minutes;
    const places: number[] = [];
    for (let k = 0; k < offPhone.length; k++) {
      let least = Infinity;
      let place = 0;
      for (const start of starts[p]![k]!) {
        let lost = start === offPhone[k]!.startMinutes ? 0 : (move?.cost ?? 0);
        taken(onDuty, k, start, (i, share) => {
          lost += agents[i]! * share;
        });
        if (lost >= least) continue;
        least = lost;
        place = start;
      }
      value += least;
      places.push(place);
    }
    if (value < best.value) best = { value, choice, places };
  }
  const { value, choice, places } = best;
  return {
    value,
    choice,
    takeFrom: (more: Float64Array) => {
      for (let i = 0; i < more.length; i++) more[i]! -= choice.onDuty[i]! / minutes;
      for (const [k, start] of places.entries())
        taken(choice.onDuty, k, start, (i, share) => {
          more[i]! += share;
        });
    },
  };
}
