export type { CleaningFinding, CleaningKind } from './cleaning/cleaning-finding.ts';
export { forecastVolume } from './forecast-volume.ts';
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
export { MODEL_NAMES, type ModelName } from './models/model-names.ts';
export type {
  CalendarEffect,
  DayForecast,
  ForecastBacktest,
  ForecastEvent,
  ForecastMember,
  ForecastMethod,
  ForecastVolumeOptions,
  IntervalForecast,
  SpanForecast,
  VolumeForecast,
} from './volume-forecast.ts';
