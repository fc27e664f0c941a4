import * as z from 'zod';
import { name, nonNegative } from '../../core/domain.schema.ts';
import type { ForecastNode } from './forecast-node.ts';

/** The schema of `ForecastNode`: a tree of forecasts, all of the same length. */
export const forecastNodeSchema = () => nodeSchema().superRefine(checkLengths);

function nodeSchema(): z.ZodType<ForecastNode, ForecastNode> {
  const node: z.ZodType<ForecastNode, ForecastNode> = z
    .strictObject({
      name: name(),
      values: numbers('an array of numbers of 0 or more, NaN where there is no forecast'),
      standardError: z
        .union(
          [nonNegative(), numbers('')],
          'a number of 0 or more, or an array of them, NaN where there is no forecast',
        )
        .optional(),
      children: z.lazy(() => z.array(node).readonly()).optional(),
    })
    .readonly();
  return node;
}

function numbers(expected: string) {
  return z.custom<ArrayLike<number>>(
    (value) =>
      (Array.isArray(value) || ArrayBuffer.isView(value)) &&
      Array.prototype.every.call(
        value,
        (element: unknown) =>
          typeof element === 'number' &&
          (Number.isNaN(element) || (element >= 0 && element < Infinity)),
      ),
    expected,
  );
}

function checkLengths(root: ForecastNode, context: z.RefinementCtx): void {
  const refuse = (path: readonly (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path: [...path], message });
  const check = (node: ForecastNode, path: readonly (string | number)[]): void => {
    const { values, standardError, children } = node;
    if (values.length !== root.values.length) {
      refuse([...path, 'values'], `as long as that of '${root.name}' (${root.values.length})`);
    }
    if (typeof standardError === 'object') {
      if (standardError.length !== values.length) {
        refuse([...path, 'standardError'], `as long as values (${values.length})`);
      } else if (
        Array.prototype.some.call(
          standardError,
          (error: number, i) => Number.isNaN(error) && !Number.isNaN(values[i]),
        )
      ) {
        refuse([...path, 'standardError'], 'known wherever there is a forecast');
      }
    }
    children?.forEach((child, c) => {
      check(child, [...path, 'children', c]);
    });
  };
  check(root, []);
}
