import * as z from 'zod/mini';
import { hasParts } from '../core/check-result.ts';
import { oneOf } from '../core/kinds.ts';
import type { PlainError } from '../core/plain-error.ts';
import { lazily } from '../core/schema.ts';
import { english, type TextSubject } from './english.ts';

/** The languages of the catalogue. */
export type TextLanguage = 'en' | 'de' | 'zh';

/** A text within a text. */
const textPart = /* @__PURE__ */ lazily(() =>
  z.looseObject({
    subject: textSubject(),
    code: z.string(),
    message: z.string(),
    values: z.record(
      z.string(),
      z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]),
    ),
  }),
);

/** The values of a text by their names. */
const textValues = /* @__PURE__ */ lazily(() =>
  z.record(
    z.string(),
    z.union([
      z.string(),
      z.number(),
      textPart(),
      z.array(z.union([z.string(), z.number(), textPart()])),
    ]),
  ),
);

/** A finding, whatever else it carries; which codes there are depends on the subject. */
export const translatedFinding = /* @__PURE__ */ lazily(() =>
  z.looseObject({ code: z.string(), values: z.optional(textValues()) }),
);

/** What of a step is printed. */
export const explainedSteps = /* @__PURE__ */ lazily(() =>
  z.array(
    z.looseObject({
      name: z.string(),
      formula: z.string(),
      inputs: z.record(z.string(), z.number()),
      value: z.number(),
      rounding: z.optional(z.looseObject({ rule: oneOf(['up', 'down']), result: z.number() })),
      unit: z.optional(z.string()),
      note: z.optional(z.string()),
      noteCode: z.optional(z.string()),
      noteValues: z.optional(textValues()),
    }),
  ),
);

/** An error of ours, or any other that has a message. */
export const translatedError = /* @__PURE__ */ lazily(() =>
  z.custom<PlainError>((value) => hasParts(value, ERROR_PARTS) && hasIssues(value), {
    error: 'an error, or what plainError returns',
    params: { parts: ERROR_PARTS },
  }),
);

const ERROR_PARTS = { message: 'text' } as const;

const FILE_ISSUE = { code: 'text', count: 'number', lines: 'list' } as const;

function isOfInput(issue: unknown): boolean {
  const { path, expected } = (issue ?? {}) as Readonly<Record<string, unknown>>;
  return typeof path === 'string' && typeof expected === 'string';
}

/** Whether issues, where there are any, are ours. Errors of others may carry something of that name. */
function hasIssues(value: unknown): boolean {
  const { code, issues } = value as { readonly code?: unknown; readonly issues?: unknown };
  if (code !== 'INVALID_INPUT' && code !== 'UNREADABLE') return true;
  if (issues === undefined) return true;
  return (
    Array.isArray(issues) &&
    issues.every((issue: unknown) => isOfInput(issue) || hasParts(issue, FILE_ISSUE))
  );
}

export const textSubject = /* @__PURE__ */ lazily(() =>
  oneOf(Object.keys(english()) as [TextSubject, ...TextSubject[]]),
);

export const textLanguage = /* @__PURE__ */ lazily(() => oneOf(['en', 'de', 'zh']));
