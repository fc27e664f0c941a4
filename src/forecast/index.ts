export {
  type Accuracy,
  type AccuracyOptions,
  accuracy,
  type LevelAccuracy,
} from './accuracy/accuracy.ts';
export type {
  BandCoverage,
  QuantileForecast,
  QuantileScore,
  QuantileScores,
} from './accuracy/quantile-scores.ts';
export type { Scores } from './accuracy/scores.ts';
export type { AhtProfile } from './aht/aht-profile.ts';
export {
  type AhtForecast,
  type AhtInterval,
  type ForecastAhtOptions,
  forecastAht,
} from './aht/forecast-aht.ts';
export { backtest } from './backtest.ts';
export type {
  Backtest,
  BacktestedModel,
  BacktestOptions,
} from './backtest-result.ts';
export {
  backtestChart,
  type ComparedMethod,
} from './charts/backtest-chart.ts';
export {
  type ChartedForecast,
  type ForecastChartOptions,
  forecastChart,
} from './charts/forecast-chart.ts';
export { residualChart } from './charts/residual-chart.ts';
export { trafficChart } from './charts/traffic-chart.ts';
export { transferChart } from './charts/transfer-chart.ts';
export type {
  CleaningFinding,
  CleaningKind,
} from './cleaning/cleaning-finding.ts';
export { forecastVolume } from './forecast-volume.ts';
export type { ForecastNode } from './hierarchy/forecast-node.ts';
export {
  type ReconciledNode,
  reconcile,
} from './hierarchy/reconcile.ts';
export {
  type ReconciledForecast,
  reconcileForecasts,
} from './hierarchy/reconcile-forecasts.ts';
export type { VolumeForecastNode } from './hierarchy/volume-forecast-node.ts';
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
export {
  type IntervalHistoryOptions,
  intervalHistory,
} from './history/interval-history.ts';
export type {
  DayReforecast,
  LearnedUpdate,
  PrepareDayOptions,
  PreparedDay,
  PreparedInterval,
  ReforecastDayOptions,
  UpdateDayOptions,
} from './intraday/day-reforecast.ts';
export type { DeviationModel } from './intraday/deviation-model.ts';
export type { PastDay } from './intraday/past-days.ts';
export { prepareDay } from './intraday/prepare-day.ts';
export { reforecastDay } from './intraday/reforecast-day.ts';
export { updateDay } from './intraday/update-day.ts';
export {
  MODEL_NAMES,
  type ModelName,
} from './models/model-names.ts';
export {
  analyseTraffic,
  type TrafficAnalysis,
  type TrafficOptions,
} from './traffic/analyse-traffic.ts';
export type {
  BusyHour,
  PeakInterval,
} from './traffic/busy-hour.ts';
export type { TrafficPeriod } from './traffic/periods.ts';
export type { TrafficRow } from './traffic/traffic-table.ts';
export type {
  TransferTrend,
  WeeklyRate,
} from './traffic/transfer-trend.ts';
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
