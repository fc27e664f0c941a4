import * as core from 'zod/v4/core';

/**
 * What zod finds wrong with a value. Asked of the schema itself: the four ways to parse that zod has around it
 * bring promises and an error of its own, which nobody sees here.
 */
export function zodIssues(schema: core.$ZodType, value: unknown): readonly core.$ZodIssue[] {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  if (result instanceof Promise) throw new Error('can not happen: no check here waits');
  return result.issues.map((issue) => core.util.finalizeIssue(issue, undefined, core.config()));
}
