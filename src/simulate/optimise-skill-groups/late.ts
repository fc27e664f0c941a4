import { log } from '../../math/elementary/log.ts';

/** Nobody can say how much better less than one in a hundred thousand is. */
const LEAST_LATE = 1e-5;

/** Logarithm of the share that comes too late: it falls nearly evenly with every agent. */
export function late(value: number): number {
  return log(Math.max(LEAST_LATE, 1 - value));
}
