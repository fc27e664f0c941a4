import * as z from 'zod/mini';

/**
 * A check of several steps, with the sentence that states its rule: a JSON Schema cannot check it, but says it.
 * A rule of one step needs none, as `z.refine` states what it expects.
 */
export function stated<Value>(
  sentence: string,
  check: z.core.CheckFn<Value> | z.core.$ZodCheck<Value>,
): z.core.$ZodCheck<Value> {
  const stating = typeof check === 'function' ? z.check(check) : check;
  Object.assign(stating._zod.def, { error: () => sentence });
  return stating;
}
