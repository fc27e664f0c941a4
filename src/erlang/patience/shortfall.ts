import { exp } from '../../math/elementary/exp.ts';
import type { ErlangACriterion } from './criterion.ts';
import { abandonmentChances } from './impatient-queue.ts';

/** Whether a larger value of the criterion is the better one: so it is for the service levels. */
export function isServiceLevel(criterion: ErlangACriterion): boolean {
  return criterion.startsWith('served');
}

/**
 * How far the queue is from perfect: 1 less the service level, or the criterion itself where less is
 * better. Taken directly, so that a target of 0.9999 loses no digits.
 */
export function shortfall(
  criterion: ErlangACriterion,
  agents: number,
  offeredLoad: number,
  patience: number,
  time: number,
): number {
  if (agents === 0) return shortfallWithoutAgents(criterion, patience, time);
  const { wait, abandon, served, offeredLate, servedLate } = abandonmentChances(
    agents,
    offeredLoad,
    patience,
    time,
  );
  switch (criterion) {
    case 'servedWithin':
      return abandon + servedLate;
    case 'servedOrAbandonedWithin':
      return offeredLate * exp(-time / patience);
    case 'servedWithinExcludingEarlyAbandons': {
      const waiting = offeredLate * exp(-time / patience);
      return waiting / (served - servedLate + waiting);
    }
    case 'servedWithinOfServed':
      return servedLate / served;
    case 'waitProbability':
      return wait;
    case 'abandonProbability':
      return abandon;
    case 'averageWait':
      return abandon * patience;
    case 'occupancy':
      return (offeredLoad * served) / agents;
  }
}

function shortfallWithoutAgents(
  criterion: ErlangACriterion,
  patience: number,
  time: number,
): number {
  if (criterion === 'averageWait') return patience;
  return criterion === 'servedOrAbandonedWithin' ? exp(-time / patience) : 1;
}
