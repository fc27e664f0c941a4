/** A variable of a linear program, between two bounds that may be infinite. */
export interface LinearVariable {
  readonly lower: number;
  readonly upper: number;
  /** Whether only whole values are allowed (default false). */
  readonly integer?: boolean | undefined;
  /** Fractional variables of the highest priority are branched on first (default 0). */
  readonly priority?: number | undefined;
}

/** The sum of `coefficient * x[index]` over its terms, kept between two bounds that may be infinite. */
export interface LinearRow {
  readonly terms: readonly (readonly [index: number, coefficient: number])[];
  readonly lower: number;
  readonly upper: number;
  /** Whether every solution gives the sum a whole value, so that it may be branched on (default false). */
  readonly integer?: boolean | undefined;
  /** As for a variable (default 0). */
  readonly priority?: number | undefined;
}

/** Minimise `objective · x` over the variables' bounds and the rows. */
export interface LinearProgram {
  readonly objective: readonly number[];
  readonly rows: readonly LinearRow[];
  readonly variables: readonly LinearVariable[];
}

/** How far a value may lie outside a bound and still count as on it. */
export const FEASIBILITY_TOLERANCE = 1e-7;

/** How far a reduced cost may have the wrong sign. */
export const COST_TOLERANCE = 1e-9;

/** How far a value may be from a whole number and still count as whole. */
export const INTEGRALITY_TOLERANCE = 1e-6;

/** Steps, so many at most, of which each may change all numbers of the tableau, that together change no more than so many. */
export function stepsWithin(
  { rows, variables }: LinearProgram,
  most: number,
  changes: number,
): number {
  return Math.ceil(Math.min(most, changes / rows.length / variables.length));
}
