import { isAmount } from '../../core/check-numbers.ts';
import { TIE_TOLERANCE } from '../../core/tie.ts';
import { log } from '../../math/elementary/log.ts';
import { leastWhole } from '../../math/least-whole.ts';
import { erlangB } from '../erlang-b-and-c.ts';

/**
 * How many lines keep the share of contacts that are turned away within a limit (Erlang B)?
 *
 * A line is held in the menu, while waiting and while talking, and free during after-call work.
 *
 * @param offeredLoad - Erlangs of that time, 0 or more.
 * @param target - Largest share blocked, above 0 (0.01 for 1 %).
 * @returns The smallest whole number of lines, a tie counting as met: 0 without load or for a limit
 *   of 1 or more, Infinity for a limit of 0, NaN outside of the domain.
 * @example
 * ```ts
 * import { linesForBlocking } from 'halfhour/erlang';
 *
 * linesForBlocking(10, 0.02); // => 17
 * ```
 */
export function linesForBlocking(offeredLoad: number, target: number): number {
  if (!(isAmount(offeredLoad) && isAmount(target))) return NaN;
  if (offeredLoad === 0 || target >= 1) return 0;
  if (target === 0 || offeredLoad === Infinity) return Infinity;
  const bound = target * (1 + TIE_TOLERANCE);
  const root = Math.sqrt(offeredLoad);
  return leastWhole(
    (lines) => log(erlangB(lines, offeredLoad) / bound),
    offeredLoad + root * safetyForBlocking(target * root),
    1 + 0.3 * root,
    1,
  );
}

/** A guess at (lines - load) / √load where the hazard φ/Φ of the normal distribution is given. */
function safetyForBlocking(hazard: number): number {
  if (hazard > 1) return 1 / hazard - hazard;
  return Math.sqrt(2 * log(1 / hazard)) - 1;
}
