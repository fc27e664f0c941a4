import * as z from 'zod/mini';
import { finite, name, oneOf, openFraction } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { COST_MEASURES, type CostMeasure } from './measure.ts';

/** Which input is to be found, and what it has to bring about. */
export interface BreakEvenInput {
  /** What to find: the path of a number in the input, such as `channels[0].ahtSeconds`. */
  readonly path: string;
  /** Where to look: both ends inside the domain of the input, with the target between their results. */
  readonly between: readonly [number, number];
  /** What is watched (default `perContactHandled`). */
  readonly measure?: CostMeasure | undefined;
  /** The value that the measure has to take: an offer per contact, a budget. */
  readonly target: number;
}

export const breakEvenSchema = /* @__PURE__ */ schemaOf<BreakEvenInput>()(() =>
  z.strictObject({
    path: name(),
    between: z.tuple([finite(), finite()], 'a pair of two finite numbers'),
    measure: measure(),
    target: finite(),
  }),
);

/** What a bridge explains. */
export interface CostBridgeInput {
  /** What is compared (default `total`). */
  readonly measure?: CostMeasure | undefined;
}

export const costBridgeSchema = /* @__PURE__ */ schemaOf<CostBridgeInput>()(() =>
  z.strictObject({ measure: measure() }),
);

/** A what-if: changes that happen together. */
export interface CostScenario {
  /** Name in results. */
  readonly name: string;
  /** What changes; the rest is as in the base. */
  readonly changes: readonly InputChange[];
}

export const costScenarioSchema = /* @__PURE__ */ schemaOf<CostScenario>()(() =>
  z.strictObject({
    name: name(),
    changes: z.array(
      z
        .strictObject({
          path: name(),
          value: z.optional(finite()),
          factor: z.optional(finite()),
        })
        .check(
          z.refine(({ value, factor }) => (value === undefined) !== (factor === undefined), {
            error: 'given, or else factor, but not both',
            path: ['value'],
          }),
        ),
    ),
  }),
);

/** Another value of an input: exactly one of `value` and `factor`. */
export interface InputChange {
  /** The `path` of a number in the input, such as `channels[0].resolution.resolvedPerContact`. */
  readonly path: string;
  /** The new value; the input may be one that the base leaves out, where its object is there. */
  readonly value?: number | undefined;
  /** What the base's value is multiplied by. */
  readonly factor?: number | undefined;
}

/** What a tornado turns, and by how much. */
export interface TornadoInput {
  /** What is watched (default `perContactHandled`). */
  readonly measure?: CostMeasure | undefined;
  /** Relative change down and up (above 0, below 1, default 0.1), for `paths`. */
  readonly change?: number | undefined;
  /** Inputs to turn, such as `staff.occupancy` (default: all numbers above 0 that are given). */
  readonly paths?: readonly string[] | undefined;
  /** Inputs with a range of their own, any values inside their domain; they come on top of `paths`. */
  readonly ranges?: readonly TornadoRange[] | undefined;
}

export const tornadoSchema = /* @__PURE__ */ schemaOf<TornadoInput>()(() =>
  z.strictObject({
    measure: measure(),
    change: z.optional(openFraction()),
    paths: z.optional(z.array(name())),
    ranges: z.optional(z.array(z.strictObject({ path: name(), low: finite(), high: finite() }))),
  }),
);

/** An input and how low and high it may be. */
export interface TornadoRange {
  /** Path of a number in the input. */
  readonly path: string;
  /** Low value. */
  readonly low: number;
  /** High value. */
  readonly high: number;
}

const measure = () => z.optional(oneOf(COST_MEASURES));
