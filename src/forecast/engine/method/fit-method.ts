import type { ModelName } from '../../model-names.ts';
import { isSilent } from '../cleaning/clean-table.ts';
import { type Preparation, type View, viewBefore } from '../preparation/prepare-history.ts';
import { learnSpread, NO_SPREAD, type Spread } from '../spread/spread.ts';
import { candidatesFor, untriedCandidate } from './candidates.ts';
import { type RollingOrigins, rollingOrigins, tryCandidates } from './rolling-origin.ts';
import { type TrialErrors, trialErrors } from './trial-errors.ts';
import { blend, type Member, weighCandidates } from './weigh-candidates.ts';

/** A method chosen and measured, with its forecast of all rows after the history. */
export interface FittedMethod {
  readonly members: readonly Member[];
  readonly rolling: RollingOrigins;
  /** What the members together forecast from each origin of the trial, day by day. */
  readonly tried: readonly Float64Array[];
  readonly errors: TrialErrors;
  readonly spread: Spread;
  readonly view: View;
  /** Expected contacts of the future rows, slot by slot, as if all were open. */
  readonly forecast: Float64Array;
}

/** Chooses by rolling origin, measures the errors, and forecasts every row after the history. */
export function fitMethod(preparation: Preparation, model: ModelName): FittedMethod {
  const { table } = preparation.cleaning;
  const count = table.horizonDays;
  const rolling = rollingOrigins(table.historyDays, count);
  const candidates = rolling.origins.length > 0 ? candidatesFor(model) : [untriedCandidate(model)];
  const trial = tryCandidates(preparation, candidates, rolling);
  const members = weighCandidates(candidates, trial, table, preparation.informative);
  const weights = members.map(({ weight }) => weight);
  const places = members.map(({ candidate }) => candidates.indexOf(candidate));
  const tried = rolling.origins.map((_, i) =>
    blend(
      places.map((place) => trial.forecasts[place]![i]!),
      weights,
    ),
  );
  const errors = trialErrors(tried, trial, table, preparation.informative);
  const view = viewBefore(preparation, table.historyDays);
  const forecast = blend(
    members.map(({ candidate }) => candidate.forecast(view, table.historyDays, count)),
    weights,
  );
  const spread = isSilent(preparation.cleaning) ? NO_SPREAD : learnSpread(errors);
  return { members, rolling, tried, errors, spread, view, forecast };
}
