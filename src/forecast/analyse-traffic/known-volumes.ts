import type { IntervalHistory } from '../history.ts';

/**
 * All that arrived in an interval: as the rows tell it, else those served without an agent and those
 * offered to agents together. `NaN` where neither is known.
 */
export function arrivalsIn({ contacts, volumes = {} }: IntervalHistory, i: number): number {
  const { arrivals, selfServed } = volumes;
  const told = arrivals?.[i] ?? Number.NaN;
  return Number.isNaN(told) ? contacts[i]! + (selfServed?.[i] ?? Number.NaN) : told;
}
