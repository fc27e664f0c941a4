import { finding } from '../../core/finding.ts';
import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import type { EstimateTree } from '../engine/reconciliation/estimate-tree.ts';
import { minimumTrace } from '../engine/reconciliation/minimum-trace.ts';
import {
  ownShareOfErrors,
  reconciledVariances,
  type VarianceTree,
} from '../engine/reconciliation/shared-errors.ts';
import type { ForecastReason, IntervalForecast, VolumeForecast } from '../forecast.ts';
import { FORECAST_REASON_TEXTS } from '../texts.ts';
import { reconcileForecastsInput, type VolumeForecastNode } from './input.ts';
import { type CountForecast, movedQuantiles, varianceOf } from './moved-quantiles.ts';

/** A volume forecast that those of its parts add up to. */
export interface ReconciledForecast {
  readonly name: string;
  readonly forecast: VolumeForecast;
  readonly children: readonly ReconciledForecast[];
}

/**
 * The centre and each of its queues were forecast on their own: what are the forecasts that add up?
 *
 * Expected contacts are those of `reconcile`, each forecast weighed by the spread of its quantiles: in
 * every interval, day and week a whole is the sum of its parts. Quantiles do not add up and must not,
 * since parts seldom err all one way; they move with the expected contacts and keep their shape. They
 * become narrower only as far as the errors are the forecasts' own, which shows in how far they
 * disagree; what nobody could foresee (chance, a busy day) reconciling does not take away.
 *
 * The result is a tree of forecasts like those given, for charts and staffing. `backtest` and
 * `warnings` are those before; sample paths, drawn for each alone, are left out. A whole that is closed
 * when a part is open counts as not forecast then.
 *
 * @param root - The whole with its parts, as deep as wanted.
 * @returns The same tree, every forecast the sum of its parts.
 * @throws `InvalidInputError` on forecasts of other intervals or levels.
 * @example
 * ```ts
 * import { forecastVolume, intervalHistory, reconcileForecasts } from 'halfhour/forecast';
 *
 * const rows = Array.from({ length: 42 * 10 }, (_, i) => {
 *   const day = Math.floor(i / 10);
 *   const date = new Date(Date.UTC(2026, 2, 2 + day)).toISOString().slice(0, 10);
 *   const hour = String(8 + (i % 10)).padStart(2, '0');
 *   return { time: `${date}T${hour}:00`, contacts: 40 + ((7 * i) % 11) };
 * });
 * const history = intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 3600 });
 * const half = intervalHistory(
 *   rows.map(({ time, contacts }, i) => ({ time, contacts: Math.floor((contacts + (i % 3)) / 2) })),
 *   { timeZone: 'UTC', intervalSeconds: 3600 },
 * );
 * const days = 7;
 * const { forecast, children } = reconcileForecasts({
 *   name: 'centre',
 *   forecast: forecastVolume(history, { days }),
 *   children: [
 *     { name: 'sales', forecast: forecastVolume(half, { days }) },
 *     { name: 'service', forecast: forecastVolume(half, { days }) },
 *   ],
 * });
 * const parts = children.map((child) => child.forecast.total.contacts);
 * Math.abs(parts[0]! + parts[1]! - forecast.total.contacts) < 1e-6; // => true
 * ```
 */
export function reconcileForecasts(root: VolumeForecastNode): ReconciledForecast {
  parseInput('reconcileForecasts', reconcileForecastsInput, root);
  const intervals = reconcileCells(root, ({ intervals }) => intervals);
  // Days alone tell how far forecasts disagree: a week is the same days again.
  const ownShare = ownShareOfErrors(estimatesOf(root, ({ days }) => days));
  const spans = reconcileCells(root, spansOf, ownShare);
  return write(root, intervals, spans);
}

/** Something with an expected count and quantiles in each forecast of the tree: its intervals, its days. */
type CellsOf = (forecast: VolumeForecast) => readonly (CountForecast & { open?: boolean })[];

const spansOf = ({ days, weeks, total }: VolumeForecast) => [...days, ...weeks, total];

/** Estimates before and after, and the variances that are left. */
interface ReconciledCells {
  readonly given: EstimateTree;
  readonly reconciled: EstimateTree;
  readonly left: VarianceTree;
}

function reconcileCells(
  root: VolumeForecastNode,
  cellsOf: CellsOf,
  ownShare?: number,
): ReconciledCells {
  const given = estimatesOf(root, cellsOf);
  const reconciled = minimumTrace(given);
  const left = reconciledVariances(given, reconciled, ownShare ?? ownShareOfErrors(given));
  return { given, reconciled, left };
}

function estimatesOf(
  { forecast, children = [] }: VolumeForecastNode,
  cellsOf: CellsOf,
): EstimateTree {
  const cells = cellsOf(forecast);
  // Where nothing can come, nothing is forecast.
  const isKnown = ({ open, contacts, quantiles }: (typeof cells)[number]) =>
    open ?? (contacts > 0 || quantiles.some((quantile) => quantile > 0));
  return {
    values: Float64Array.from(cells, (cell) => (isKnown(cell) ? cell.contacts : Number.NaN)),
    variances: Float64Array.from(cells, (cell) =>
      isKnown(cell) ? varianceOf(cell, forecast.levels) : Number.NaN,
    ),
    children: children.map((child) => estimatesOf(child, cellsOf)),
  };
}

function write(
  { name, forecast, children = [] }: VolumeForecastNode,
  cells: ReconciledCells,
  spans: ReconciledCells,
): ReconciledForecast {
  const { levels } = forecast;
  const intervals = forecast.intervals.map((interval, i) => {
    const contacts = cells.reconciled.values[i]!;
    if (Number.isNaN(contacts)) return interval;
    return { ...interval, open: true, ...moved(interval, levels, contacts, cells, i) };
  });
  const dates = byDate(intervals);
  const days = forecast.days.map((day, d) => {
    const ofDay = dates.get(day.date) ?? [];
    const contacts = sum(ofDay.map((interval) => interval.contacts));
    const closed = !ofDay.some(({ open }) => open);
    return { ...day, closed, ...moved(day, levels, contacts, spans, d) };
  });
  const between = (from: string, to: string) =>
    sum(days.filter(({ date }) => from <= date && date <= to).map(({ contacts }) => contacts));
  const weeks = forecast.weeks.map((week, w) => ({
    ...week,
    ...moved(week, levels, between(week.from, week.to), spans, days.length + w),
  }));
  const { samplePaths: _drawnAlone, ...kept } = forecast;
  const { total } = forecast;
  const contacts = between(total.from, total.to);
  return {
    name,
    forecast: {
      ...kept,
      intervals,
      days,
      weeks,
      total: { ...total, ...moved(total, levels, contacts, spans, days.length + weeks.length) },
      reasons: [...forecast.reasons, reasonOf(total.contacts, contacts)],
    },
    children: children.map((child, c) => write(child, partOf(cells, c), partOf(spans, c))),
  };
}

function byDate(intervals: readonly IntervalForecast[]): Map<string, IntervalForecast[]> {
  const dates = new Map<string, IntervalForecast[]>();
  for (const interval of intervals) {
    const ofDay = dates.get(interval.date) ?? [];
    ofDay.push(interval);
    dates.set(interval.date, ofDay);
  }
  return dates;
}

/** The new mean of the nth cell of a node with its quantiles about it. */
function moved(
  given: CountForecast,
  levels: readonly number[],
  contacts: number,
  { given: { variances }, left }: ReconciledCells,
  n: number,
): CountForecast {
  const variance = left.variances[n]!;
  if (Number.isNaN(variance)) return { contacts, quantiles: given.quantiles };
  return {
    contacts,
    quantiles: movedQuantiles(given, levels, { contacts, variance, before: variances[n]! }),
  };
}

function partOf({ given, reconciled, left }: ReconciledCells, c: number): ReconciledCells {
  return {
    given: given.children[c]!,
    reconciled: reconciled.children[c]!,
    left: left.children[c]!,
  };
}

function reasonOf(before: number, after: number): ForecastReason {
  // Hardly less is no negative zero.
  const share = before > 0 ? Number((after / before - 1).toFixed(3)) + 0 : 0;
  return finding(FORECAST_REASON_TEXTS, 'reconciled', { share });
}
