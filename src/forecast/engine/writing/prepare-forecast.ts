import type { Holiday } from '../../../time/holiday.ts';
import type { ForecastEvent, VolumeForecast } from '../../forecast.ts';
import type { IntervalHistory } from '../../history.ts';
import { horizonOf } from '../../horizon.ts';
import type { ModelName } from '../../model-names.ts';
import { fitMethod } from '../method/fit-method.ts';
import { prepare } from '../preparation/prepare-history.ts';
import { forgetEvents } from '../table/events.ts';
import { layOutTable } from '../table/lay-out-table.ts';
import { writeForecast } from './write-forecast.ts';

/** What is known about the days to forecast. */
export interface KnownFuture {
  /** Days after the history. */
  readonly days: number;
  /** Of these, days to leave out before the first that is asked for. */
  readonly gap?: number | undefined;
  readonly holidays: readonly Holiday[];
  readonly closedDates: readonly string[];
  readonly events?: readonly ForecastEvent[] | undefined;
}

/** How to forecast, once the history is prepared. */
export interface ForecastDetails {
  readonly model?: ModelName | undefined;
  readonly levels?: readonly number[] | undefined;
  readonly samplePaths?: number | undefined;
  readonly seed?: number | undefined;
}

/** A history made ready, from which several models can forecast. */
export interface PreparedForecast {
  readonly forecast: (details: ForecastDetails) => VolumeForecast;
}

/** The levels of an 80 % and a 95 % band, and the middle. */
const LEVELS = [0.025, 0.1, 0.5, 0.9, 0.975];

export function prepareForecast(
  history: IntervalHistory,
  { days, gap = 0, holidays, closedDates, events = [] }: KnownFuture,
): PreparedForecast {
  const horizon = horizonOf(history, { days, holidays, closedDates });
  const table = layOutTable(history, horizon, { holidays, closedDates });
  const preparation = prepare(forgetEvents(table, events));
  return {
    forecast: ({ model = 'combination', levels = LEVELS, samplePaths = 0, seed = 1 }) =>
      writeForecast(horizon, table, preparation, fitMethod(preparation, model), {
        gap,
        events,
        model,
        levels,
        samplePaths,
        seed,
      }),
  };
}
