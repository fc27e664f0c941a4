import type { HistorySeries } from './history-series.ts';

/** Contacts that a handle time is the mean of: those answered, or all where that is not told. */
export function handledIn(
  { contacts, volumes }: Pick<HistorySeries, 'contacts' | 'volumes'>,
  i: number,
): number {
  const answered = volumes?.answered?.[i] ?? Number.NaN;
  return Number.isNaN(answered) ? contacts[i]! : answered;
}

/**
 * All that arrived in an interval: as the rows tell it, else those served without an agent and those
 * offered to agents together. `NaN` where neither is known.
 */
export function arrivalsIn({ contacts, volumes = {} }: HistorySeries, i: number): number {
  const { arrivals, selfServed } = volumes;
  const told = arrivals?.[i] ?? Number.NaN;
  return Number.isNaN(told) ? contacts[i]! + (selfServed?.[i] ?? Number.NaN) : told;
}
