import { checkResult } from '../../core/check-result.ts';
import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import { clockOfDay } from '../../core/words.ts';
import type { SimulatedPeriod } from '../simulation.ts';

/** What {@link serviceByIntervalChart} shows beside the simulated service. */
export interface ServiceByIntervalChartInput {
  /**
   * Minutes after midnight at which the first interval starts (0 to 1439); default 0. On a day whose
   * clocks change, those at which each starts, as the `startMinutes` of an `intervalGrid` tell them.
   */
  readonly startMinutes?: number | ArrayLike<number> | undefined;
  /** Length of an interval in seconds; default 1800. */
  readonly intervalSeconds?: number | undefined;
  /** Service level of each interval by the plan or a formula (0 to 1). */
  readonly expected?: readonly number[] | undefined;
  /** Service level that is asked for (0 to 1). */
  readonly target?: number | undefined;
}

/**
 * Where in the day does the plan not hold? Simulated service by interval with its confidence band, beside
 * what the plan expected and the target.
 *
 * @param simulation - The result of `simulateQueue` or `replayCalls`, or a queue of `simulateCentre`.
 * @param options - The clock, the expected service and the target.
 * @returns A Vega-Lite specification with its data; service as answered in time of all offered.
 * @example
 * ```ts
 * import { serviceByIntervalChart, simulateQueue } from 'halfhour/simulate';
 *
 * const simulation = simulateQueue({
 *   intervalSeconds: 1800,
 *   contacts: [50, 100],
 *   ahtSeconds: 180,
 *   agents: [9, 14],
 *   answerTimeSeconds: 20,
 *   replications: 20,
 * });
 * serviceByIntervalChart(simulation, { startMinutes: 480, target: 0.8 }).title;
 * // => { text: 'Service level by interval', anchor: 'start', fontSize: 14 }
 * ```
 */
export function serviceByIntervalChart(
  simulation: { readonly intervals: readonly Pick<SimulatedPeriod, 'serviceLevels'>[] },
  options: ServiceByIntervalChartInput = {},
): VegaLiteSpec {
  checkResult('serviceByIntervalChart', 'simulation', simulation, 'what simulateQueue returns', {
    intervals: 'list',
  });
  const { startMinutes = 0, intervalSeconds = 1800, expected, target } = options;
  const { intervals } = simulation;
  const clock = typeof startMinutes === 'number' ? undefined : startMinutes;
  const first = typeof startMinutes === 'number' ? startMinutes : (startMinutes[0] ?? 0);
  const hourOf = (interval: number) => (first + (interval * intervalSeconds) / 60) / 60;
  const clockHourOf = (interval: number) => (clock ? clock[interval]! / 60 : hourOf(interval));
  const labels = wholeHours(intervals.length, hourOf, clockHourOf);
  const values = intervals.map(({ serviceLevels: { servedWithin } }, i) => ({
    hour: hourOf(i),
    until: hourOf(i + 1),
    simulated: servedWithin.value,
    low: servedWithin.low,
    high: servedWithin.high,
    ...(expected === undefined ? {} : { expected: expected[i] }),
  }));
  const x = {
    field: 'hour',
    type: 'quantitative',
    title: 'time of day',
    scale: { zero: false, nice: false },
    axis: {
      values: labels.map(([hour]) => hour),
      labelExpr: `${JSON.stringify(Object.fromEntries(labels))}[datum.value]`,
    },
  };
  const span = { x, x2: { field: 'until' } };
  const level = (field: string) => ({
    field,
    type: 'quantitative',
    title: 'service level',
    axis: { format: '.0%' },
    scale: { domain: [0, 1] },
  });
  const colours = {
    ...(expected && { expected: CHART_COLOURS.forecast }),
    simulated: CHART_COLOURS.coverage,
    ...(target !== undefined && { target: CHART_COLOURS.requirement }),
  };
  const colour = (name: string) => ({
    datum: name,
    type: 'nominal',
    title: null,
    scale: { domain: Object.keys(colours), range: Object.values(colours) },
  });
  const steps = (field: string) => ({
    mark: { type: 'rule', strokeWidth: 3 },
    encoding: { ...span, y: level(field), color: colour(field), tooltip: { field, format: '.1%' } },
  });
  const targetLine = {
    mark: { type: 'rule', strokeDash: [4, 4] },
    encoding: { y: { datum: target }, color: colour('target') },
  };
  return vegaLiteSpec('Service level by interval', {
    data: { values },
    width: 600,
    height: 260,
    layer: [
      {
        mark: { type: 'rect', opacity: 0.25, color: CHART_COLOURS.coverage },
        encoding: { ...span, y: level('low'), y2: { field: 'high' } },
      },
      ...(expected ? [steps('expected')] : []),
      steps('simulated'),
      ...(target === undefined ? [] : [targetLine]),
    ],
  });
}

/** The hours at which the clock shows a whole one, with what it shows, no more than fit. */
function wholeHours(
  count: number,
  hourOf: (interval: number) => number,
  clockHourOf: (interval: number) => number,
): (readonly [hour: number, label: string])[] {
  const hours = hourOf(count) - hourOf(0);
  const apart = [1, 2, 3, 6, 12].find((step) => hours / step <= 12) ?? 24;
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const from = clockHourOf(i);
    const length = hourOf(i + 1) - hourOf(i);
    const next = Math.ceil(from / apart) * apart;
    const room = from + length - next;
    // The end of the last interval has no next one to be the beginning of.
    const within = i === count - 1 ? Math.floor(room / apart) + 1 : Math.ceil(room / apart);
    return Array.from({ length: Math.max(0, within) }, (_step, k) => {
      const clockHour = next + k * apart;
      // The end of a day is 24:00, its beginning 00:00.
      const isEnd = clockHour === 24 && i === count - 1;
      return [hourOf(i) + clockHour - from, isEnd ? '24:00' : clockOfDay(60 * clockHour)] as const;
    });
  });
}
