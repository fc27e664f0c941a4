/**
 * Share of contacts that find every one of `agents` servers busy when nobody waits (M/M/n/n).
 *
 * @param agents - Whole number of servers, 0 or more.
 * @param offeredLoad - Erlangs, 0 or more.
 * @returns The blocking probability, 0 to 1.
 * @example
 * ```ts
 * import { erlangB } from 'halfhour/erlang';
 *
 * erlangB(2, 1); // => 0.2
 * ```
 */
export function erlangB(agents: number, offeredLoad: number): number {
  let blocking = 1;
  for (let n = 1; n <= agents; n++) {
    blocking = (offeredLoad * blocking) / (n + offeredLoad * blocking);
  }
  return blocking;
}
