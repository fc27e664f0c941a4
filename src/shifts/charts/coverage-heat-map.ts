import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import { clockOfDay, everyThirdHour, WEEKDAY_NAMES } from '../../core/words.ts';
import { DAY_SECONDS } from '../../time/durations.ts';
import type { CoverageReport } from '../coverage-report.ts';
import { checkReport } from './check-report.ts';

/** How {@link coverageHeatMap} is drawn. */
export interface CoverageHeatMapInput {
  /** Length of an interval in seconds, as in the requirement. */
  readonly intervalSeconds: number;
  /** Weekday of day 0, 0 for Monday (default 0). */
  readonly firstWeekday?: number | undefined;
  /** Title of the chart (default `Too many and too few agents`). */
  readonly title?: string | undefined;
}

/**
 * At which hours of which days are agents idle, and at which are they missing?
 *
 * @param report - Coverage of a design or of duties, day 0 first.
 * @param options - Length of an interval and title.
 * @returns A Vega-Lite specification: a cell for each interval, a row for each day; red where agents
 *   are missing, blue where there are more than needed.
 * @example
 * ```ts
 * import { coverageHeatMap, evaluateCoverage } from 'halfhour/shifts';
 *
 * const report = evaluateCoverage({
 *   requirement: { intervalSeconds: 43_200, agents: [1, 0], startDate: '2026-03-02' },
 *   duties: [],
 * });
 * coverageHeatMap(report, { intervalSeconds: 43_200 })['data'];
 * // => { values: [{ day: '1 Monday', time: '00:00', balance: -1 }, { day: '1 Monday', time: '12:00', balance: 0 }] }
 * ```
 */
export function coverageHeatMap(
  report: CoverageReport,
  options: CoverageHeatMapInput,
): VegaLiteSpec {
  checkReport('coverageHeatMap', report, options);
  const { intervalSeconds, firstWeekday = 0, title = 'Too many and too few agents' } = options;
  const perDay = DAY_SECONDS / intervalSeconds;
  const values = report.required.map((required, i) => {
    const day = Math.floor(i / perDay);
    return {
      day: `${day + 1} ${WEEKDAY_NAMES[(firstWeekday + day) % 7]}`,
      time: clockOfDay(((i % perDay) * intervalSeconds) / 60),
      balance: report.onPosition[i]! - required,
    };
  });
  const most = values.reduce((size, { balance }) => Math.max(size, Math.abs(balance)), 1);
  return vegaLiteSpec(title, {
    width: 800,
    height: { step: 22 },
    data: { values },
    mark: { type: 'rect', tooltip: true },
    encoding: {
      x: {
        field: 'time',
        type: 'ordinal',
        title: null,
        axis: { values: everyThirdHour(), labelOverlap: true, labelAngle: 0 },
      },
      y: { field: 'day', type: 'ordinal', title: null, sort: null },
      color: {
        field: 'balance',
        type: 'quantitative',
        title: 'Agents to spare',
        scale: {
          domain: [-most, 0, most],
          range: [CHART_COLOURS.under, 'white', CHART_COLOURS.over],
          // The default space of colours leads from white to a colour by way of others.
          interpolate: 'rgb',
        },
      },
    },
  });
}
