import { checkResults } from './check-result.ts';
import { pattern } from './pattern.ts';
import { STEP_ROUNDINGS, STEP_UNITS } from './step-texts.ts';
import { type TextValues, textOf } from './text.ts';

/** One line of a derivation: enough to print it, and enough to compute it again. */
export interface Step {
  /** What is derived, in the field's words: `offeredLoad`, `agents`, `scheduledAgents`. */
  readonly name: string;
  /**
   * The formula over the names in `inputs`, in plain arithmetic: `contacts * ahtSeconds / intervalSeconds`. A
   * function in it is arithmetic as well (`max`, `min`, `ceil`, `floor`, `exp`) or one that this library exports.
   */
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
  /** The code of the note, by which the catalogue has it in other languages. */
  readonly noteCode?: string | undefined;
  /** The numbers and names in the note. */
  readonly noteValues?: TextValues | undefined;
}

/** The words of a derivation; its formulas and numbers are the same in every language. */
interface StepWords {
  /** What stands behind a number, where the unit is known. */
  readonly units: Readonly<Record<string, string>>;
  /** How it was rounded. */
  readonly roundings: Readonly<Record<'up' | 'down', string>>;
  /** What a step says besides. */
  readonly noteOf: (step: Step, index: number) => string | undefined;
}

/**
 * Prints a derivation, one step a line, as a planner would write it on paper; `explainIn` of `halfhour/texts` does so in German and Chinese.
 *
 * @param steps - The `steps` of any result of this library.
 * @returns Lines such as `offeredLoad = contacts * ahtSeconds / intervalSeconds = 100 * 180 / 1800 = 10 erlangs`.
 * @example
 * ```ts
 * import { explain, requiredAgents } from 'halfhour';
 *
 * const { steps } = requiredAgents({
 *   contacts: 100,
 *   intervalSeconds: 1800,
 *   ahtSeconds: 180,
 *   targetServiceLevel: 0.8,
 *   answerTimeSeconds: 20,
 * });
 * explain(steps.slice(0, 1));
 * // => 'offeredLoad = contacts * ahtSeconds / intervalSeconds = 100 * 180 / 1800 = 10 erlangs'
 * ```
 */
export function explain(steps: readonly Step[]): string {
  checkResults('explain', 'steps', steps, 'a step of a result', { value: 'number' });
  return linesOf(steps, {
    units: STEP_UNITS,
    roundings: STEP_ROUNDINGS,
    noteOf: ({ note }) => note,
  });
}

/** A derivation in the words of a language, one step a line. */
export function linesOf(steps: readonly Step[], words: StepWords): string {
  return steps.map((step, i) => line(step, i, words)).join('\n');
}

function line(step: Step, index: number, { units, roundings, noteOf }: StepWords): string {
  const { name, formula, inputs, value, rounding, unit } = step;
  const substituted = substitute(formula, inputs);
  const result = print(value);
  let text = `${name} = ${formula}`;
  if (substituted !== formula) text += ` = ${substituted}`;
  if (substituted !== result) text += ` = ${result}`;
  const shown = rounding === undefined ? result : String(rounding.result);
  if (rounding !== undefined && shown !== result)
    text += textOf(roundings[rounding.rule], { result: shown });
  // A step made by hand may have a unit of its own.
  if (unit !== undefined) text += ` ${textOf(ownText(units, unit) ?? unit, { count: shown })}`;
  const note = noteOf(step, index);
  return note === undefined ? text : `${text} (${note})`;
}

function ownText(texts: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.hasOwn(texts, code) ? texts[code] : undefined;
}

/** A name in a formula, in the letters of any language, that is not a field of an argument or of an answer. */
const nameInFormula = /* @__PURE__ */ pattern(
  () => String.raw`(?<!\.)[\p{L}_][\p{L}\p{N}_]*(?![\p{L}\p{N}_:])`,
  'gu',
);

/** The formula with each name replaced by its value. */
function substitute(formula: string, inputs: Readonly<Record<string, number>>): string {
  return formula.replace(nameInFormula(), (word) => {
    // What every object inherits, a component called `constructor` say, is never a number.
    const value = inputs[word];
    return typeof value === 'number' ? print(value) : word;
  });
}

/** Eight significant digits read well and show every rounding that matters. */
function print(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const digits = value.toPrecision(8);
  // The way back through a number drops zeros at the end, and writes out what needs no exponent.
  return digits.endsWith('0') || digits.includes('e') ? String(Number(digits)) : digits;
}
