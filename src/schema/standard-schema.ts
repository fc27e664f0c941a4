/**
 * What forms, routers and tools accept from any library that checks values (standardschema.dev, version 1,
 * with its JSON Schema part).
 */
export interface StandardSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    /** What is wrong with a value, or the value itself. */
    readonly validate: (value: unknown) => StandardResult;
    /** The JSON Schema itself, for the `target` draft-2020-12 alone. */
    readonly jsonSchema: {
      /** Of what is accepted. */
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      /** Of what comes out, which is what was accepted. */
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

/** A value that is as it should be, or what is wrong with it. */
export type StandardResult =
  | { readonly value: unknown; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing wrong with a value. */
export interface StandardIssue {
  readonly message: string;
  /** The keys that lead to it, from the top. */
  readonly path: readonly PropertyKey[];
}

/** A JSON Schema, and a check that may know more than it can say. */
export function standardSchema(
  jsonSchema: () => JsonSchema,
  issuesOf: (value: unknown) => readonly StandardIssue[],
): StandardSchema['~standard'] {
  const written = ({ target }: { readonly target: string }) => {
    if (target === 'draft-2020-12') return { ...jsonSchema() };
    throw new Error(`halfhour writes JSON Schema draft-2020-12, not ${target}`);
  };
  return {
    version: 1,
    vendor: 'halfhour',
    validate: (value) => {
      const issues = issuesOf(value);
      return issues.length === 0 ? { value } : { issues };
    },
    jsonSchema: { input: written, output: written },
  };
}

/** A JSON Schema of draft 2020-12, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;
