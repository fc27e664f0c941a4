import { toDayNumber } from '../../../time/day-number.ts';
import type { ForecastEvent } from '../../forecast-event.ts';
import type { HistorySeries } from '../../history-series.ts';
import { type Horizon, horizonOf } from '../../horizon.ts';
import type { KnownDays } from '../../known-days.ts';
import { type DayRegression, regressDays } from '../calendar/day-regression.ts';
import { type Cleaning, cleanTable } from '../cleaning/clean-table.ts';
import type { ChangedHours } from '../table/changed-hours.ts';
import type { DayTable } from '../table/day-table.ts';
import { withoutEvents } from '../table/events.ts';
import { layOutTable } from '../table/lay-out-table.ts';
import { explainedDays } from './explained-days.ts';

/** What is known of the days to forecast. */
interface KnownFuture extends KnownDays {
  /** Days to forecast. */
  readonly days: number;
  /** Days between the history and the first of them. */
  readonly gap?: number | undefined;
  readonly events?: readonly ForecastEvent[] | undefined;
}

/** A history made ready for models: cleaned, with its calendar effects. */
export interface PreparedHistory {
  readonly horizon: Horizon;
  /** Days of the horizon before the first that is asked for. */
  readonly gap: number;
  readonly events: readonly ForecastEvent[];
  /** The history as it was, but for days with events, and the days after it. */
  readonly raw: DayTable;
  /** Hours given up and added in the history, which the days to come follow. */
  readonly changedHours: readonly ChangedHours[];
  readonly cleaning: Cleaning;
  readonly regression: DayRegression;
  /** 1 where a past day tells about the calendar, though models may not learn from it. */
  readonly informative: Uint8Array;
}

export function prepareHistory(
  history: HistorySeries,
  { days, gap = 0, events = [], ...known }: KnownFuture,
): PreparedHistory {
  const horizon = horizonOf(history, { ...known, days: gap + days });
  const { table: laidOut, changedHours } = layOutTable(history, horizon, known);
  const raw = withoutEvents(laidOut, events);
  const cleaning = cleanTable(raw);
  const isExplained = explainedDays(raw, cleaning);
  const informative = Uint8Array.from(cleaning.totals, (total, row) =>
    !Number.isNaN(total) && (cleaning.table.usable[row] === 1 || isExplained(row)) ? 1 : 0,
  );
  const regression = regressDays(raw, cleaning.totals, informative);
  const usable = cleaning.table.usable.slice();
  for (const { row } of regression.outliers) usable[row] = 0;
  const table = { ...cleaning.table, usable };
  const findings = cleaning.findings.map((finding) => {
    const row = toDayNumber(finding.date) - raw.firstDay;
    const isLearned = finding.code === 'outlier-day' && informative[row] === 1;
    return isLearned ? { ...finding, action: 'explained' as const } : finding;
  });
  return {
    horizon,
    gap,
    events,
    raw,
    changedHours,
    cleaning: { ...cleaning, table, findings },
    regression,
    informative,
  };
}
