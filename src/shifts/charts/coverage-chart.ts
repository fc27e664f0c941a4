import { CHART_COLOURS, type VegaLiteSpec, vegaLiteSpec } from '../../core/vega-lite.ts';
import { WEEKDAY_SHORT } from '../../core/words.ts';
import { HOUR_SECONDS, WEEK_DAYS } from '../../time/durations.ts';
import type { CoverageReport } from '../coverage-report.ts';
import { checkReport } from './check-report.ts';
import { clockLabels } from './clock-labels.ts';

/** How {@link coverageChart} is drawn. */
export interface CoverageChartInput {
  /** Length of an interval in seconds, as in the requirement. */
  readonly intervalSeconds: number;
  /** Weekday of day 0, 0 for Monday (default 0). */
  readonly firstWeekday?: number | undefined;
  /** Title of the chart (default `Requirement and coverage`). */
  readonly title?: string | undefined;
}

/**
 * Where are too few agents on position, and where too many?
 *
 * @param report - Coverage of a design or of duties.
 * @param options - Length of an interval and title.
 * @returns A Vega-Lite specification: the requirement as a line, coverage as steps, and between them
 *   areas for too few and too many, over the hours of the period.
 * @example
 * ```ts
 * import { coverageChart, evaluateCoverage } from 'halfhour/shifts';
 *
 * const report = evaluateCoverage({
 *   requirement: { intervalSeconds: 43_200, agents: [1, 0], startDate: '2026-03-02' },
 *   duties: [],
 * });
 * coverageChart(report, { intervalSeconds: 43_200 })['data']; // => { values: [{ hour: 0, required: 1, onPosition: 0, covered: 0 }, { hour: 12, required: 0, onPosition: 0, covered: 0 }, { hour: 24, required: 0, onPosition: 0, covered: 0 }] }
 * ```
 */
export function coverageChart(report: CoverageReport, options: CoverageChartInput): VegaLiteSpec {
  checkReport('coverageChart', report, options);
  const { intervalSeconds, firstWeekday = 0, title = 'Requirement and coverage' } = options;
  const rows = report.required.map((required, i) => {
    const onPosition = report.onPosition[i]!;
    const hour = (i * intervalSeconds) / HOUR_SECONDS;
    return { hour, required, onPosition, covered: Math.min(required, onPosition) };
  });
  // A step is drawn up to the next row: the last one needs an end.
  const end = (rows.length * intervalSeconds) / HOUR_SECONDS;
  const values = [...rows, { ...rows.at(-1)!, hour: end }];
  const days = Math.ceil(end / 24);
  const labels: (readonly [hour: number, text: string])[] =
    days > 1
      ? Array.from({ length: days }, (_, day) => [24 * day, dayLabel(day, days, firstWeekday)])
      : clockLabels(0, end);
  const hour = {
    field: 'hour',
    type: 'quantitative',
    title: days > 1 ? 'Days from midnight' : 'Clock',
    scale: { domain: [0, end], nice: false },
    axis: {
      values: labels.map(([at]) => at),
      labelExpr: `${JSON.stringify(Object.fromEntries(labels))}[datum.value]`,
      labelOverlap: true,
      // A day's name belongs to the hours behind its midnight.
      ...(days > 1 && { labelAlign: 'left' }),
    },
  };
  const agents = (field: string) => ({ field, type: 'quantitative', title: 'Agents on position' });
  const colours = coloursOfParts();
  const colour = (part: string) => ({
    datum: part,
    scale: { domain: Object.keys(colours), range: Object.values(colours) },
    title: null,
  });
  const area = (field: string, part: string) => ({
    mark: { type: 'area', interpolate: 'step-after', opacity: 0.5 },
    encoding: { x: hour, y: agents('covered'), y2: { field }, color: colour(part) },
  });
  const line = (field: string, part: string) => ({
    mark: { type: 'line', interpolate: 'step-after', strokeWidth: 1.5 },
    encoding: { x: hour, y: agents(field), color: colour(part) },
  });
  return vegaLiteSpec(title, {
    width: 800,
    height: 260,
    data: { values },
    layer: [
      area('required', 'too few'),
      area('onPosition', 'too many'),
      line('onPosition', 'on position'),
      line('required', 'required'),
    ],
  });
}

/** `Wed`, or of several weeks `10 Wed`. */
function dayLabel(day: number, days: number, firstWeekday: number): string {
  const weekday = WEEKDAY_SHORT[(firstWeekday + day) % WEEK_DAYS]!;
  return days > WEEK_DAYS ? `${day + 1} ${weekday}` : weekday;
}

const coloursOfParts = () => ({
  required: CHART_COLOURS.requirement,
  'on position': CHART_COLOURS.coverage,
  'too few': CHART_COLOURS.under,
  'too many': CHART_COLOURS.over,
});
