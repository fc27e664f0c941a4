import * as z from 'zod/mini';

/**
 * An array, typed or not, of numbers that are accepted, and of what is unknown: `null`, as JSON has it, or `NaN`.
 * Who calculates with it reads it by `seriesOf`: a `null` would pass as 0.
 */
export const series = (
  expected: string,
  accepts: (value: number) => boolean,
  ofElements = expected,
) =>
  z
    .custom<ArrayLike<number | null>>(
      (value) =>
        Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView)),
      { error: expected, params: { each: accepts, gaps: true } },
    )
    .check(
      z.refine(
        (values) => {
          for (let i = 0; i < values.length; i++) {
            const value: unknown = values[i];
            if (value === null) continue;
            if (typeof value !== 'number' || !(Number.isNaN(value) || accepts(value))) return false;
          }
          return true;
        },
        { error: ofElements, abort: true },
      ),
    );
