import { TIE_TOLERANCE } from '../../core/tie.ts';
import { exp } from '../../math/elementary/exp.ts';
import { log } from '../../math/elementary/log.ts';
import { leastWhole } from '../../math/least-whole.ts';
import { erlangC } from '../erlang-b-and-c.ts';
import { generalWaitOfWaiters } from './general-wait-of-waiters.ts';
import type { AgentsForGeneralTimesInput } from './input.ts';

/** `agentsForGeneralTimes` of an input that is known to be right, for who asks it often. */
export function fewestForGeneralTimes({
  offeredLoad,
  squaredVariation,
  answerTimeInAht,
  targetServiceLevel,
  maxAsaInAht,
}: AgentsForGeneralTimesInput): number {
  if (offeredLoad === 0) return 0;
  const miss = (value: number, limit: number) => log(value / (limit * (1 + TIE_TOLERANCE)));
  const excess = (agents: number) => {
    const waiting = erlangC(agents, offeredLoad);
    const ofWaiters = generalWaitOfWaiters(agents, offeredLoad, squaredVariation);
    const late =
      targetServiceLevel === undefined
        ? -Infinity
        : miss(waiting * exp(-answerTimeInAht! / ofWaiters), 1 - targetServiceLevel);
    const asa = maxAsaInAht === undefined ? -Infinity : miss(waiting * ofWaiters, maxAsaInAht);
    return Math.max(late, asa);
  };
  const root = Math.sqrt(offeredLoad);
  return leastWhole(excess, offeredLoad + root, 1 + 0.1 * root, Math.floor(offeredLoad) + 1);
}
