import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  argumentsOf,
  type FunctionName,
  functionNames,
  inputSchemas,
  resultSchemas,
} from 'halfhour/schema';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { ARGUMENT_CHECKS } from '../../src/schema/argument-checks.ts';
import * as halfhour from '../support/everything.ts';
import { callsOfTheDocs, hasNoNumber, inputOf, throughJson } from './calls-of-the-docs.ts';
import { mutated } from './mutated.ts';
import { wordsOnTheWay } from './words-on-the-way.ts';

// Ajv shares no code with the tables: an independent reader of JSON Schema.
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });

const calls = await callsOfTheDocs();

describe('the schemas', () => {
  it.each(functionNames)(
    'of %s are valid JSON Schema, and all types they name are there',
    (name) => {
      expect(() => ajv.compile(inputSchemas[name].jsonSchema)).not.toThrow();
      expect(() => ajv.compile(resultSchemas[name].jsonSchema)).not.toThrow();
    },
  );

  it('every function stands in the documentation with an input', () => {
    expect(functionNames.filter((name) => !calls.has(name))).toEqual([]);
  });
});

describe.each(functionNames)('the calls of %s in the documentation', (name) => {
  const made = calls.get(name) ?? [];
  const takes = ajv.compile(inputSchemas[name].jsonSchema);
  const gives = ajv.compile(resultSchemas[name].jsonSchema);

  it('have inputs that are as the schema says, by Ajv and by our own check', () => {
    for (const { args } of made) {
      const input = inputOf(name, args);
      // What is unknown has no number in JSON, and null is none that these functions take.
      if (!hasNoNumber(input)) {
        takes(throughJson(input));
        expect(takes.errors ?? [], name).toEqual([]);
      }
      expect(inputSchemas[name]['~standard'].validate(input)).toEqual({ value: input });
      expect(argumentsOf(name, input as Record<string, unknown>).length).toBeLessThanOrEqual(
        args.length,
      );
    }
  });

  it('have results that are as the schema says, by Ajv and by our own check', () => {
    for (const { result } of made) {
      if (result === undefined) continue;
      gives(throughJson(result) ?? null);
      expect(gives.errors ?? [], name).toEqual([]);
      expect(resultSchemas[name]['~standard'].validate(result)).toEqual({ value: result });
    }
  });
});

// Mutated inputs.

const INPUTS = 1000;

/** A call that took longer is not made with an input that all checks accept. */
const QUICK = 60;

/** Kernels refuse nothing: `NaN` in, `NaN` out. */
const checking = functionNames.filter((name) => name in ARGUMENT_CHECKS && inJson(name).length > 0);

interface Refusal {
  readonly code?: unknown;
  readonly issues?: readonly { readonly path: string; readonly expected: string }[];
}

const outcomes = outcomesOfMutations();

it('1,000 inputs are tried, and every function that checks is among them', () => {
  expect(outcomes).toHaveLength(INPUTS);
  expect(new Set(outcomes.map(({ name }) => name))).toEqual(new Set(checking));
});

it('what the schema refuses, the function refuses', () => {
  const lax = outcomes.filter(
    ({ name, change, fits, refused, isAsFunction }) =>
      !fits && refused === undefined && isAsFunction && !isInResult(name, change),
  );
  expect(lax.map(({ name, change, errors }) => `${name}: ${change}; ${errors}`)).toEqual([]);
});

it('what the function refuses and the schema accepts, its descriptions say', () => {
  const unsaid = outcomes.flatMap(({ name, change, fits, refused }) =>
    fits && refused !== undefined
      ? (refused.issues ?? [])
          .filter((issue) => !isInResult(name, change) && !isSaid(name, issue))
          .map(({ path, expected }) => `${name}: ${change}; ${path}: ${expected}`)
      : [],
  );
  expect(unsaid).toEqual([]);
});

it('no input makes a function stumble, but a result that was changed on its way back', () => {
  const falls = outcomes.filter(
    ({ name, change, fall }) => fall !== undefined && !isInResult(name, change),
  );
  expect(falls.map(({ name, change, fall }) => `${name}: ${change}; ${fall}`)).toEqual([]);
});

function outcomesOfMutations() {
  const random = seededRandom(15);
  return Array.from({ length: INPUTS }, (_, i) => {
    const name = checking[i % checking.length]!;
    const made = inJson(name);
    const call = made[Math.floor(random() * made.length)]!;
    const { value, change } = mutated(throughJson(inputOf(name, call.args)), random);
    const validate = ajv.compile(inputSchemas[name].jsonSchema);
    const fits = validate(value);
    const errors = ajv.errorsText(validate.errors);
    // A call cannot be given an argument that it does not have; only our own check can refuse that.
    const isStrange = validate.errors?.some(
      ({ keyword, instancePath }) => keyword === 'additionalProperties' && instancePath === '',
    );
    const { issues } = inputSchemas[name]['~standard'].validate(value);
    const isLong = call.took > QUICK && fits && issues === undefined;
    const isAsFunction = !(isStrange && issues !== undefined);
    return { name, change, fits, errors, isAsFunction, ...(isLong ? {} : outcomeOf(name, value)) };
  }) as readonly {
    readonly name: FunctionName;
    readonly change: string;
    readonly fits: boolean;
    readonly isAsFunction: boolean;
    readonly errors: string;
    readonly refused?: Refusal;
    readonly fall?: unknown;
  }[];
}

/** Calls with an input that JSON can hold: none with something unknown in a series. */
function inJson(name: FunctionName) {
  return (calls.get(name) ?? []).filter(({ args }) => !hasNoNumber(args));
}

function outcomeOf(name: FunctionName, input: unknown) {
  const call = Reflect.get(halfhour, name) as (...args: readonly unknown[]) => unknown;
  try {
    call(...argumentsOf(name, input as Record<string, unknown>));
    return {};
  } catch (error) {
    const { code } = error as Refusal;
    if (code === 'INVALID_INPUT') return { refused: error as Refusal };
    return code === undefined ? { fall: error } : {};
  }
}

/** Whether the change is inside a result of ours, of which only the fields are looked at, as its description says. */
function isInResult(name: FunctionName, change: string): boolean {
  const args = inputSchemas[name].arguments;
  const changed = args.filter((arg) => args.length === 1 || change.startsWith(arg.name));
  return changed.some(({ jsonSchema }) =>
    descriptionsOf(jsonSchema).some((words) =>
      /(Must be|It is) (what (\w+ or )?\w+ returns|the tree of evaluateCost)/.test(words),
    ),
  );
}

/** What is said of an argument, and where it may be one of several things of each of them. */
function descriptionsOf({ description, anyOf, $defs }: Readonly<Record<string, unknown>>) {
  const options = (anyOf ?? []) as readonly Readonly<Record<string, string>>[];
  const definitions = ($defs ?? {}) as Readonly<Record<string, { readonly description?: string }>>;
  return [
    String(description),
    ...options.map(({ $ref = '' }) => String(definitions[$ref.split('/').at(-1)!]?.description)),
  ];
}

/** Whether the words on the way to a place say what is expected there, or state a rule about it. */
function isSaid(
  name: FunctionName,
  { path, expected }: { readonly path: string; readonly expected: string },
): boolean {
  const words = wordsOnTheWay(inputSchemas[name], path);
  const keys = path.match(/[A-Za-z]\w*/g) ?? inputSchemas[name].arguments.map((arg) => arg.name);
  // A page says `(0 or more)` where an error says `a number of 0 or more`.
  const short = expected.replace(/^a number of (.*)$/, '($1)');
  return (
    words.includes(expected) ||
    words.includes(short) ||
    keys.some((key) => words.includes(`\`${key}\``))
  );
}
