import * as z from 'zod';
import { name, positive } from '../../core/domain.schema.ts';
import type { ForecastNode } from './forecast-node.ts';

/** The schema of `ForecastNode`: a tree of forecasts, all of the same length. */
export const forecastNodeSchema = () => nodeSchema().superRefine(checkLengths);

function nodeSchema(): z.ZodType<ForecastNode, ForecastNode> {
  const node: z.ZodType<ForecastNode, ForecastNode> = z
    .strictObject({
      name: name(),
      values: volumes(),
      standardError: positive().optional(),
      children: z.lazy(() => z.array(node).readonly()).optional(),
    })
    .readonly();
  return node;
}

function volumes() {
  const expected = 'an array of numbers of 0 or more, NaN where there is no forecast';
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
  const check = (node: ForecastNode, path: readonly (string | number)[]): void => {
    if (node.values.length !== root.values.length) {
      const message = `as long as that of '${root.name}' (${root.values.length})`;
      context.addIssue({ code: 'custom', path: [...path, 'values'], message });
    }
    node.children?.forEach((child, c) => {
      check(child, [...path, 'children', c]);
    });
  };
  check(root, []);
}
