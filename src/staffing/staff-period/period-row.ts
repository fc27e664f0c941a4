import type { BindingTarget } from '../engine/target-rules.ts';
import type { SeriesInterval } from '../staffing-series.ts';

/** An interval of a period, with its fewest agents and those that it would need alone. */
export interface PeriodRow {
  /** Its place in the series. */
  readonly index: number;
  readonly interval: SeriesInterval;
  readonly offeredLoad: number;
  readonly least: number;
  readonly leastBy: BindingTarget;
  readonly agentsAlone: number;
}
