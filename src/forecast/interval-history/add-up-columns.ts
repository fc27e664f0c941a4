import { AHT_COMPONENTS, HISTORY_VOLUMES } from '../history.ts';
import { FIELD_OF, present, type Totals } from './add-up-rows.ts';
import type { ColumnName, HistoryColumns } from './columns-input.ts';

/** What columns say about each of so many intervals, as `addUpRows` says it of rows: one row each. */
export function addUpColumns(columns: HistoryColumns, intervals: number): Totals {
  const contacts = filledUp(columns.contacts, intervals);
  const columnOf = (name: ColumnName) => {
    const column = columns[name];
    if (column === undefined) return undefined;
    const filled = filledUp(column, intervals);
    // What stands beside a missing number of contacts belongs to no row.
    let isKnown = false;
    for (let i = 0; i < filled.length; i++) {
      if (Number.isNaN(contacts[i])) filled[i] = Number.NaN;
      else if (filled[i]! >= 0) isKnown = true;
    }
    return isKnown ? filled : undefined;
  };
  const answered = columnOf('answered');
  /** The mean as rows have it, to the last bit; a handle time of nobody says nothing. */
  const meanAt = (i: number, seconds: number) => {
    const told = answered?.[i] ?? Number.NaN;
    const weight = Number.isNaN(told) ? contacts[i]! : told;
    return (seconds * weight) / weight;
  };
  const parts = new Map(AHT_COMPONENTS.map((part) => [part, columnOf(FIELD_OF[part])]));
  const aht = columnOf('ahtSeconds');
  const ahtSeconds = new Float64Array(intervals).fill(Number.NaN);
  const isTold = new Uint8Array(intervals);
  for (let i = 0; i < intervals; i++) {
    let seconds = aht?.[i] ?? 0;
    if (!(seconds > 0)) {
      seconds = 0;
      for (const part of parts.values()) seconds += part === undefined ? 0 : part[i]! || 0;
    }
    if (seconds === 0) continue;
    isTold[i] = 1;
    ahtSeconds[i] = meanAt(i, seconds);
  }
  return {
    contacts,
    ahtSeconds: isTold.includes(1) ? ahtSeconds : undefined,
    components: present(AHT_COMPONENTS, (part) => {
      const seconds = parts.get(part)?.map((value, i) => (isTold[i] === 1 ? value : Number.NaN));
      return seconds?.some((value) => value >= 0)
        ? seconds.map((value, i) => meanAt(i, value))
        : undefined;
    }),
    volumes: present(HISTORY_VOLUMES, (volume) => columnOf(volume)),
  };
}

/** Numbers with `NaN` for gaps, and for what is left of the last day. */
function filledUp(values: ArrayLike<number | null>, intervals: number): Float64Array {
  const filled = new Float64Array(intervals).fill(Number.NaN);
  for (let i = 0; i < values.length; i++) filled[i] = values[i] ?? Number.NaN;
  return filled;
}
