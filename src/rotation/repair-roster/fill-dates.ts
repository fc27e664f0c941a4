import { leastCostAssignment } from '../../search/assignment.ts';
import { added, type Burden, burdenOf } from '../engine/rosters/burdens.ts';
import type { Replacements } from './replacements.ts';

/** Fairness decides between costs that differ by less than this share of the largest. */
const EQUAL_COSTS = 1e-9;

/**
 * Fills date after date, each as well as it can be by itself: as many duties as can be, then at least cost, then by
 * those with the fewest nights (for nights) and the fewest hours so far.
 */
export function fillDates(replacements: Replacements, burdens: Map<string, Burden>): void {
  const { open } = replacements;
  for (let from = 0; from < open.length; ) {
    let end = from;
    while (end < open.length && open[end]!.day === open[from]!.day) end++;
    fillDate(replacements, from, end, burdens);
    from = end;
  }
}

function fillDate(
  replacements: Replacements,
  from: number,
  end: number,
  burdens: Map<string, Burden>,
): void {
  const rows = Array.from({ length: end - from }, (_, r) => from + r);
  const ofKind = new Map<number, readonly Asked[]>();
  const asked = rows.map((i) => {
    const kind = replacements.kindOf(i);
    const found = ofKind.get(kind) ?? firstAble(replacements, i, rows.length, burdens);
    ofKind.set(kind, found);
    return found;
  });
  const people = [...new Set(asked.flatMap((own) => own.map(({ name }) => name)))];
  const column = new Map(people.map((name, c) => [name, c]));
  const costs = new Float64Array(rows.length * people.length).fill(Infinity);
  for (const [r, own] of asked.entries())
    for (const { name, cost } of own) costs[r * people.length + column.get(name)!] = cost;
  for (const [r, c] of leastCostAssignment(rows.length, people.length, costs).entries())
    if (c >= 0) taken(replacements, people[c]!, rows[r]!, burdens);
}

/** Somebody who can take a duty, and the cost of it with their turn in it. */
interface Asked {
  readonly name: string;
  readonly cost: number;
}

/**
 * The first so many who can take a duty: as many as the date has open, since others than those are never all taken.
 */
function firstAble(
  replacements: Replacements,
  i: number,
  count: number,
  burdens: ReadonlyMap<string, Burden>,
): Asked[] {
  const people = replacements.candidatesFor(i);
  const turns = turnsOf(people, burdens, replacements.dutyOf(i).isNight);
  const costs = people.map((name) => replacements.costOf(name, i));
  const most = costs.reduce((so, cost) => Math.max(so, cost), 0);
  const weights = costs.map((cost, p) => cost + turns[p]! * (most > 0 ? EQUAL_COSTS * most : 1));
  const able: Asked[] = [];
  for (const p of [...people.keys()].sort((a, b) => weights[a]! - weights[b]!)) {
    if (able.length === count) break;
    const name = people[p]!;
    if (replacements.canTake(name, i)) able.push({ name, cost: weights[p]! });
  }
  return able;
}

function taken(
  replacements: Replacements,
  name: string,
  i: number,
  burdens: Map<string, Burden>,
): void {
  replacements.take(name, i);
  burdens.set(name, added(burdens.get(name)!, burdenOf(replacements.dutyOf(i)), 1));
}

/** Whose turn it is, 0 for the first; those who bear alike have the same. */
function turnsOf(
  people: readonly string[],
  burdens: ReadonlyMap<string, Burden>,
  isNight: boolean,
): number[] {
  const before = (a: number, b: number) => {
    const [nights, , hours] = added(burdens.get(people[a]!)!, burdens.get(people[b]!)!, -1);
    return (isNight && nights) || hours;
  };
  const order = people.map((_, c) => c).sort(before);
  const turn = new Array<number>(people.length).fill(0);
  for (let k = 1; k < order.length; k++) {
    const isAlike = before(order[k - 1]!, order[k]!) === 0;
    turn[order[k]!] = turn[order[k - 1]!]! + (isAlike ? 0 : 1);
  }
  return turn;
}
