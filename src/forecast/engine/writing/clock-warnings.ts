import { youngerClocks } from '../../../time/younger-clocks.ts';
import type { ForecastWarning } from '../../forecast.ts';
import type { PreparedHistory } from '../preparation/prepare-history.ts';
import { warning } from './warning.ts';

/** An engine tells the time by the zone data that it came with, and a law may be younger. */
export function clocksNotKnown({
  horizon: { timeZone, days },
}: PreparedHistory): ForecastWarning[] {
  const younger = youngerClocks(timeZone, days.at(-1)!.date);
  if (younger === undefined) return [];
  const { since, release } = younger;
  return [warning('clocks-not-known', { timeZone, date: since, release })];
}
