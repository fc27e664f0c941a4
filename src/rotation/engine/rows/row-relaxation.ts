import { limitOf, priceKinds, type RowMultipliers, type RowQuest } from './row-quest.ts';

/**
 * The cheapest days of a row whose hours and counts are priced instead of limited (Lagrange): a bound below what the row
 * costs, and what the days after each node cost at these prices. Hours and counts need no room in the state, which
 * makes it ten to a thousand times less work than the row itself.
 */
export class RowRelaxation {
  /** What the days from a node on cost, by `place[day] + node`. */
  readonly toGo: Float64Array;
  readonly place: Int32Array;
  /** Kinds of the days of the last path. */
  readonly path: Uint8Array;
  /** What the last path says: no row is below. */
  bound = 0;
  /** Entries of tables that were looked at so far. */
  work = 0;
  /** By how much the last path passes the limit that each price goes with. */
  readonly #beyondSpan: Float64Array;
  readonly #beyondCount: Float64Array;
  readonly #cost: Float64Array;

  /** Tables for layers of so many nodes, and so many spans, counts and kinds. */
  constructor(sizes: readonly number[], spans: number, counts: number, kinds: number) {
    this.place = new Int32Array(sizes.length + 1);
    for (const [day, size] of sizes.entries()) this.place[day + 1] = this.place[day]! + size;
    this.toGo = new Float64Array(this.place[sizes.length]!);
    this.path = new Uint8Array(sizes.length);
    this.#beyondSpan = new Float64Array(spans);
    this.#beyondCount = new Float64Array(counts);
    this.#cost = new Float64Array(kinds);
  }

  /** Finds the bound and its path; whether the path is the cheapest row: it keeps all limits and leaves none unused that is priced. */
  run(quest: RowQuest, multipliers: RowMultipliers): boolean {
    this.#lookBack(quest, multipliers);
    const { firstSpan, endSpan, least, most, begun, levels } = quest;
    const { ofSpans, ofCounts } = multipliers;
    let bound = this.toGo[this.place[quest.from]! + quest.start]!;
    for (let s = firstSpan; s < endSpan; s++)
      bound -=
        ofSpans[s]! * (limitOf(ofSpans[s]!, least[s]!, most[s]!) - (s === firstSpan ? begun : 0));
    for (let p = 0; p < levels.places; p++)
      if (ofCounts[p] !== 0)
        bound -= ofCounts[p]! * limitOf(ofCounts[p]!, levels.least[p]!, levels.most[p]!);
    this.bound = bound;
    return bound < Infinity && this.#follow(quest, multipliers);
  }

  /** Moves the prices along the excess of the last path and of those before, by a step that others move by as well. */
  push(
    quest: RowQuest,
    { ofSpans, ofCounts }: RowMultipliers,
    pushes: RowMultipliers,
    step: number,
    inertia: number,
  ): void {
    const { plan, levels, firstSpan, endSpan } = quest;
    const [spanPushes, countPushes] = [pushes.ofSpans, pushes.ofCounts];
    for (let s = firstSpan; s < endSpan; s++) {
      const excess = this.#beyondSpan[s]! / plan.meanLength;
      spanPushes[s] = inertia * spanPushes[s]! + (1 - inertia) * excess;
      ofSpans[s] = moved(ofSpans[s]!, (step * spanPushes[s]!) / plan.meanLength);
    }
    for (let p = 0; p < levels.places; p++) {
      countPushes[p] = inertia * countPushes[p]! + (1 - inertia) * this.#beyondCount[p]!;
      ofCounts[p] = moved(ofCounts[p]!, step * countPushes[p]!);
    }
  }

  /**
   * Moves the prices along the excess of the last path, as far as would close the gap to a goal if all went straight
   * (Polyak 1969). Hours are measured in mean duties, so that they move with the counts.
   */
  move(quest: RowQuest, { ofSpans, ofCounts }: RowMultipliers, goal: number): void {
    const { plan, levels, firstSpan, endSpan } = quest;
    const weight = 1 / (plan.meanLength * plan.meanLength);
    let square = 0;
    for (let s = firstSpan; s < endSpan; s++) square += weight * this.#beyondSpan[s]! ** 2;
    for (let p = 0; p < levels.places; p++) square += this.#beyondCount[p]! ** 2;
    if (square === 0) return;
    const step = (goal - this.bound) / square;
    for (let s = firstSpan; s < endSpan; s++)
      ofSpans[s] = moved(ofSpans[s]!, step * weight * this.#beyondSpan[s]!);
    for (let p = 0; p < levels.places; p++)
      ofCounts[p] = moved(ofCounts[p]!, step * this.#beyondCount[p]!);
  }

  #lookBack(quest: RowQuest, multipliers: RowMultipliers): void {
    const { plan, layers, from, to, reach } = quest;
    const { kinds, layerKind, countsWeekends } = plan;
    const { toGo, place } = this;
    const width = layers.kinds;
    const cost = this.#cost;
    const ofWeekend = countsWeekends ? multipliers.ofCounts[0]! : 0;
    for (let node = 0; node < layers.nodes[to]!; node++)
      toGo[place[to]! + node] =
        reach.low[to]![node]! <= reach.high[to]![node]! ? (quest.costAfter?.[node] ?? 0) : Infinity;
    for (let day = to - 1; day >= from; day--) {
      priceKinds(quest, multipliers, day, cost);
      const next = layers.next[day]!;
      const opens = layers.opensWeekend[day]!;
      const ofRules = layers.costs?.[day];
      const [low, high] = [reach.low[day]!, reach.high[day]!];
      const [here, there] = [place[day]!, place[day + 1]!];
      const nodes = layers.nodes[day]!;
      for (let node = 0; node < nodes; node++) {
        let best = Infinity;
        if (low[node]! <= high[node]!) {
          for (let kind = 0; kind < kinds; kind++) {
            const arc = node * width + layerKind[kind]!;
            const target = next[arc]!;
            if (target < 0) continue;
            let value = cost[kind]! + toGo[there + target]! + opens[arc]! * ofWeekend;
            if (ofRules !== undefined) value += ofRules[arc]!;
            if (value < best) best = value;
          }
        }
        toGo[here + node] = best;
      }
      this.work += nodes * kinds;
    }
  }

  /** Follows the cheapest path and measures by how much it passes the limits; whether by nothing. */
  #follow(quest: RowQuest, multipliers: RowMultipliers): boolean {
    const { plan, layers, from, to, levels, firstSpan, endSpan, least, most } = quest;
    const { kinds, layerKind, countedBy, length, spanOf, countsWeekends } = plan;
    const { toGo, place } = this;
    const [ofHours, ofCount] = [this.#beyondSpan, this.#beyondCount];
    const ofWeekend = countsWeekends ? multipliers.ofCounts[0]! : 0;
    ofHours.fill(0);
    ofCount.fill(0);
    if (firstSpan < endSpan) ofHours[firstSpan] = quest.begun;
    let node = quest.start;
    for (let day = from; day < to; day++) {
      priceKinds(quest, multipliers, day, this.#cost);
      let best = Infinity;
      let taken = -1;
      for (let kind = 0; kind < kinds; kind++) {
        const arc = node * layers.kinds + layerKind[kind]!;
        const target = layers.next[day]![arc]!;
        if (target < 0) continue;
        const ofOpening = layers.opensWeekend[day]![arc]! * ofWeekend;
        const ofRules = layers.costs === undefined ? 0 : layers.costs[day]![arc]!;
        const value = this.#cost[kind]! + toGo[place[day + 1]! + target]! + ofOpening + ofRules;
        if (value >= best) continue;
        best = value;
        taken = kind;
      }
      this.path[day] = taken;
      const arc = node * layers.kinds + layerKind[taken]!;
      if (spanOf[day]! >= 0) ofHours[spanOf[day]!]! += length[day * kinds + taken]!;
      const opens = countsWeekends ? layers.opensWeekend[day]![arc]! : 0;
      const pattern = countsWeekends ? countedBy[taken]! * 2 + opens : countedBy[taken]!;
      for (let p = 0; p < levels.places; p++) ofCount[p]! += (pattern >> p) & 1;
      node = layers.next[day]![arc]!;
    }
    let isBest = true;
    for (let s = firstSpan; s < endSpan; s++) {
      ofHours[s] = beyond(ofHours[s]!, least[s]!, most[s]!, multipliers.ofSpans[s]!);
      if (ofHours[s] !== 0) isBest = false;
    }
    for (let p = 0; p < levels.places; p++) {
      const price = multipliers.ofCounts[p]!;
      ofCount[p] = beyond(ofCount[p]!, levels.least[p]!, levels.most[p]!, price);
      if (ofCount[p] !== 0) isBest = false;
    }
    return isBest;
  }
}

/** By how much something passes its limits, or the one that its price goes with. */
function beyond(amount: number, least: number, most: number, price: number): number {
  if (price > 0 || amount > most) return amount - most;
  return price < 0 || amount < least ? amount - least : 0;
}

/** A price after a change: on the way past 0 the limit becomes another, so it stops there. */
function moved(price: number, change: number): number {
  const now = price + change;
  return price * now < 0 ? 0 : now;
}
