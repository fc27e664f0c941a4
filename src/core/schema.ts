import type * as z from 'zod/mini';

/** A schema that is built when it is first asked for: importing a function costs no schema of others. */
export type LazySchema<Value = unknown> = (() => z.core.$ZodType<Value>) | z.core.$ZodType<Value>; // the second until every check is lazy

/** The schema itself. */
export function made<Value>(schema: LazySchema<Value>): z.core.$ZodType<Value> {
  return typeof schema === 'function' ? schema() : schema;
}

/**
 * The check of an input, proved equal to its interface where it is written: a field too many, too few or
 * of another type is a compile error here, in the one file where both stand.
 *
 * `const markupInput = schemaOf<MarkupInput>()(() => z.strictObject({ cost: positive() }));`
 */
export function schemaOf<Input>(): <Made extends z.core.$ZodType>(
  make: () => Made & Proof<Input, z.input<Made>>,
) => () => Made {
  return lazily;
}

/** Makes something at its first use, and keeps it. */
export function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Nothing where two types are the same, else a type that no schema has, named after the fault. */
type Proof<Input, Checked> =
  Same<Plain<Input>, Plain<Checked>> extends true
    ? unknown
    : { readonly 'the schema differs from its interface': Checked };

/** Whether each type may stand for the other, and they have the same fields: the first alone misses an optional field. */
type Same<A, B> = [A] extends [B]
  ? [B] extends [A]
    ? (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
      ? true
      : false
    : false
  : false;

/** What `readonly` and the folding of intersections cannot part: a schema knows neither. */
type Plain<T> = T extends Opaque
  ? T
  : T extends object
    ? { readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

type Opaque = ((...args: never) => unknown) | ArrayBufferView;
