import { TooLargeError } from './errors.ts';
import type { Limit, Limits } from './limits.ts';

/**
 * Refuses more than a function takes, before any work: `keepWithin('designShifts', limits, { intervals: 672 })`. What
 * is no number is left to the check of the input.
 *
 * @throws TooLargeError
 */
export function keepWithin<Counted extends string>(
  callee: string,
  limits: Limits<Counted>,
  given: { readonly [Key in NoInfer<Counted>]?: number | undefined },
): void {
  const limitOf: Readonly<Record<string, Limit>> = limits();
  for (const [counted, count] of Object.entries<number | undefined>(given)) {
    const { most, advice } = limitOf[counted]!;
    if (typeof count === 'number' && count > most) {
      throw new TooLargeError(callee, counted, count, most, advice);
    }
  }
}
