import * as core from 'zod/v4/core';

/**
 * What zod finds wrong with a value. The ways to parse that zod has ready bring promises and an error of its own,
 * which nobody sees here.
 */
export function zodIssues(schema: core.$ZodType, value: unknown): readonly core.$ZodIssue[] {
  return safeParse(schema, value).error?.issues ?? [];
}

const safeParse = /* @__PURE__ */ core._safeParse(
  class Found {
    constructor(readonly issues: readonly core.$ZodIssue[]) {}
  } as unknown as core.$ZodErrorClass,
);
