import * as halfhour from 'halfhour';
import { all, create } from 'mathjs';

const math = create(all!, {});

/** The value of a step's formula, from nothing but what the step shows and what the library exports. */
export function recompute({ formula, inputs }: halfhour.Step): unknown {
  return math.evaluate(formula, { ...halfhour, ...inputs });
}
