import { AHT_COMPONENTS, type AhtComponent, HISTORY_VOLUMES } from '../history.ts';
import type { HistorySeries } from '../history-series.ts';
import type { HistoryRow } from './input.ts';
import type { Placement } from './place-rows.ts';

/** What the rows say about each interval of the grid; `NaN` where they say nothing. */
export type Totals = Pick<HistorySeries, 'contacts' | 'ahtSeconds' | 'components' | 'volumes'>;

/** Adds up volumes, and averages handle times by the contacts that they are averages of. */
export function addUpRows(
  rows: readonly HistoryRow[],
  placement: Placement,
  replaced: ReadonlySet<number>,
): Totals {
  const total = (measure: Measure) => totalOf(measure, rows, placement, replaced);
  const aht = rows.map(ahtOf);
  const weightedMean = (secondsOf: Measure): Float64Array | undefined => {
    const handled = total((row, r) =>
      secondsOf(row, r) === undefined ? undefined : weightOf(row),
    );
    const sum = total((row, r) => product(secondsOf(row, r), weightOf(row)));
    return handled && sum?.map((value, i) => (handled[i] === 0 ? Number.NaN : value / handled[i]!));
  };
  return {
    contacts: total((row) => row.contacts)!,
    ahtSeconds: weightedMean((_, r) => aht[r]),
    components: present(AHT_COMPONENTS, (part) =>
      weightedMean((row, r) => (aht[r] === undefined ? undefined : row[FIELD_OF[part]])),
    ),
    volumes: present(HISTORY_VOLUMES, (volume) => total((row) => row[volume])),
  };
}

type Measure = (row: HistoryRow, r: number) => number | undefined;

/** Where a row has the seconds of a part. */
export const FIELD_OF = {
  ring: 'ringSeconds',
  talk: 'talkSeconds',
  hold: 'holdSeconds',
  afterContact: 'afterContactSeconds',
} as const satisfies Record<AhtComponent, keyof HistoryRow>;

/** The sum of a measure over the rows of each interval; undefined if no row has it. */
function totalOf(
  measure: Measure,
  rows: readonly HistoryRow[],
  { grid, interval, shared }: Placement,
  replaced: ReadonlySet<number>,
): Float64Array | undefined {
  const totals = new Float64Array(grid.starts.length).fill(Number.NaN);
  const add = (i: number, value: number) => {
    totals[i] = Number.isNaN(totals[i]) ? value : totals[i]! + value;
  };
  let isKnown = false;
  for (const [r, row] of rows.entries()) {
    const value = measure(row, r);
    if (value === undefined || replaced.has(r)) continue;
    isKnown = true;
    const second = shared[r]!;
    // A row for both hours of a repeated clock hour is shared evenly, so that the day's total stands.
    add(interval[r]!, second < 0 ? value : value / 2);
    if (second >= 0) add(second, value / 2);
  }
  return isKnown ? totals : undefined;
}

/** Systems write a handle time of 0 where nobody was handled. */
function ahtOf(row: HistoryRow): number | undefined {
  if (row.ahtSeconds !== undefined && row.ahtSeconds > 0) return row.ahtSeconds;
  let sum = 0;
  for (const part of AHT_COMPONENTS) sum += row[FIELD_OF[part]] ?? 0;
  return sum > 0 ? sum : undefined;
}

function weightOf(row: HistoryRow): number {
  return row.answered ?? row.contacts;
}

function product(a: number | undefined, b: number): number | undefined {
  return a === undefined ? undefined : a * b;
}

/** The arrays of those names that any row told; undefined if of none. */
export function present<Name extends string>(
  names: readonly Name[],
  arrayOf: (name: Name) => Float64Array | undefined,
): { readonly [Key in Name]?: Float64Array | undefined } | undefined {
  const found: { [Key in Name]?: Float64Array | undefined } = {};
  let any = false;
  for (const name of names) {
    const array = arrayOf(name);
    if (array === undefined) continue;
    found[name] = array;
    any = true;
  }
  return any ? found : undefined;
}
