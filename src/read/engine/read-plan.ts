import type { ExportColumn, ExportQuestion, ExportRemark } from '../export-account.ts';
import type { LogColumn } from '../export-field.ts';
import type { DirectionSieve } from './directions.ts';
import type { DurationPlan } from './plan-durations.ts';
import type { TimePlan } from './plan-times.ts';

/** Where a row has what, and how it is written. */
export interface ReadPlan {
  readonly kind: 'intervals' | 'contacts';
  readonly times: TimePlan;
  readonly decimal: '.' | ',' | undefined;
  /** The same of durations: where commas part the cells, decimals have points. */
  readonly durationDecimal: '.' | ',' | undefined;
  readonly queue?: number | undefined;
  /** The contacts offered; or `answered`, `abandoned` and `missed` are added up. */
  readonly contacts?: number | undefined;
  readonly isSum: boolean;
  /** Those who hung up while it rang (`missed`) are counted with those who did in the queue, where both are told. */
  readonly volumes: Readonly<
    Partial<Record<'answered' | 'abandoned' | 'missed' | 'arrivals' | 'outbound', number>>
  >;
  readonly durations: readonly DurationPlan[];
  readonly log: Readonly<Partial<Record<LogColumn, number>>>;
  /** What stands in the column of agents where a row is all of them together. */
  readonly agentTotal?: string | undefined;
  /** Of intervals that are counted by direction: those that count. */
  readonly directions?: DirectionSieve | undefined;
  readonly serials: 1900 | 1904;
  readonly columns: readonly ExportColumn[];
  readonly questions: readonly ExportQuestion[];
  readonly remarks: readonly ExportRemark[];
}
