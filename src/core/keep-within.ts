import { TooLargeError } from './errors.ts';
import { ADVICE, LIMITS } from './limits.ts';

/**
 * Refuses more than a function takes, before any work: `keepWithin('designShifts', { intervals: 672 })`. What
 * is no number is left to the check of the input.
 *
 * @throws TooLargeError
 */
export function keepWithin<Callee extends keyof typeof LIMITS>(
  callee: Callee,
  given: { readonly [Counted in keyof (typeof LIMITS)[Callee]]?: number | undefined },
): void {
  const limits: Readonly<Record<string, number>> = LIMITS[callee];
  for (const [counted, count] of Object.entries<number | undefined>(given)) {
    const limit = limits[counted]!;
    if (typeof count === 'number' && count > limit) {
      throw new TooLargeError(callee, counted, count, limit, ADVICE[counted]!);
    }
  }
}
