import { exp } from '../../math/elementary/exp.ts';
import { expm1 } from '../../math/elementary/expm1.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import type { HistoryDay } from '../history.ts';
import type { HistorySeries } from '../history-series.ts';

/** How likely no contact at all must be before a missing row is taken for it. */
const LEAST_CHANCE = 0.01;

/** Fewer days with rows than this show no habit of the system. */
const FEWEST_DAYS = 7;

/** A series whose missing rows, `NaN` in its contacts, are judged. */
interface GappySeries extends Pick<HistorySeries, 'startMinutes' | 'open' | 'contacts'> {
  readonly days: readonly Pick<HistoryDay, 'first' | 'count'>[];
}

/**
 * The intervals whose missing row means that nobody called. Many systems write no row for an empty
 * half-hour: the sign is a file without a single zero. There a gap counts as a zero where none at
 * all is a likely outcome for its time of day, and stays unknown where it would be a wonder.
 */
export function inferZeros({ days: allDays, startMinutes, open, contacts }: GappySeries): number[] {
  const isRowless = ({ first, count }: Pick<HistoryDay, 'first' | 'count'>) =>
    contacts.subarray(first, first + count).every(Number.isNaN);
  const days = allDays.filter((day) => !isRowless(day));
  if (contacts.includes(0) || days.length < FEWEST_DAYS) return [];
  const chance = chanceOfNone(startMinutes, contacts);
  const zeros: number[] = [];
  for (const { first, count } of days) {
    for (let i = first; i < first + count; i++) {
      if (open[i] === 0 || !Number.isNaN(contacts[i])) continue;
      if ((chance.get(startMinutes[i]!) ?? 1) >= LEAST_CHANCE) zeros.push(i);
    }
  }
  return zeros;
}

/** The Poisson chance of no contact, by time of day, from the mean of the half-hours that had some. */
function chanceOfNone(startMinutes: Int16Array, contacts: Float64Array): Map<number, number> {
  const totals = new Float64Array(DAY_MINUTES);
  const counts = new Int32Array(DAY_MINUTES);
  for (let i = 0; i < contacts.length; i++) {
    const value = contacts[i]!;
    if (Number.isNaN(value)) continue;
    const minutes = startMinutes[i]!;
    totals[minutes]! += value;
    counts[minutes]!++;
  }
  const chance = new Map<number, number>();
  for (const [minutes, count] of counts.entries()) {
    if (count > 0) chance.set(minutes, noneGivenMean(totals[minutes]! / count));
  }
  return chance;
}

/**
 * exp(-rate) of the Poisson rate whose outcomes above 0 have the given mean:
 * mean = rate / (1 - exp(-rate)), solved by repeated insertion, which converges from above.
 */
function noneGivenMean(mean: number): number {
  let rate = mean;
  for (let round = 0; round < 50; round++) rate = mean * -expm1(-rate);
  return exp(-rate);
}
