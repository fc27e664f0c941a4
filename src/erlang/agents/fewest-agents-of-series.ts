import { log } from '../../math/elementary/log.ts';
import { fewestAgents, isCertain } from './fewest-agents.ts';
import {
  guessSafety,
  refineSafety,
  SAFETY_FROM_LOAD,
  SAFETY_UP_TO_EXPONENT,
  SAFETY_UP_TO_LOAD,
} from './safety.ts';

/** Intervals worked on at a time: their scratch numbers stay in the first cache. */
const BLOCK = 128;

/**
 * `fewestAgents` for every interval of a series into `out`, for contacts ≥ 0 and handle times ≥ 0.
 *
 * Two short loops over a block instead of one long one: a processor then works on many intervals at
 * a time, where in a long loop each waits for the divisions of the one before. A few in a hundred
 * intervals, which an estimate does not settle, are solved again on their own.
 */
export function fewestAgentsOfSeries(
  contacts: Float64Array,
  ahtSeconds: Float64Array,
  intervalSeconds: number,
  answerTimeSeconds: number,
  limit: number,
  out: Int32Array,
): void {
  const exponent = -log(limit);
  const tabled = exponent <= SAFETY_UP_TO_EXPONENT;
  const loads = new Float64Array(BLOCK);
  // What safety.ts calls e and t.
  const es = new Float64Array(BLOCK);
  const ts = new Float64Array(BLOCK);
  const guesses = new Float64Array(BLOCK);
  for (let start = 0; start < out.length; start += BLOCK) {
    const size = Math.min(BLOCK, out.length - start);
    for (let j = 0; j < size; j++) {
      const aht = ahtSeconds[start + j]!;
      const load = (contacts[start + j]! * aht) / intervalSeconds;
      const root = Math.sqrt(load);
      const e = 1 / root;
      const t = root * (answerTimeSeconds / aht);
      loads[j] = load;
      es[j] = e;
      ts[j] = t;
      guesses[j] = guessSafety(e, t, exponent);
    }
    for (let j = 0; j < size; j++) {
      const load = loads[j]!;
      if (tabled && load >= SAFETY_FROM_LOAD && load <= SAFETY_UP_TO_LOAD) {
        const e = es[j]!;
        const realAgents = load * (1 + e * refineSafety(guesses[j]!, e, ts[j]!, exponent));
        const agents = Math.ceil(realAgents);
        if (isCertain(agents, realAgents)) {
          out[start + j] = agents;
          continue;
        }
      }
      const time = answerTimeSeconds / ahtSeconds[start + j]!;
      out[start + j] = load > 0 ? fewestAgents(load, time, limit, exponent) : 0;
    }
  }
}
