import type { RowLayers } from './row-layers.ts';

/** A roster to be found: one row of days a person, each by rules of its own, and what all rows together cover. */
export interface RowProblem {
  readonly days: number;
  /** Number of shifts and 1: option 0 of a day is a day off. */
  readonly options: number;
  readonly people: readonly RowPerson[];
  /** People on all rows: on one of a crew there are several. */
  readonly heads: number;
  readonly cover: RowCover;
  /** Working minutes of each option on each day, `day * options + option`. */
  readonly minutes: Int32Array;
  /** Days with which weeks begin, for windows of the search: `isMonday[day]`. */
  readonly isMonday: Uint8Array;
}

/** The rules of one person's row. */
export interface RowPerson {
  readonly layers: RowLayers;
  /** The kind of day in the layers that each option is of. */
  readonly kindOf: Int32Array;
  /** Whether an option may be taken on a day, `day * options + option`. */
  readonly allowed: Uint8Array;
  /** What an option costs on a day by itself. */
  readonly costs: Float64Array;
  /** Periods in order that have no day in common, each with least and most minutes of work. */
  readonly spans: readonly RowSpan[];
  /** Most weekends worked. */
  readonly mostWeekends: number;
  readonly counters: readonly RowCounter[];
  /** Burdens that are to be shared. */
  readonly burdens: readonly RowBurden[];
}

export interface RowSpan {
  readonly from: number;
  /** The day after its last. */
  readonly to: number;
  readonly least: number;
  readonly most: number;
}

/** How many days of a row are on some options. */
export interface RowCounter {
  /** Whether an option counts. */
  readonly counts: Uint8Array;
  readonly least: number;
  readonly most: number;
}

/** Something of which everyone should have a fair share: it costs more, the further from that. */
export interface RowBurden {
  /** What an option adds on a day, 0 or 1: `day * options + option`. */
  readonly worth: Uint8Array;
  /** What 0, 1, 2 … of them cost: convex. */
  readonly costs: Float64Array;
}

/** What is to be covered: cells, each with so many people wanted, and the cells that each option of a day covers. */
export interface RowCover {
  readonly cells: number;
  readonly wanted: Float64Array;
  /** Below `least` a missing person costs `beyondLeast` more, above `most` a surplus one `beyondMost` more. */
  readonly least: Float64Array;
  readonly most: Float64Array;
  readonly missing: Float64Array;
  readonly surplus: Float64Array;
  readonly beyondLeast: Float64Array;
  readonly beyondMost: Float64Array;
  /** Cells of `day * options + option`: from `first[k]` up to `first[k + 1]` in `list`. */
  readonly first: Int32Array;
  readonly list: Int32Array;
  /** Whether each option of a day covers at most one cell, and none that another covers. */
  readonly isPlain: boolean;
}

/** What a cell costs with so many people. */
export function cellCost(
  { wanted, least, most, missing, surplus, beyondLeast, beyondMost }: RowCover,
  cell: number,
  people: number,
): number {
  let cost = 0;
  const short = wanted[cell]! - people;
  cost += short > 0 ? short * missing[cell]! : -short * surplus[cell]!;
  if (people < least[cell]!) cost += (least[cell]! - people) * beyondLeast[cell]!;
  else if (people > most[cell]!) cost += (people - most[cell]!) * beyondMost[cell]!;
  return cost;
}
