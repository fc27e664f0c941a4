import type { RowLayers } from './row-layers.ts';
import type { RowPlan } from './row-plan.ts';
import type { RowWindow } from './row-window.ts';

/** Hours in units that nodes may have, by layer: from `low` to `high`, none where `low` is above. */
export interface RowReach {
  readonly low: readonly Int32Array[];
  readonly high: readonly Int32Array[];
}

/** Scratch for {@link reachOf}, as large as the largest layers. */
export interface ReachTables extends RowReach {
  readonly hullLow: readonly Int32Array[];
  readonly hullHigh: readonly Int32Array[];
}

export function reachTables(sizes: readonly number[]): ReachTables {
  const tables = () => sizes.map((size) => new Int32Array(size));
  return { low: tables(), high: tables(), hullLow: tables(), hullHigh: tables() };
}

/**
 * Finds which hours each node may have on some way from the first layer to the last: those that reach an end, from the
 * end back, and of these the ones that are reached. A span ends with hours between its least and its most, and the next
 * begins with none. False where there is no way.
 */
export function reachOf(
  plan: RowPlan,
  layers: RowLayers,
  from: number,
  to: number,
  part: RowWindow | undefined,
  tables: ReachTables,
): boolean {
  setEnds(plan, layers, to, part, tables);
  lookBack(plan, layers, from, to, tables);
  const { low, high, hullLow, hullHigh } = tables;
  const { person, spanOf, spans, unit } = plan;
  const node = part?.rows.nodeAt(person, from) ?? 0;
  const span = spanOf[from] ?? -1;
  const start = part && span >= 0 ? part.rows.minutesIn(person, spans[span]!.from, from) / unit : 0;
  low[from]!.fill(1, 0, layers.nodes[from]!);
  high[from]!.fill(0, 0, layers.nodes[from]!);
  if (start < hullLow[from]![node]! || start > hullHigh[from]![node]!) return false;
  low[from]![node] = start;
  high[from]![node] = start;
  lookAhead(plan, layers, from, to, tables);
  return true;
}

function setEnds(
  { person, spanOf, spans, unit, least, most }: RowPlan,
  layers: RowLayers,
  to: number,
  part: RowWindow | undefined,
  { hullLow, hullHigh }: ReachTables,
): void {
  const span = spanOf[to - 1]!;
  const isCut = part !== undefined && span >= 0 && to < spans[span]!.to;
  const after = isCut ? part.rows.minutesIn(person, to, spans[span]!.to) / unit : 0;
  for (let node = 0; node < layers.nodes[to]!; node++) {
    const goesOn = part === undefined || part.rows.goesOn(person, to, node);
    hullLow[to]![node] = goesOn ? (span < 0 ? 0 : least[span]! - after) : 1;
    hullHigh[to]![node] = goesOn ? (span < 0 ? 0 : most[span]! - after) : 0;
  }
}

function lookBack(
  plan: RowPlan,
  layers: RowLayers,
  from: number,
  to: number,
  { hullLow, hullHigh }: ReachTables,
): void {
  const { kinds, layerKind, isOpen, length, spanOf, endsSpan, least, most } = plan;
  for (let day = to - 1; day >= from; day--) {
    const [low, high] = [hullLow[day]!, hullHigh[day]!];
    const [nextLow, nextHigh] = [hullLow[day + 1]!, hullHigh[day + 1]!];
    const next = layers.next[day]!;
    const ended = day > from && endsSpan[day] === 1 ? spanOf[day - 1]! : -1;
    for (let node = 0; node < layers.nodes[day]!; node++) {
      let lowest = 1e9;
      let highest = -1e9;
      for (let kind = 0; kind < kinds; kind++) {
        if (isOpen[day * kinds + kind] === 0) continue;
        const target = next[node * layers.kinds + layerKind[kind]!]!;
        if (target < 0 || nextLow[target]! > nextHigh[target]!) continue;
        const add = length[day * kinds + kind]!;
        if (nextLow[target]! - add < lowest) lowest = nextLow[target]! - add;
        if (nextHigh[target]! - add > highest) highest = nextHigh[target]! - add;
      }
      if (ended >= 0) {
        const goesOn = lowest <= 0 && highest >= 0;
        lowest = goesOn ? least[ended]! : 1;
        highest = goesOn ? most[ended]! : 0;
      }
      low[node] = lowest;
      high[node] = highest;
    }
  }
}

function lookAhead(
  plan: RowPlan,
  layers: RowLayers,
  from: number,
  to: number,
  { low, high, hullLow, hullHigh }: ReachTables,
): void {
  const { kinds, layerKind, isOpen, length, endsSpan } = plan;
  for (let day = from; day < to; day++) {
    const [nextLow, nextHigh] = [low[day + 1]!, high[day + 1]!];
    nextLow.fill(1e9, 0, layers.nodes[day + 1]!);
    nextHigh.fill(-1e9, 0, layers.nodes[day + 1]!);
    const next = layers.next[day]!;
    const begins = day > from && endsSpan[day] === 1;
    for (let node = 0; node < layers.nodes[day]!; node++) {
      if (low[day]![node]! > high[day]![node]!) continue;
      const first = begins ? 0 : low[day]![node]!;
      const last = begins ? 0 : high[day]![node]!;
      for (let kind = 0; kind < kinds; kind++) {
        if (isOpen[day * kinds + kind] === 0) continue;
        const target = next[node * layers.kinds + layerKind[kind]!]!;
        if (target < 0) continue;
        const add = length[day * kinds + kind]!;
        const lowest = Math.max(first + add, hullLow[day + 1]![target]!);
        const highest = Math.min(last + add, hullHigh[day + 1]![target]!);
        if (lowest > highest) continue;
        if (lowest < nextLow[target]!) nextLow[target] = lowest;
        if (highest > nextHigh[target]!) nextHigh[target] = highest;
      }
    }
  }
}
