// history
export {
  AHT_COMPONENTS,
  type AhtComponent,
  type AhtComponents,
  type HistoryDay,
  type HistoryFinding,
  type HistoryFindingCode,
  type IntervalHistory,
} from './history/history.ts';
