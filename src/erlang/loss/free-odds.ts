import { isAmount } from '../../core/check-numbers.ts';
import { scaledUpperGamma } from '../../math/special/incomplete-gamma.ts';

/**
 * (1 - B) / B, the odds that a contact finds a free line when nobody waits: the one number behind
 * Erlang B and Erlang C. Unlike B and C themselves it never comes from a difference of near equals,
 * and it keeps its accuracy where B is below 1e-300.
 *
 * NaN outside of agents ≥ 0 and offeredLoad ≥ 0; Infinity without load.
 */
export function freeOdds(agents: number, offeredLoad: number): number {
  if (!(isAmount(agents) && isAmount(offeredLoad))) return NaN;
  if (agents === 0 || offeredLoad === Infinity) return agents === Infinity ? NaN : 0;
  if (offeredLoad === 0 || agents === Infinity) return Infinity;
  return scaledUpperGamma(agents, offeredLoad);
}
