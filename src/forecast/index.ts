export { type Accuracy, accuracy, type LevelAccuracy } from './accuracy/accuracy.ts';
export type { AccuracyInput, QuantileForecast } from './accuracy/input.ts';
export type { BandCoverage, QuantileScore, QuantileScores } from './accuracy/quantile-scores.ts';
export type { Scores } from './accuracy/scores.ts';
export { analyseTraffic, type TrafficAnalysis } from './analyse-traffic/analyse-traffic.ts';
export type { BusyHour, PeakInterval } from './analyse-traffic/busy-hour.ts';
export type { AnalyseTrafficInput, TrafficPeriod } from './analyse-traffic/input.ts';
export type { TrafficRow } from './analyse-traffic/traffic-table.ts';
export type { TransferTrend, WeeklyRate } from './analyse-traffic/transfer-trend.ts';
export { backtest } from './backtest/backtest.ts';
export type { BacktestInput } from './backtest/input.ts';
export type {
  Backtest,
  BacktestDay,
  BacktestedModel,
  BacktestForecast,
  BacktestInterval,
} from './backtest/result.ts';
export { backtestChart, type ComparedMethod } from './charts/backtest-chart.ts';
export {
  type ChartedForecast,
  type ForecastChartInput,
  forecastChart,
} from './charts/forecast-chart.ts';
export { residualChart } from './charts/residual-chart.ts';
export { trafficChart } from './charts/traffic-chart.ts';
export { transferChart } from './charts/transfer-chart.ts';
export type { CleaningCode, CleaningFinding } from './cleaning-finding.ts';
export { compareForecasts } from './compare-forecasts/compare-forecasts.ts';
export type { CompareForecastsInput, NamedForecast } from './compare-forecasts/input.ts';
export type { ComparedForecast, ForecastComparison } from './compare-forecasts/result.ts';
export type {
  CalendarEffect,
  DayForecast,
  ForecastBacktest,
  ForecastMember,
  ForecastMethod,
  ForecastReason,
  ForecastWarning,
  IntervalForecast,
  SpanForecast,
  VolumeForecast,
} from './forecast.ts';
export type { AhtProfile } from './forecast-aht/aht-profile.ts';
export { type AhtForecast, type AhtInterval, forecastAht } from './forecast-aht/forecast-aht.ts';
export type { ForecastAhtInput } from './forecast-aht/input.ts';
export type { ForecastEvent } from './forecast-event.ts';
export {
  type ForecastFromTotals,
  forecastFromTotals,
} from './forecast-from-totals/forecast-from-totals.ts';
export type { ForecastFromTotalsInput, PeriodTotal } from './forecast-from-totals/input.ts';
export {
  forecastPeriods,
  type PeriodForecast,
  type PeriodsForecast,
} from './forecast-periods/forecast-periods.ts';
export type {
  ForecastPeriodsInput,
  PeriodCampaign,
  PeriodOutlook,
} from './forecast-periods/input.ts';
export { forecastVolume } from './forecast-volume/forecast-volume.ts';
export type { ForecastVolumeInput } from './forecast-volume/input.ts';
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
} from './history.ts';
export type { HistoryColumns } from './interval-history/columns-input.ts';
export { historyFromColumns } from './interval-history/history-from-columns.ts';
export type { HistoryOptions, HistoryRow, IntervalHistoryInput } from './interval-history/input.ts';
export { intervalHistory } from './interval-history/interval-history.ts';
export type { KnownDays } from './known-days.ts';
export { MODEL_NAMES, type ModelName } from './model-names.ts';
export type { ForecastNode } from './reconcile/input.ts';
export { type ReconciledNode, reconcile } from './reconcile/reconcile.ts';
export type { VolumeForecastNode } from './reconcile-forecasts/input.ts';
export {
  type ReconciledForecast,
  reconcileForecasts,
} from './reconcile-forecasts/reconcile-forecasts.ts';
export type { DeviationModel } from './reforecast-day/deviation-model.ts';
export type {
  PrepareDayInput,
  ReforecastDayInput,
  UpdateDayInput,
} from './reforecast-day/input.ts';
export type { PastDay } from './reforecast-day/past-days.ts';
export { prepareDay } from './reforecast-day/prepare-day.ts';
export { reforecastDay } from './reforecast-day/reforecast-day.ts';
export type {
  DayReforecast,
  LearnedUpdate,
  PreparedDay,
  PreparedInterval,
  UpdateReason,
} from './reforecast-day/result.ts';
export { updateDay } from './reforecast-day/update-day.ts';
