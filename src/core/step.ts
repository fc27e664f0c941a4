/** One line of a derivation: enough to print it, and enough to compute it again. */
export interface Step {
  /** What is derived, in the field's words: `offeredLoad`, `agents`, `scheduledAgents`. */
  readonly name: string;
  /** The formula over the names in `inputs`, in plain arithmetic: `contacts * ahtSeconds / intervalSeconds`. */
  readonly formula: string;
  /** The value of every name in the formula. */
  readonly inputs: Readonly<Record<string, number>>;
  /** The value of the formula before any rounding. */
  readonly value: number;
  /** How the value was rounded, and to what. */
  readonly rounding?: { readonly rule: 'up' | 'down'; readonly result: number } | undefined;
  /** Unit of the value: `erlangs`, `agents`, `seconds`, `hours`. */
  readonly unit?: string | undefined;
  /** Why this step, or what it decided: the binding target, a rule that was applied. */
  readonly note?: string | undefined;
}

/**
 * Prints a derivation, one step a line, as a planner would write it on paper.
 *
 * @param steps - The `steps` of any result of this library.
 * @returns Lines such as `offeredLoad = contacts * ahtSeconds / intervalSeconds = 100 * 180 / 1800 = 10 erlangs`.
 */
export function explain(steps: readonly Step[]): string {
  return steps.map(line).join('\n');
}

function line({ name, formula, inputs, value, rounding, unit, note }: Step): string {
  const substituted = substitute(formula, inputs);
  const parts = [name, formula];
  if (substituted !== formula) parts.push(substituted);
  if (substituted !== print(value)) parts.push(print(value));
  const rounded = rounding === undefined ? '' : `, rounded ${rounding.rule} to ${rounding.result}`;
  const measured = unit === undefined ? '' : ` ${unit}`;
  const remark = note === undefined ? '' : ` (${note})`;
  return `${parts.join(' = ')}${rounded}${measured}${remark}`;
}

/** The formula with each name replaced by its value. */
function substitute(formula: string, inputs: Readonly<Record<string, number>>): string {
  return formula.replace(/[A-Za-z_]\w*/g, (word) => {
    const value = Object.hasOwn(inputs, word) ? inputs[word] : undefined;
    return value === undefined ? word : print(value);
  });
}

/** Eight significant digits read well and show every rounding that matters. */
function print(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(8)));
}
