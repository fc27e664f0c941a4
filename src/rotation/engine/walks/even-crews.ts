import type { Burdens } from './burdens.ts';
import type { SearchLimit } from './crew-search.ts';
import type { CrewWalk } from './crew-walk.ts';
import type { UnitRange } from './unit-range.ts';

/** A change smaller than this is rounding. */
const LEAST_GAIN = 1e-9;
/** Crews from the other end of the burden in which a crew is farthest from the mean that are tried with it. */
const PARTNERS = 8;
/** Which exchanges of two crews are looked at. */
interface Look {
  /** Days of the longest. */
  readonly longest: number;
  /** Whether all are looked at, or the shortest from each day on. */
  readonly all: boolean;
  /** Crews that are nearer to the mean in every burden are left in peace. */
  readonly fair: number;
  /** About as many moves of the search take as long. */
  readonly steps: number;
}

/**
 * Longer exchanges take longer to look at, and are often two short ones. The longest are for crews who are hardly ever
 * in one state, such as one that has all weekends and others who have none: 109 people of peak 60 were 1.36 weekend days
 * a week apart without them and are 0.09 with them.
 */
const LOOKS: readonly Look[] = [
  { longest: 28, all: false, fair: 0.03, steps: 3 },
  { longest: 28, all: true, fair: 0.03, steps: 20 },
  { longest: Infinity, all: true, fair: 0.1, steps: 100 },
];

interface Exchange {
  readonly a: number;
  readonly b: number;
  readonly days: number;
  /** What the first crew has more of each burden, and of hours, afterwards. */
  readonly change: readonly number[];
  readonly units: number;
}

/**
 * Deals burdens evenly between crews without a change for anybody else: where two walks are in the same
 * state twice the same number of days apart, they exchange what lies between. The same duties are worked
 * on the same days, by the other crew. Walks that are no longer what they have to be (`isKept`) change back.
 */
export function evenCrews(
  crews: readonly CrewWalk[],
  burdens: Burdens,
  unitsOf: (shift: number) => number,
  hours: UnitRange,
  isKept: (walk: CrewWalk) => boolean,
  budget: SearchLimit,
): void {
  const people = crews.reduce((sum, { weeks }) => sum + weeks, 0);
  const tables = new BurdenTables(burdens);
  const loads = crews.map((walk) => loadsOf(walk, burdens));
  const mean = burdens.map((_, k) => loads.reduce((sum, load) => sum + load[k]!, 0) / people);
  const costOf = (crew: number, change: readonly number[], sign: number) =>
    mean.reduce((cost, average, k) => {
      const { weeks } = crews[crew]!;
      const share = (loads[crew]![k]! + sign * change[k]!) / weeks - average;
      return cost + weeks * share * share;
    }, 0);
  const none = burdens.map(() => 0);

  const improve = (p: number, q: number, look: Look): boolean => {
    const before = costOf(p, none, 1) + costOf(q, none, 1);
    let best: Exchange | undefined;
    let least = before - LEAST_GAIN;
    const consider = (exchange: Exchange) => {
      const { change, units } = exchange;
      const cost = costOf(p, change, 1) + costOf(q, change, -1);
      if (cost >= least || !fits(crews[p]!, units, hours) || !fits(crews[q]!, -units, hours))
        return;
      least = cost;
      best = { ...exchange, change: [...change] };
    };
    eachExchange(crews[p]!, crews[q]!, tables, unitsOf, look, consider);
    if (best === undefined) return false;
    const { change, units } = best as Exchange;
    swap(crews[p]!, crews[q]!, best);
    if (!isKept(crews[p]!) || !isKept(crews[q]!)) {
      swap(crews[p]!, crews[q]!, best);
      return false;
    }
    crews[p]!.units += units;
    crews[q]!.units -= units;
    for (const [k, more] of change.entries()) {
      loads[p]![k]! += more;
      loads[q]![k]! -= more;
    }
    return true;
  };

  const apart = (crew: number, k: number) => loads[crew]![k]! / crews[crew]!.weeks - mean[k]!;
  const sweep = (look: Look): boolean => {
    let isBetter = false;
    const order = crews
      .map((_, crew) => crew)
      .sort((a, b) => costOf(b, none, 1) - costOf(a, none, 1) || a - b);
    const byBurden = burdens.map((_, k) => [...order].sort((a, b) => apart(a, k) - apart(b, k)));
    for (const p of order) {
      if (budget.exhausted) break;
      const worst = burdens.reduce(
        (k, _, other) => (Math.abs(apart(p, other)) > Math.abs(apart(p, k)) ? other : k),
        0,
      );
      if (Math.abs(apart(p, worst)) < look.fair) continue;
      const others = byBurden[worst]!.filter((q) => q !== p);
      const partners = apart(p, worst) > 0 ? others.slice(0, PARTNERS) : others.slice(-PARTNERS);
      for (const q of partners) {
        if (budget.exhausted) break;
        budget.spend(look.steps);
        if (improve(p, q, look)) isBetter = true;
      }
    }
    return isBetter;
  };
  while (crews.length > 1 && !budget.exhausted && LOOKS.some(sweep));
}

function loadsOf({ shifts }: CrewWalk, burdens: Burdens): number[] {
  return burdens.map((burden) =>
    shifts.reduce((sum, shift, day) => (shift < 0 ? sum : sum + burden(day % 7, shift)), 0),
  );
}

function fits({ weeks, units }: CrewWalk, change: number, { least, most }: UnitRange): boolean {
  const after = units + change;
  const isMore = change > 0;
  return isMore ? after <= most * weeks * (1 + 1e-12) : after >= least * weeks * (1 - 1e-12);
}

/** Visits stretches of two walks that begin on the same weekday in one state and end in one state. */
function eachExchange(
  p: CrewWalk,
  q: CrewWalk,
  tables: BurdenTables,
  unitsOf: (shift: number) => number,
  { longest: most, all }: Look,
  visit: (exchange: Exchange) => void,
): void {
  const starts = new SameDays(q);
  const longest = Math.min(most, p.shifts.length, q.shifts.length);
  const change = tables.none();
  for (let a = 0; a < p.shifts.length; a++) {
    for (let b = starts.first(p.states[a]!, a % 7); b >= 0; b = starts.next(b)) {
      let units = 0;
      change.fill(0);
      for (let d = 0, inP = a, inQ = b; d < longest; d++) {
        const gone = p.shifts[inP]!;
        const come = q.shifts[inQ]!;
        if (gone !== come) {
          if (gone >= 0) units -= unitsOf(gone);
          if (come >= 0) units += unitsOf(come);
          if (gone >= 0) tables.add(change, inP % 7, gone, -1);
          if (come >= 0) tables.add(change, inP % 7, come, 1);
        }
        inP = inP + 1 === p.shifts.length ? 0 : inP + 1;
        inQ = inQ + 1 === q.shifts.length ? 0 : inQ + 1;
        if (p.states[inP] !== q.states[inQ]) continue;
        visit({ a, b, days: d + 1, change, units });
        if (!all) break;
      }
    }
  }
}

/** How much of each burden each shift is on each weekday, as far as it was asked for. */
class BurdenTables {
  readonly #tables: readonly number[][];

  constructor(private readonly burdens: Burdens) {
    this.#tables = burdens.map(() => []);
  }

  none(): number[] {
    return this.burdens.map(() => 0);
  }

  add(to: number[], weekday: number, shift: number, sign: 1 | -1): void {
    for (let k = 0; k < to.length; k++) {
      const table = this.#tables[k]!;
      const at = 7 * shift + weekday;
      table[at] ??= this.burdens[k]!(weekday, shift);
      to[k]! += sign * table[at];
    }
  }
}

/** The days of a walk by weekday and the state before them, in their order. */
class SameDays {
  readonly #first: Int32Array;
  readonly #next: Int32Array;

  constructor({ states }: CrewWalk) {
    const most = states.reduce((top, state) => Math.max(top, state), 0);
    this.#first = new Int32Array(7 * (most + 1)).fill(-1);
    this.#next = new Int32Array(states.length);
    for (let day = states.length - 1; day >= 0; day--) {
      const key = 7 * states[day]! + (day % 7);
      this.#next[day] = this.#first[key]!;
      this.#first[key] = day;
    }
  }

  /** Its first such day, -1 where there is none. */
  first(state: number, weekday: number): number {
    return this.#first[7 * state + weekday] ?? -1;
  }

  next(day: number): number {
    return this.#next[day]!;
  }
}

function swap(p: CrewWalk, q: CrewWalk, { a, b, days }: Exchange): void {
  const breaks = p.places.length / p.shifts.length;
  for (let d = 0; d < days; d++) {
    const inP = (a + d) % p.shifts.length;
    const inQ = (b + d) % q.shifts.length;
    exchange(p.shifts, inP, q.shifts, inQ);
    exchange(p.states, inP, q.states, inQ);
    for (let k = 0; k < breaks; k++)
      exchange(p.places, inP * breaks + k, q.places, inQ * breaks + k);
  }
}

function exchange(
  p: Int16Array | Int32Array,
  inP: number,
  q: Int16Array | Int32Array,
  inQ: number,
): void {
  const value = p[inP]!;
  p[inP] = q[inQ]!;
  q[inQ] = value;
}
