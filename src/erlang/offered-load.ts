import { isNumber } from '../core/check-numbers.ts';

/**
 * How much work comes in: the agents that would be busy if nobody ever waited.
 *
 * @param contacts - Contacts offered in the interval, 0 or more.
 * @param ahtSeconds - Average handle time in seconds, after-contact work included, above 0.
 * @param intervalSeconds - Length of the interval in seconds, above 0.
 * @returns Erlangs.
 * @example
 * ```ts
 * import { offeredLoad } from 'halfhour/erlang';
 *
 * offeredLoad(100, 180, 1800); // => 10
 * ```
 */
export function offeredLoad(contacts: number, ahtSeconds: number, intervalSeconds: number): number {
  if (!(isNumber(contacts) && isNumber(ahtSeconds) && isNumber(intervalSeconds))) return NaN;
  return (contacts * ahtSeconds) / intervalSeconds;
}

/**
 * How many contacts make up a load: the reverse of {@link offeredLoad}.
 *
 * @param load - Erlangs, 0 or more.
 * @param ahtSeconds - Average handle time in seconds, above 0.
 * @param intervalSeconds - Length of the interval in seconds, above 0.
 * @returns Contacts in the interval; not rounded.
 * @example
 * ```ts
 * import { contactsOfLoad } from 'halfhour/erlang';
 *
 * contactsOfLoad(10, 180, 1800); // => 100
 * ```
 */
export function contactsOfLoad(load: number, ahtSeconds: number, intervalSeconds: number): number {
  if (!(isNumber(load) && isNumber(ahtSeconds) && isNumber(intervalSeconds))) return NaN;
  return (load * intervalSeconds) / ahtSeconds;
}
