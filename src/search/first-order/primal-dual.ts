import { type ScaledProgram, scaledProgram } from './scaled-program.ts';
import { multiply, norm } from './sparse-matrix.ts';
import type { SparseProgram } from './sparse-program.ts';

/** Share of the longest step that is sure to converge. */
const STEP = 0.99;
const POWER_ROUNDS = 30;
/** Steps between looks at how far the latest one went. */
const LOOK = 16;
/**
 * Begins anew where a step goes a fifth as far as the first one since the last time, or four fifths and farther than
 * at the look before, or after so many of all steps (Applegate et al. 2021).
 */
const ENOUGH = 0.2;
const SOME = 0.8;
const LONG = 0.36;

/**
 * Values and prices of a large sparse linear program by multiplications alone: the primal-dual hybrid gradient
 * (Chambolle and Pock 2011) with Halpern's pull to where it began, reflected and begun anew as it comes nearer
 * (Lu and Yang 2024). No basis is kept: a step costs two looks at each entry, and thousands of steps come to
 * 1e-6. What is exact about its prices is for the caller to prove.
 */
export class PrimalDual {
  readonly #program: ScaledProgram;
  readonly #length: number;
  /** How steps are shared between values and prices. */
  #weight = 1;
  readonly #values: Float64Array;
  readonly #prices: Float64Array;
  readonly #firstValues: Float64Array;
  readonly #firstPrices: Float64Array;
  /** Where the plain step leads, before the pull. */
  readonly #nextValues: Float64Array;
  readonly #nextPrices: Float64Array;
  readonly #byVariable: Float64Array;
  readonly #byRow: Float64Array;
  #steps = 0;
  #sinceStart = 0;
  #firstLength = 0;
  #lastLength = Infinity;

  constructor(program: SparseProgram) {
    this.#program = scaledProgram(program);
    const { costs, rightSide } = this.#program;
    const perVariable = () => new Float64Array(costs.length);
    const perRow = () => new Float64Array(rightSide.length);
    this.#values = perVariable();
    this.#firstValues = perVariable();
    this.#nextValues = perVariable();
    this.#byVariable = perVariable();
    this.#prices = perRow();
    this.#firstPrices = perRow();
    this.#nextPrices = perRow();
    this.#byRow = perRow();
    this.#length = STEP / this.#largestSingularValue();
  }

  step(): void {
    this.#move();
    if (this.#sinceStart === 0 || this.#steps % LOOK === LOOK - 1) {
      const length = this.#lengthOfStep();
      if (this.#sinceStart === 0) this.#firstLength = length;
      else if (this.#isTimeToBeginAnew(length)) {
        this.#beginAnew();
        this.#steps++;
        return;
      } else this.#lastLength = length;
    }
    const share = (this.#sinceStart + 1) / (this.#sinceStart + 2);
    pull(this.#values, this.#nextValues, this.#firstValues, share);
    pull(this.#prices, this.#nextPrices, this.#firstPrices, share);
    this.#sinceStart++;
    this.#steps++;
  }

  /** The values of the variables, each 0 or more. */
  values(): Float64Array {
    return this.#nextValues.map((value, j) => value * this.#program.valueUnits[j]!);
  }

  /** The prices of the rows, 0 or more where a row may give more than its right side. */
  prices(): Float64Array {
    return this.#nextPrices.map((price, row) => price * this.#program.priceUnits[row]!);
  }

  /**
   * What the values cost, and at the prices what they miss: the cost of the program but for how far prices are from
   * the best ones.
   */
  cost(): number {
    const { costs, rightSide, byRow, atLeast, costUnit } = this.#program;
    multiply(byRow, this.#nextValues, this.#byRow);
    let cost = 0;
    for (let j = 0; j < costs.length; j++) cost += costs[j]! * this.#nextValues[j]!;
    for (let i = 0; i < rightSide.length; i++) {
      const missed = rightSide[i]! - this.#byRow[i]!;
      cost +=
        Math.abs(this.#nextPrices[i]!) * (i < atLeast ? Math.max(0, missed) : Math.abs(missed));
    }
    return cost * costUnit;
  }

  /** A plain step from values and prices. */
  #move(): void {
    const { costs, rightSide, byVariable, byRow, atLeast } = this.#program;
    const values = this.#values;
    const prices = this.#prices;
    const nextValues = this.#nextValues;
    const nextPrices = this.#nextPrices;
    const ahead = this.#byVariable;
    const given = this.#byRow;
    const valueStep = this.#length / this.#weight;
    const priceStep = this.#length * this.#weight;
    multiply(byVariable, prices, ahead);
    for (let j = 0; j < costs.length; j++) {
      const next = Math.max(0, values[j]! - valueStep * (costs[j]! - ahead[j]!));
      nextValues[j] = next;
      ahead[j] = 2 * next - values[j]!;
    }
    multiply(byRow, ahead, given);
    for (let i = 0; i < rightSide.length; i++) {
      const next = prices[i]! + priceStep * (rightSide[i]! - given[i]!);
      nextPrices[i] = i < atLeast && next < 0 ? 0 : next;
    }
  }

  /** How far the plain step went, in the norm in which these steps never grow. */
  #lengthOfStep(): number {
    const moved = this.#byVariable;
    const given = this.#byRow;
    let ofValues = 0;
    for (let j = 0; j < moved.length; j++) {
      moved[j] = this.#nextValues[j]! - this.#values[j]!;
      ofValues += moved[j]! * moved[j]!;
    }
    multiply(this.#program.byRow, moved, given);
    let ofPrices = 0;
    let both = 0;
    for (let i = 0; i < given.length; i++) {
      const change = this.#nextPrices[i]! - this.#prices[i]!;
      ofPrices += change * change;
      both += change * given[i]!;
    }
    const weight = this.#weight;
    const square =
      (weight * ofValues) / this.#length - 2 * both + ofPrices / (this.#length * weight);
    return Math.sqrt(Math.max(0, square));
  }

  #isTimeToBeginAnew(length: number): boolean {
    return (
      length <= ENOUGH * this.#firstLength ||
      (length <= SOME * this.#firstLength && length > this.#lastLength) ||
      this.#sinceStart >= LONG * this.#steps
    );
  }

  /** Takes the latest step as the beginning, and shares steps by how far values and prices have come since the last. */
  #beginAnew(): void {
    const ofValues = distance(this.#nextValues, this.#firstValues);
    const ofPrices = distance(this.#nextPrices, this.#firstPrices);
    if (ofValues > NOTHING && ofPrices > NOTHING)
      this.#weight = Math.sqrt((this.#weight * ofPrices) / ofValues);
    for (const vector of [this.#values, this.#firstValues]) vector.set(this.#nextValues);
    for (const vector of [this.#prices, this.#firstPrices]) vector.set(this.#nextPrices);
    this.#sinceStart = 0;
    this.#lastLength = Infinity;
  }

  /** By power iteration, which is a little low: the step leaves room. */
  #largestSingularValue(): number {
    const { byVariable, byRow } = this.#program;
    const vector = this.#byVariable.fill(1);
    let square = 1;
    for (let round = 0; round < POWER_ROUNDS; round++) {
      multiply(byRow, vector, this.#byRow);
      multiply(byVariable, this.#byRow, vector);
      square = norm(vector) || 1;
      for (let j = 0; j < vector.length; j++) vector[j]! /= square;
    }
    return Math.sqrt(square);
  }
}

/** A move below this is rounding. */
const NOTHING = 1e-12;

/** Goes to the far side of the next place, then a share of the way back to the first. */
function pull(vector: Float64Array, next: Float64Array, first: Float64Array, share: number): void {
  for (let i = 0; i < vector.length; i++)
    vector[i] = share * (2 * next[i]! - vector[i]!) + (1 - share) * first[i]!;
}

function distance(a: Float64Array, b: Float64Array): number {
  let square = 0;
  for (let i = 0; i < a.length; i++) square += (a[i]! - b[i]!) * (a[i]! - b[i]!);
  return Math.sqrt(square);
}
