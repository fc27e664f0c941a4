import { stamp } from '../core/saved.ts';
import { withoutAbsent } from '../core/without-absent.ts';
import {
  type AhtComponent,
  HISTORY_FORM,
  type HistoryVolume,
  type IntervalHistory,
} from './history.ts';

/** A history as models calculate with it: typed arrays, with `NaN` for what is unknown. */
export interface HistorySeries
  extends Omit<IntervalHistory, 'kind' | 'version' | keyof SeriesArrays>,
    SeriesArrays {}

interface SeriesArrays {
  readonly starts: Float64Array;
  readonly startMinutes: Int16Array;
  readonly contacts: Float64Array;
  readonly open: Uint8Array;
  readonly ahtSeconds?: Float64Array | undefined;
  readonly components?: { readonly [Part in AhtComponent]?: Float64Array | undefined } | undefined;
  readonly volumes?: { readonly [Volume in HistoryVolume]?: Float64Array | undefined } | undefined;
}

/** Numbers to calculate with: `null`, as JSON has it, becomes `NaN`. */
export function seriesOf(values: ArrayLike<number | null>): Float64Array {
  const series = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) series[i] = values[i] ?? Number.NaN;
  return series;
}

/** Numbers to keep: `NaN`, of which JSON knows nothing, becomes `null`. */
export function gapsAsNull(values: Float64Array): (number | null)[] {
  const plain = new Array<number | null>(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    plain[i] = Number.isNaN(value) ? null : value;
  }
  return plain;
}

/** A loop of our own: `Array.from` of a typed array takes ten times as long. */
function plainNumbers(values: ArrayLike<number>): number[] {
  const plain = new Array<number>(values.length);
  for (let i = 0; i < values.length; i++) plain[i] = values[i]!;
  return plain;
}

/** A history, to calculate with. */
export function historySeries(history: IntervalHistory): HistorySeries {
  const { kind: _kind, version: _version, ...rest } = history;
  const { ahtSeconds, components, volumes } = history;
  return {
    ...rest,
    starts: Float64Array.from(history.starts),
    startMinutes: Int16Array.from(history.startMinutes),
    contacts: seriesOf(history.contacts),
    open: Uint8Array.from(history.open),
    ahtSeconds: ahtSeconds && seriesOf(ahtSeconds),
    components: mapPresent(components, seriesOf),
    volumes: mapPresent(volumes, seriesOf),
  };
}

/** What was calculated, as the plain data of a history. */
export function plainHistory(series: HistorySeries): IntervalHistory {
  const { ahtSeconds, components, volumes } = series;
  return withoutAbsent({
    ...stamp(HISTORY_FORM),
    ...series,
    starts: plainNumbers(series.starts),
    startMinutes: plainNumbers(series.startMinutes),
    contacts: gapsAsNull(series.contacts),
    open: plainNumbers(series.open),
    ahtSeconds: ahtSeconds && gapsAsNull(ahtSeconds),
    components: mapPresent(components, gapsAsNull),
    volumes: mapPresent(volumes, gapsAsNull),
  });
}

/** The arrays of a record that are there, each made into another. */
function mapPresent<Name extends string, From, To>(
  arrays: { readonly [Key in Name]?: From | undefined } | undefined,
  map: (values: From) => To,
): { readonly [Key in Name]?: To } | undefined {
  if (arrays === undefined) return undefined;
  const mapped: { [Key in Name]?: To } = {};
  for (const name of Object.keys(arrays) as Name[]) {
    const values = arrays[name];
    if (values !== undefined) mapped[name] = map(values);
  }
  return mapped;
}
