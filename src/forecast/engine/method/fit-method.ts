import type { ModelName } from '../../model-names.ts';
import { hasNoContacts } from '../cleaning/clean-table.ts';
import type { PreparedHistory } from '../preparation/prepare-history.ts';
import { type View, viewBefore } from '../preparation/view-before.ts';
import type { ForecastErrors } from '../spread/forecast-errors.ts';
import { learnSpread, NO_SPREAD, type Spread } from '../spread/spread.ts';
import { candidatesFor, untriedCandidate } from './candidates.ts';
import { type RollingOrigins, rollingOrigins, tryCandidates } from './rolling-origin.ts';
import { trialErrors } from './trial-errors.ts';
import { blend, forecastOf, type Member, weighCandidates } from './weigh-candidates.ts';

/** A method chosen and measured, with its forecast of all rows after the history. */
export interface FittedMethod {
  readonly members: readonly Member[];
  readonly rolling: RollingOrigins;
  /** What the members together forecast from each origin of the trial, day by day. */
  readonly tried: readonly Float64Array[];
  readonly errors: ForecastErrors;
  readonly spread: Spread;
  readonly view: View;
  /** Expected contacts of the future rows, slot by slot, as if all were open. */
  readonly forecast: Float64Array;
}

/** Chooses by rolling origin, measures the errors, and forecasts every row after the history. */
export function fitMethod(prepared: PreparedHistory, model: ModelName): FittedMethod {
  const { table } = prepared.cleaning;
  const count = table.horizonDays;
  const rolling = rollingOrigins(table.historyDays, count);
  const candidates = rolling.origins.length > 0 ? candidatesFor(model) : [untriedCandidate(model)];
  const trial = tryCandidates(prepared, candidates, rolling);
  const members = weighCandidates(candidates, trial, table, prepared.informative);
  const places = members.map(({ candidate }) => candidates.indexOf(candidate));
  const tried = rolling.origins.map((origin, i) =>
    blend(
      members,
      places.map((place) => trial.forecasts[place]![i]!),
      table.open.subarray(origin * table.slots),
      table.slots,
    ),
  );
  const errors = trialErrors(tried, trial, table, prepared.informative, prepared.raw);
  const view = viewBefore(prepared, table.historyDays);
  const forecast = forecastOf(members, view, table.historyDays, count);
  const spread = hasNoContacts(prepared.cleaning) ? NO_SPREAD : learnSpread(errors);
  return { members, rolling, tried, errors, spread, view, forecast };
}
