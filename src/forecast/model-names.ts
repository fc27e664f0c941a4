import { frozen } from '../core/freeze.ts';

/** The models that can be asked for by name; `combination` weighs several by their backtest. */
export const MODEL_NAMES = /* @__PURE__ */ frozen([
  'combination',
  'seasonal-naive',
  'recent-mean',
  'recent-median',
  'monthly-profile',
  'smoothed-profile',
  'decomposition',
  'poisson-regression',
  'low-rank',
  'day-regression',
  'holt-winters',
  'harmonic-regression',
] as const);

/** Name of a forecasting model. */
export type ModelName = (typeof MODEL_NAMES)[number];
