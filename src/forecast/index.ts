// history
export {
  AHT_COMPONENTS,
  type AhtComponent,
  type AhtComponents,
  HISTORY_VOLUMES,
  type HistoryDay,
  type HistoryFinding,
  type HistoryFindingCode,
  type HistoryVolume,
  type HistoryVolumes,
  type IntervalHistory,
} from './history/history.ts';
export type { HistoryRow } from './history/history-row.ts';
export { type IntervalHistoryOptions, intervalHistory } from './history/interval-history.ts';
