import type { SearchLimit, UnitRange } from './crew-search.ts';
import type { CrewWalk } from './crew-walk.ts';

/** What crews should have in equal shares: how much of each burden a shift on a weekday is. */
type Burdens = readonly ((weekday: number, shift: number) => number)[];

/** Longest stretch that two crews exchange. */
const LONGEST_EXCHANGE = 28;
/** A change smaller than this is rounding. */
const LEAST_GAIN = 1e-9;
/** Crews on the other side of the mean that are tried with the crew that is farthest from it. */
const PARTNERS = 8;

interface Exchange {
  readonly a: number;
  readonly b: number;
  readonly days: number;
}

/**
 * Deals burdens evenly between crews without a change for anybody else: where two walks are in the same
 * state twice the same number of days apart, they exchange what lies between. The same duties are worked
 * on the same days, by the other crew.
 */
export function evenCrews(
  crews: readonly CrewWalk[],
  burdens: Burdens,
  unitsOf: (shift: number) => number,
  hours: UnitRange,
  budget: SearchLimit,
): void {
  const people = crews.reduce((sum, { weeks }) => sum + weeks, 0);
  const loads = crews.map((walk) => loadsOf(walk, burdens));
  const mean = burdens.map((_, k) => loads.reduce((sum, load) => sum + load[k]!, 0) / people);
  const costOf = (crew: number, change: readonly number[], sign: number) =>
    mean.reduce((cost, average, k) => {
      const { weeks } = crews[crew]!;
      const share = (loads[crew]![k]! + sign * change[k]!) / weeks - average;
      return cost + weeks * share * share;
    }, 0);
  const none = burdens.map(() => 0);

  const improve = (p: number, q: number): boolean => {
    const before = costOf(p, none, 1) + costOf(q, none, 1);
    let best:
      | (Exchange & { readonly change: readonly number[]; readonly units: number })
      | undefined;
    let least = before - LEAST_GAIN;
    for (const exchange of exchangesOf(crews[p]!, crews[q]!)) {
      const change = [...none];
      let units = 0;
      for (let d = 0; d < exchange.days; d++) {
        for (const [walk, from, sign] of [
          [crews[p]!, exchange.a, -1],
          [crews[q]!, exchange.b, 1],
        ] as const) {
          const day = (from + d) % walk.shifts.length;
          const shift = walk.shifts[day]!;
          if (shift < 0) continue;
          units += sign * unitsOf(shift);
          for (const [k, burden] of burdens.entries()) change[k]! += sign * burden(day % 7, shift);
        }
      }
      const cost = costOf(p, change, 1) + costOf(q, change, -1);
      if (cost >= least || !fits(crews[p]!, units, hours) || !fits(crews[q]!, -units, hours))
        continue;
      least = cost;
      best = { ...exchange, change, units };
    }
    if (best === undefined) return false;
    swap(crews[p]!, crews[q]!, best);
    crews[p]!.units += best.units;
    crews[q]!.units -= best.units;
    for (const [k, change] of best.change.entries()) {
      loads[p]![k]! += change;
      loads[q]![k]! -= change;
    }
    return true;
  };

  for (let goesOn = crews.length > 1; goesOn && !budget.exhausted; ) {
    goesOn = false;
    const order = crews
      .map((_, crew) => crew)
      .sort((a, b) => costOf(b, none, 1) - costOf(a, none, 1) || a - b);
    for (const p of order) {
      if (budget.exhausted) break;
      const partners = order.filter((q) => q !== p).slice(0, PARTNERS);
      for (const q of [...partners, ...order.slice(-PARTNERS)]) {
        if (q === p) continue;
        budget.spend();
        if (improve(p, q)) goesOn = true;
      }
    }
  }
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

/** Stretches of two walks that begin on the same weekday in one state and end in one state. */
function* exchangesOf(p: CrewWalk, q: CrewWalk): Generator<Exchange> {
  const starts = new Map<number, number[]>();
  for (let b = 0; b < q.shifts.length; b++) {
    const key = 7 * q.states[b]! + (b % 7);
    const known = starts.get(key);
    if (known === undefined) starts.set(key, [b]);
    else known.push(b);
  }
  const longest = Math.min(LONGEST_EXCHANGE, p.shifts.length, q.shifts.length);
  for (let a = 0; a < p.shifts.length; a++) {
    for (const b of starts.get(7 * p.states[a]! + (a % 7)) ?? []) {
      for (let days = 1; days <= longest; days++) {
        const after = p.states[(a + days) % p.shifts.length]!;
        if (after !== q.states[(b + days) % q.shifts.length]!) continue;
        yield { a, b, days };
        break;
      }
    }
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
