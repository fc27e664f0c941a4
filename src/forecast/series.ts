import * as z from 'zod/mini';

/**
 * An array, typed or not, of numbers that are accepted, and of `NaN` for what is unknown. Not of `null`, to which
 * JSON turns `NaN`: it would pass as 0.
 */
export const series = (
  expected: string,
  accepts: (value: number) => boolean,
  ofElements = expected,
) =>
  z
    .custom<ArrayLike<number>>(
      (value) =>
        Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView)),
      { error: expected, params: { each: accepts } },
    )
    .check(
      z.refine(
        (values) => {
          for (let i = 0; i < values.length; i++) {
            const value: unknown = values[i];
            if (typeof value !== 'number' || !(Number.isNaN(value) || accepts(value))) return false;
          }
          return true;
        },
        { error: ofElements, abort: true },
      ),
    );
