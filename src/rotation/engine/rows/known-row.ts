import type { RowMultipliers, RowQuest } from './row-quest.ts';

/** What was learnt of a person's row at the prices before. */
export interface KnownRow extends RowMultipliers {
  /** By how much the row cost more than its relaxation said. */
  gap: number;
  /** Where prices of hours and counts are on the way to. */
  readonly pushes: RowMultipliers;
}

/** A gap to begin with: this part of the largest price. */
const FIRST_GAP = 1 / 4;

/** What a search goes by that has seen no prices of the person. */
export function nothingKnown(quest: RowQuest): KnownRow {
  return { ...noPrices(quest), gap: FIRST_GAP * largestPrice(quest), pushes: noPrices(quest) };
}

function noPrices({ plan: { spans, counted } }: RowQuest): RowMultipliers {
  return {
    ofSpans: new Float64Array(spans.length),
    ofCounts: new Float64Array(1 + counted.length),
  };
}

/** The largest price of the days, up or down. */
export function largestPrice({ plan: { kinds }, dayCost, from, to }: RowQuest): number {
  let largest = 0;
  for (let at = from * kinds; at < to * kinds; at++)
    if (dayCost[at]! < Infinity) largest = Math.max(largest, Math.abs(dayCost[at]!));
  return largest;
}
