import { weekdayOfDayNumber } from '../../../time/day-number.ts';
import type { RowDuty, RowRule } from './row-rule.ts';
import { TooManyStates } from './too-many-states.ts';

/** What a kind of day may be: all its shifts are alike to the rules. The first is a day off. */
export interface DayKinds {
  readonly count: number;
  /** The duty that stands for a kind on a day of the row; none for a day off. */
  readonly dutyOf: (day: number, kind: number) => RowDuty | undefined;
}

/**
 * All rows of days that some rules allow, as a network: one layer of nodes a day, and from each node one arc a kind of
 * day. Every path from the first layer to the last is a row that keeps the rules, and every such row is a path.
 */
export interface RowLayers {
  readonly days: number;
  readonly kinds: number;
  /** Nodes of the layer before each day, and of the one after the last. */
  readonly nodes: Int32Array;
  /** By day: `next[day][node * kinds + kind]` is a node of the next layer, or -1. */
  readonly next: readonly Int32Array[];
  /** By day, for the same arcs: 1 where a weekend is worked that was not yet. */
  readonly opensWeekend: readonly Uint8Array[];
  /** By day, for the same arcs: what rules cost that may be broken at a price; absent where none may. */
  readonly costs?: readonly Float64Array[] | undefined;
  /** The most that rules cost on a day. */
  readonly dearest: number;
}

/** Beyond so many nodes a layer the row of one person takes longer than a roster is worth. */
const MOST_NODES = 20_000;

/** What a network is made of. */
interface RowNetwork {
  readonly days: number;
  /** The first day, since 1970. */
  readonly firstDay: number;
  readonly kinds: DayKinds;
  readonly rules: readonly RowRule[];
  /** The state of each rule before the first day. */
  readonly starts: readonly (string | number)[];
  /** Whether the network tells which days open a weekend of work. */
  readonly countsWeekends: boolean;
}

/** The network of some rules, or none if they allow no row at all. Nodes from which all goes on alike are one. */
export function rowLayers(network: RowNetwork): RowLayers | undefined {
  const hasPrices = network.rules.some(({ price }) => price !== undefined);
  return joined(network.days, network.kinds.count, statesByDay(network), hasPrices);
}

interface RawLayer {
  readonly nodes: number;
  readonly next: Int32Array;
  readonly opens: Uint8Array;
  readonly costs: Float64Array;
}

/** The state of one row: that of each rule, and whether the Saturday before was worked. */
interface State {
  readonly ofRules: readonly (string | number)[];
  readonly saturday: boolean;
}

function statesByDay({
  days,
  firstDay,
  kinds: { count, dutyOf },
  rules,
  starts,
  countsWeekends,
}: RowNetwork): RawLayer[] {
  let states: State[] = [{ ofRules: starts, saturday: false }];
  const layers: RawLayer[] = [];
  for (let day = 0; day < days; day++) {
    const at = new Map<string, number>();
    const after: State[] = [];
    const next = new Int32Array(states.length * count).fill(-1);
    const opens = new Uint8Array(states.length * count);
    const costs = new Float64Array(states.length * count);
    const duties = Array.from({ length: count }, (_, kind) => dutyOf(day, kind));
    const weekday = weekdayOfDayNumber(firstDay + day);
    for (const [node, { ofRules, saturday }] of states.entries()) {
      for (const [kind, duty] of duties.entries()) {
        let cost = 0;
        for (const [r, rule] of rules.entries())
          if (!rule.allows(ofRules[r]!, firstDay + day, duty)) cost += rule.price ?? Infinity;
        if (cost === Infinity) continue;
        costs[node * count + kind] = cost;
        const to = rules.map((rule, r) => rule.after(ofRules[r]!, firstDay + day, duty));
        const worked = countsWeekends && weekday === 5 && duty !== undefined;
        const key = `${to.join('|')}${worked ? '*' : ''}`;
        let place = at.get(key);
        if (place === undefined) {
          place = after.length;
          at.set(key, place);
          after.push({ ofRules: to, saturday: worked });
        }
        next[node * count + kind] = place;
        const opensNow = duty !== undefined && (weekday === 5 || (weekday === 6 && !saturday));
        opens[node * count + kind] = Number(countsWeekends && opensNow);
      }
    }
    if (after.length > MOST_NODES) throw new TooManyStates(after.length, MOST_NODES);
    layers.push({ nodes: states.length, next, opens, costs });
    states = after;
  }
  layers.push({
    nodes: states.length,
    next: new Int32Array(0),
    opens: new Uint8Array(0),
    costs: new Float64Array(0),
  });
  return layers;
}

/** The same network with nodes joined that go on alike, and without those that lead nowhere, from the last layer back. */
function joined(
  days: number,
  kinds: number,
  raw: readonly RawLayer[],
  hasPrices: boolean,
): RowLayers | undefined {
  const nodes = new Int32Array(days + 1);
  const next: Int32Array[] = new Array(days);
  const opensWeekend: Uint8Array[] = new Array(days);
  const costs: Float64Array[] = new Array(days);
  // Where each raw node of the layer after has gone.
  let placeOf = new Int32Array(raw[days]!.nodes);
  nodes[days] = Math.min(1, raw[days]!.nodes);
  for (let day = days - 1; day >= 0; day--) {
    const layer = raw[day]!;
    const at = new Map<string, number>();
    const arcs: number[] = [];
    const opens: number[] = [];
    const costsOfArcs: number[] = [];
    const places = new Int32Array(layer.nodes).fill(-1);
    for (let node = 0; node < layer.nodes; node++) {
      const own: number[] = [];
      const ownOpens: number[] = [];
      const ownCosts: number[] = [];
      for (let kind = 0; kind < kinds; kind++) {
        const to = layer.next[node * kinds + kind]!;
        const place = to < 0 ? -1 : placeOf[to]!;
        own.push(place);
        ownOpens.push(place < 0 ? 0 : layer.opens[node * kinds + kind]!);
        if (hasPrices) ownCosts.push(place < 0 ? 0 : layer.costs[node * kinds + kind]!);
      }
      if (own.every((place) => place < 0)) continue;
      const key = `${own.join(' ')}/${ownOpens.join('')}/${ownCosts.join(' ')}`;
      let place = at.get(key);
      if (place === undefined) {
        place = at.size;
        at.set(key, place);
        arcs.push(...own);
        opens.push(...ownOpens);
        costsOfArcs.push(...ownCosts);
      }
      places[node] = place;
    }
    nodes[day] = at.size;
    next[day] = Int32Array.from(arcs);
    opensWeekend[day] = Uint8Array.from(opens);
    costs[day] = Float64Array.from(costsOfArcs);
    placeOf = places;
  }
  if (nodes[0] === 0) return undefined;
  const dearest = costs.reduce((most, ofDay) => ofDay.reduce((a, b) => Math.max(a, b), most), 0);
  return { days, kinds, nodes, next, opensWeekend, costs: hasPrices ? costs : undefined, dearest };
}
