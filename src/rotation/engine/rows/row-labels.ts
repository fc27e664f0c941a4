import { limitOf, type RowMultipliers, type RowQuest } from './row-quest.ts';
import type { RowRelaxation } from './row-relaxation.ts';

/** Room for labels at first. */
const FEW = 4096;

/**
 * The cheapest days of a row by dynamic programming over the day, the node of the person's network, hours and counts, of
 * those that a relaxation does not rule out: a way whose cost so far and the least for the days to come pass a limit is
 * not followed.
 */
export class RowLabels {
  /** Kinds of the days of the last row found. */
  readonly path: Uint8Array;
  /** Ways that were looked at so far. */
  work = 0;
  readonly #relaxation: RowRelaxation;
  // A label is a way to a day: what it costs, where it stands, and the label that it came from.
  #cost = new Float64Array(FEW);
  #node = new Int32Array(FEW);
  #hours = new Int32Array(FEW);
  #level = new Int32Array(FEW);
  #parent = new Int32Array(FEW);
  #kind = new Uint8Array(FEW);
  /** The label of each state of the next layer, or -1; between runs all are -1. */
  #labelAt = new Int32Array(0);
  readonly #offset: Int32Array;
  #slots = new Int32Array(FEW);
  #levelTerm = new Float64Array(1);

  constructor(relaxation: RowRelaxation, mostNodes: number) {
    this.#relaxation = relaxation;
    this.path = new Uint8Array(relaxation.path.length);
    this.#offset = new Int32Array(mostNodes);
  }

  /** What the cheapest row costs if it is one of those within the limit; else more, or Infinity where none is left. */
  run(quest: RowQuest, multipliers: RowMultipliers, limit: number): number {
    const { plan, layers, from, to, levels, reach, dayCost, firstSpan, endSpan } = quest;
    const { kinds, layerKind, countedBy, length, spanOf, endsSpan, countsWeekends } = plan;
    const { ofSpans } = multipliers;
    const { toGo, place } = this.#relaxation;
    const { count, after } = levels;
    const width = layers.kinds;
    const offset = this.#offset;
    this.#priceLevels(quest, multipliers);
    const levelTerm = this.#levelTerm;
    // What the limits of spans take off the bound that are not over yet.
    let rest = 0;
    for (let s = firstSpan; s < endSpan; s++)
      rest += ofSpans[s]! * limitOf(ofSpans[s]!, quest.least[s]!, quest.most[s]!);
    let first = 0;
    let end = 1;
    this.#cost[0] = 0;
    this.#node[0] = quest.start;
    this.#hours[0] = quest.begun;
    this.#level[0] = 0;
    this.#parent[0] = -1;
    let work = 0;
    for (let day = from; day < to; day++) {
      const span = spanOf[day]!;
      const begins = day > from && endsSpan[day] === 1;
      if (begins && spanOf[day - 1]! >= 0) {
        const before = spanOf[day - 1]!;
        rest -=
          ofSpans[before]! * limitOf(ofSpans[before]!, quest.least[before]!, quest.most[before]!);
      }
      const ofUnit = span < 0 ? 0 : ofSpans[span]!;
      const [nextLow, nextHigh] = [reach.low[day + 1]!, reach.high[day + 1]!];
      const nextNodes = layers.nodes[day + 1]!;
      let size = 0;
      for (let node = 0; node < nextNodes; node++) {
        offset[node] = size;
        if (nextLow[node]! <= nextHigh[node]!)
          size += (nextHigh[node]! - nextLow[node]! + 1) * count;
      }
      if (this.#labelAt.length < size)
        this.#labelAt = new Int32Array(Math.ceil(1.5 * size)).fill(-1);
      const labelAt = this.#labelAt;
      const next = layers.next[day]!;
      const opens = layers.opensWeekend[day]!;
      const ofRules = layers.costs?.[day];
      const there = place[day + 1]!;
      const most = limit + rest;
      let made = end;
      for (let label = first; label < end; label++) {
        if (made + kinds > this.#cost.length) this.#grow(made + kinds);
        const node = this.#node[label]!;
        const hours = begins ? 0 : this.#hours[label]!;
        const level = this.#level[label]!;
        const soFar = this.#cost[label]!;
        for (let kind = 0; kind < kinds; kind++) {
          const arc = node * width + layerKind[kind]!;
          const target = next[arc]!;
          if (target < 0) continue;
          let cost = soFar + dayCost[day * kinds + kind]!;
          if (ofRules !== undefined) cost += ofRules[arc]!;
          const now = hours + length[day * kinds + kind]!;
          const pattern = countsWeekends ? countedBy[kind]! * 2 + opens[arc]! : countedBy[kind]!;
          const nextLevel = pattern === 0 ? level : after[pattern * count + level]!;
          if (nextLevel < 0) continue;
          if (cost + ofUnit * now + levelTerm[nextLevel]! + toGo[there + target]! > most) continue;
          if (now < nextLow[target]! || now > nextHigh[target]!) continue;
          const slot = offset[target]! + (now - nextLow[target]!) * count + nextLevel;
          const known = labelAt[slot]!;
          if (known >= 0 && this.#cost[known]! <= cost) continue;
          const at = known >= 0 ? known : made++;
          labelAt[slot] = at;
          this.#slots[at] = slot;
          this.#cost[at] = cost;
          this.#node[at] = target;
          this.#hours[at] = now;
          this.#level[at] = nextLevel;
          this.#parent[at] = label;
          this.#kind[at] = kind;
        }
      }
      work += (end - first) * kinds + nextNodes;
      first = end;
      end = made;
      for (let label = first; label < end; label++) labelAt[this.#slots[label]!] = -1;
    }
    this.work += work;
    return this.#readBack(quest, first, end);
  }

  /** What each level takes part in the bound with: its counts beyond the limits that their prices go with. */
  #priceLevels({ levels }: RowQuest, { ofCounts }: RowMultipliers): void {
    const { count, places, least, most, digits } = levels;
    if (this.#levelTerm.length < count) this.#levelTerm = new Float64Array(count);
    for (let level = 0; level < count; level++) {
      let term = 0;
      for (let p = 0; p < places; p++)
        if (ofCounts[p] !== 0)
          term +=
            ofCounts[p]! *
            (digits[level * places + p]! - limitOf(ofCounts[p]!, least[p]!, most[p]!));
      this.#levelTerm[level] = term;
    }
  }

  #readBack({ from, to, levels, costAfter }: RowQuest, first: number, end: number): number {
    let cheapest = Infinity;
    let at = -1;
    for (let label = first; label < end; label++) {
      const cost = this.#cost[label]! + (costAfter?.[this.#node[label]!] ?? 0);
      if (cost >= cheapest || levels.mayEnd[this.#level[label]!] === 0) continue;
      cheapest = cost;
      at = label;
    }
    if (at < 0) return Infinity;
    for (let day = to - 1; day >= from; day--) {
      this.path[day] = this.#kind[at]!;
      at = this.#parent[at]!;
    }
    return cheapest;
  }

  #grow(size: number): void {
    const room = Math.max(size, 2 * this.#cost.length);
    const wider = <Table extends Int32Array | Uint8Array | Float64Array>(
      table: Table,
      next: Table,
    ) => {
      next.set(table);
      return next;
    };
    this.#cost = wider(this.#cost, new Float64Array(room));
    this.#node = wider(this.#node, new Int32Array(room));
    this.#hours = wider(this.#hours, new Int32Array(room));
    this.#level = wider(this.#level, new Int32Array(room));
    this.#parent = wider(this.#parent, new Int32Array(room));
    this.#kind = wider(this.#kind, new Uint8Array(room));
    this.#slots = wider(this.#slots, new Int32Array(room));
  }
}
