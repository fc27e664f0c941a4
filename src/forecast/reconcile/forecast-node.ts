/** A forecast, and the forecasts of its parts: a centre and its queues, a queue and its contact types. */
export interface ForecastNode {
  readonly name: string;
  /** Forecast of each interval (0 or more); `NaN` where there is none. */
  readonly values: ArrayLike<number>;
  /**
   * Typical error of the forecast (0 or more), such as its RMSE in a backtest: one for all intervals,
   * or one for each. 0 for what is certain. Default: the square root of each value, as of counts.
   */
  readonly standardError?: number | ArrayLike<number> | undefined;
  /** The parts that make up the whole. */
  readonly children?: readonly ForecastNode[] | undefined;
}
