import { fewestAgents, fewestForSmallLoad, fewestNear } from './fewest-agents.ts';
import {
  guessSafety,
  improveSafety,
  refineSafety,
  SAFETY_FROM_LOAD,
  SAFETY_UP_TO_EXPONENT,
} from './safety.ts';

/** Intervals worked on at a time: their scratch numbers stay in the first cache. */
const BLOCK = 128;

/**
 * `fewestAgents` for every interval of a series into `out`, for contacts ≥ 0 and handle times ≥ 0.
 *
 * Three short loops over a block instead of one long one: a processor then works on many intervals
 * at a time, where in a long loop each waits for the divisions of the one before.
 */
export function fewestAgentsOfSeries(
  contacts: Float64Array,
  ahtSeconds: Float64Array,
  intervalSeconds: number,
  answerTimeSeconds: number,
  limit: number,
  out: Int32Array,
): void {
  const exponent = -Math.log(limit);
  const tabled = exponent <= SAFETY_UP_TO_EXPONENT;
  const loads = new Float64Array(BLOCK);
  const times = new Float64Array(BLOCK);
  const roots = new Float64Array(BLOCK);
  const safeties = new Float64Array(BLOCK);
  for (let start = 0; start < out.length; start += BLOCK) {
    const size = Math.min(BLOCK, out.length - start);
    for (let j = 0; j < size; j++) {
      const aht = ahtSeconds[start + j]!;
      const load = (contacts[start + j]! * aht) / intervalSeconds;
      const time = answerTimeSeconds / aht;
      const root = Math.sqrt(load);
      loads[j] = load;
      times[j] = time;
      roots[j] = root;
      safeties[j] = guessSafety(root * time, exponent);
    }
    if (tabled) {
      for (let j = 0; j < size; j++) {
        const root = roots[j]!;
        if (loads[j]! < SAFETY_FROM_LOAD) continue;
        safeties[j] = improveSafety(safeties[j]!, 1 / root, root * times[j]!, exponent);
      }
    }
    for (let j = 0; j < size; j++) {
      const load = loads[j]!;
      const time = times[j]!;
      const root = roots[j]!;
      if (load < SAFETY_FROM_LOAD) {
        out[start + j] = load > 0 ? fewestForSmallLoad(load, time, limit) : 0;
      } else if (!tabled) {
        out[start + j] = fewestAgents(load, time, limit, exponent);
      } else {
        const safety = refineSafety(safeties[j]!, 1 / root, root * time, exponent);
        out[start + j] = fewestNear(load + safety * root, load, time, limit);
      }
    }
  }
}
