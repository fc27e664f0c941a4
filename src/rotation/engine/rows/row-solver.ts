import { type RowLevels, rowLevels } from './row-levels.ts';
import type { RowPlan } from './row-plan.ts';
import { rowPlan } from './row-plan.ts';
import type { RowProblem } from './row-problem.ts';
import { type ReachTables, type RowReach, reachOf, reachTables } from './row-reach.ts';
import type { RowWindow } from './row-window.ts';

/** Most combinations of counts that the state of a row may have. */
const MOST_LEVELS = 128;

/** A whole row of one person, for which levels and reach are always the same. */
interface WholeRow {
  readonly levels: RowLevels;
  readonly reach: RowReach;
}

/**
 * The cheapest row of one person for given prices, by dynamic programming over the day, the node of the person's
 * network, hours worked and the scarcest counts. Exact but for counters that are not in the state, which are the
 * caller's to price and to check.
 */
export class RowSolver {
  /** The row found last; days outside a window are not written. */
  readonly row: Uint8Array;
  /** Entries of the tables that were looked at so far. */
  work = 0;

  readonly #problem: RowProblem;
  readonly #mostLevels: number;
  readonly #plans = new Map<number, RowPlan>();
  readonly #whole = new Map<number, WholeRow | null>();
  readonly #tables: ReachTables;
  readonly #offsets: Int32Array[];
  readonly #back: Int32Array[];
  readonly #picks: Int32Array[];
  readonly #bestOption: Uint8Array[];
  readonly #dayCost: Float64Array;
  #costs = new Float64Array(0);
  #nextCosts = new Float64Array(0);

  /** Without counters in the state rows are found faster, and are cheaper than legal ones. */
  constructor(problem: RowProblem, countsShifts = true) {
    const { days, people, options } = problem;
    this.#problem = problem;
    this.#mostLevels = countsShifts ? MOST_LEVELS : 1;
    this.row = new Uint8Array(days);
    const sizes = Array.from({ length: days + 1 }, (_, day) =>
      people.reduce((most, { layers }) => Math.max(most, layers.nodes[day]!), 1),
    );
    this.#tables = reachTables(sizes);
    this.#offsets = sizes.map((size) => new Int32Array(size));
    this.#back = sizes.map(() => new Int32Array(0));
    this.#picks = sizes.map(() => new Int32Array(0));
    this.#bestOption = sizes.map(() => new Uint8Array(options));
    this.#dayCost = new Float64Array(options);
  }

  /** How a person's row is read. */
  plan(person: number): RowPlan {
    let plan = this.#plans.get(person);
    if (plan === undefined) {
      plan = rowPlan(this.#problem, person, this.#mostLevels);
      this.#plans.set(person, plan);
    }
    return plan;
  }

  /** Counters of a person that are not in the state, by their place in the list. */
  uncounted(person: number): readonly number[] {
    const { counted } = this.plan(person);
    return [...this.#problem.people[person]!.counters.keys()].filter((c) => !counted.includes(c));
  }

  /** What the cheapest row costs at prices by `day * options + option` and its own costs; Infinity if there is none. */
  solve(person: number, prices: Float64Array, part?: RowWindow): number {
    const from = part?.from ?? 0;
    const to = part?.to ?? this.#problem.days;
    const plan = this.plan(person);
    const ready = part === undefined ? this.#wholeRow(plan) : this.#partOfRow(plan, part);
    if (ready === undefined) return Infinity;
    const start = part?.rows.nodeAt(person, from) ?? 0;
    this.#forward(plan, ready, from, to, start, prices);
    return this.#readBack(plan, ready, from, to);
  }

  #wholeRow(plan: RowPlan): WholeRow | undefined {
    const known = this.#whole.get(plan.person);
    if (known !== undefined) return known ?? undefined;
    const { days, people } = this.#problem;
    const own = people[plan.person]!;
    const levels = rowLevels(plan, own, 0, days, undefined);
    const tables = this.#tables;
    const isOpen = levels !== undefined && reachOf(plan, own.layers, 0, days, undefined, tables);
    const whole = isOpen
      ? { levels, reach: { low: tables.low.map(copy), high: tables.high.map(copy) } }
      : null;
    this.#whole.set(plan.person, whole);
    return whole ?? undefined;
  }

  #partOfRow(plan: RowPlan, part: RowWindow): WholeRow | undefined {
    const { from, to } = part;
    const own = this.#problem.people[plan.person]!;
    const levels = rowLevels(plan, own, from, to, part);
    if (levels === undefined) return undefined;
    if (!reachOf(plan, own.layers, from, to, part, this.#tables)) return undefined;
    return { levels, reach: this.#tables };
  }

  /** Places the entries of a layer: for each node the hours from low to high, each with all levels. How many there are. */
  #place(day: number, nodes: number, { levels, reach }: WholeRow): number {
    const offset = this.#offsets[day]!;
    const [low, high] = [reach.low[day]!, reach.high[day]!];
    let size = 0;
    for (let node = 0; node < nodes; node++) {
      offset[node] = size;
      if (low[node]! <= high[node]!) size += (high[node]! - low[node]! + 1) * levels.count;
    }
    return size;
  }

  /** What the ways to all entries of the last layer cost, into the tables. */
  #forward(
    plan: RowPlan,
    ready: WholeRow,
    from: number,
    to: number,
    start: number,
    prices: Float64Array,
  ): void {
    const { layers } = this.#problem.people[plan.person]!;
    const { kinds, layerKind, countedBy, length, endsSpan, countsWeekends } = plan;
    const { low, high } = ready.reach;
    const { count, after } = ready.levels;
    const dayCost = this.#dayCost;
    this.#nextCosts = cleared(this.#nextCosts, this.#place(from, layers.nodes[from]!, ready));
    this.#nextCosts[this.#offsets[from]![start]!] = 0;
    let work = 0;
    for (let day = from; day < to; day++) {
      [this.#costs, this.#nextCosts] = [this.#nextCosts, this.#costs];
      const nodes = layers.nodes[day]!;
      const begins = day > from && endsSpan[day] === 1;
      if (begins) this.#forgetHours(day, nodes, ready);
      this.#priceDay(plan, day, prices);
      const size = this.#place(day + 1, layers.nodes[day + 1]!, ready);
      this.#nextCosts = cleared(this.#nextCosts, size);
      if (this.#back[day + 1]!.length < size)
        this.#back[day + 1] = new Int32Array(Math.ceil(1.5 * size));
      const costs = this.#costs;
      const nextCosts = this.#nextCosts;
      const back = this.#back[day + 1]!;
      const [nextLow, nextHigh] = [low[day + 1]!, high[day + 1]!];
      const [offset, nextOffset] = [this.#offsets[day]!, this.#offsets[day + 1]!];
      const next = layers.next[day]!;
      const opens = layers.opensWeekend[day]!;
      for (let node = 0; node < nodes; node++) {
        const lowest = low[day]![node]!;
        if (lowest > high[day]![node]!) continue;
        // Where a span has begun, the one entry of each level stands at the place of the lowest hours.
        const first = begins ? 0 : lowest;
        const last = begins ? 0 : high[day]![node]!;
        for (let kind = 0; kind < kinds; kind++) {
          const cost = dayCost[kind]!;
          if (cost === Infinity) continue;
          const arc = node * layers.kinds + layerKind[kind]!;
          const target = next[arc]!;
          if (target < 0) continue;
          const add = length[day * kinds + kind]!;
          const least = Math.max(first, nextLow[target]! - add);
          const most = Math.min(last, nextHigh[target]! - add);
          if (least > most) continue;
          const pattern = countsWeekends ? countedBy[kind]! * 2 + opens[arc]! : countedBy[kind]!;
          const code = (node * kinds + kind) * (count + 1);
          let source = offset[node]! + (least - first) * count;
          let goal = nextOffset[target]! + (least + add - nextLow[target]!) * count;
          const end = source + (most - least + 1) * count;
          work += end - source + 3;
          if (pattern === 0) {
            for (; source < end; source++, goal++) {
              const value = costs[source]! + cost;
              if (value < nextCosts[goal]!) {
                nextCosts[goal] = value;
                back[goal] = code;
              }
            }
            continue;
          }
          for (; source < end; source += count, goal += count)
            for (let level = 0; level < count; level++) {
              const nextLevel = after[pattern * count + level]!;
              if (nextLevel < 0) continue;
              const value = costs[source + level]! + cost;
              if (value < nextCosts[goal + nextLevel]!) {
                nextCosts[goal + nextLevel] = value;
                back[goal + nextLevel] = code + level + 1;
              }
            }
        }
      }
    }
    this.work += work;
    [this.#costs, this.#nextCosts] = [this.#nextCosts, this.#costs];
  }

  /** The cheapest option of each kind on a day, and what it costs. */
  #priceDay({ person, kinds, options, kindOf }: RowPlan, day: number, prices: Float64Array): void {
    const { options: width, people } = this.#problem;
    const { costs } = people[person]!;
    const best = this.#bestOption[day]!;
    const dayCost = this.#dayCost;
    dayCost.fill(Infinity, 0, kinds);
    const list = options[day]!;
    const at = day * width;
    for (let i = 0; i < list.length; i++) {
      const option = list[i]!;
      const value = costs[at + option]! + prices[at + option]!;
      const kind = kindOf[option]!;
      if (value < dayCost[kind]!) {
        dayCost[kind] = value;
        best[kind] = option;
      }
    }
  }

  /** A span has ended: of all hours of a node and level the cheapest goes on, at the place of the lowest. */
  #forgetHours(day: number, nodes: number, { levels: { count }, reach }: WholeRow): void {
    if (this.#picks[day]!.length < nodes * count) this.#picks[day] = new Int32Array(nodes * count);
    const pick = this.#picks[day]!;
    const costs = this.#costs;
    for (let node = 0; node < nodes; node++) {
      const lowest = reach.low[day]![node]!;
      const size = (reach.high[day]![node]! - lowest + 1) * count;
      for (let level = 0; level < count && size > 0; level++) {
        const at = this.#offsets[day]![node]! + level;
        let best = 0;
        for (let i = count; i < size; i += count) if (costs[at + i]! < costs[at + best]!) best = i;
        pick[node * count + level] = lowest + best / count;
        costs[at] = costs[at + best]!;
      }
    }
  }

  /** Reads the cheapest row from its end back; what it costs. */
  #readBack(plan: RowPlan, { levels, reach }: WholeRow, from: number, to: number): number {
    const { kinds, length, endsSpan, person } = plan;
    const { count, mayEnd } = levels;
    const { low, high } = reach;
    let cheapest = Infinity;
    let node = -1;
    let level = 0;
    let hours = 0;
    const nodes = this.#problem.people[person]!.layers.nodes[to]!;
    for (let n = 0; n < nodes; n++) {
      let at = this.#offsets[to]![n]!;
      for (let h = low[to]![n]!; h <= high[to]![n]!; h++)
        for (let l = 0; l < count; l++, at++) {
          if (this.#costs[at]! >= cheapest || mayEnd[l] === 0) continue;
          cheapest = this.#costs[at]!;
          node = n;
          level = l;
          hours = h;
        }
    }
    if (node < 0) return Infinity;
    for (let day = to - 1; day >= from; day--) {
      const at = this.#offsets[day + 1]![node]! + (hours - low[day + 1]![node]!) * count + level;
      const code = this.#back[day + 1]![at]!;
      // What is stored is the arc, and the level before it where that is another.
      const before = code % (count + 1);
      const arc = (code - before) / (count + 1);
      if (before > 0) level = before - 1;
      const kind = arc % kinds;
      node = (arc - kind) / kinds;
      this.row[day] = this.#bestOption[day]![kind]!;
      hours -= length[day * kinds + kind]!;
      if (day > from && endsSpan[day] === 1) hours = this.#picks[day]![node * count + level]!;
    }
    return cheapest;
  }
}

/** A table with room for so many costs, all out of reach. */
function cleared(costs: Float64Array<ArrayBuffer>, size: number): Float64Array<ArrayBuffer> {
  const table = costs.length < size ? new Float64Array(Math.ceil(1.5 * size)) : costs;
  return table.fill(Infinity, 0, size);
}

const copy = (numbers: Int32Array) => numbers.slice();
