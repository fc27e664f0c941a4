/** A tree of forecasts, each with the variance of its error, cell by cell; `NaN` where there is none. */
export interface EstimateTree {
  readonly values: Float64Array;
  readonly variances: Float64Array;
  readonly children: readonly EstimateTree[];
}
