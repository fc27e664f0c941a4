import { norm, type SparseMatrix, transposed } from './sparse-matrix.ts';
import type { SparseProgram } from './sparse-program.ts';

/** Rounds of Ruiz's scaling: entries of the programs of rotas are within some per cent of 1 after these. */
const ROUNDS = 10;

/** A program whose rows and variables are measured in units in which its entries, costs and right sides are alike. */
export interface ScaledProgram {
  readonly atLeast: number;
  readonly costs: Float64Array;
  readonly rightSide: Float64Array;
  readonly byVariable: SparseMatrix;
  readonly byRow: SparseMatrix;
  /** A price of the program for each scaled one, by row. */
  readonly priceUnits: Float64Array;
  /** A value of the program for each scaled one, by variable. */
  readonly valueUnits: Float64Array;
  /** What a unit of scaled cost is in the program. */
  readonly costUnit: number;
}

/** Scales by the largest entries of rows and variables (Ruiz 2001), then by their sums (Pock and Chambolle 2011). */
export function scaledProgram(program: SparseProgram): ScaledProgram {
  const { starts, rows, costs, rightSide, atLeast } = program;
  const values = program.values.slice();
  const ofVariable = new Float64Array(costs.length).fill(1);
  const ofRow = new Float64Array(rightSide.length).fill(1);
  const scale = (combine: (so: number, entry: number) => number) => {
    const variables = new Float64Array(costs.length);
    const lines = new Float64Array(rightSide.length);
    for (let j = 0; j < costs.length; j++) {
      for (let e = starts[j]!; e < starts[j + 1]!; e++) {
        const entry = Math.abs(values[e]!);
        variables[j] = combine(variables[j]!, entry);
        lines[rows[e]!] = combine(lines[rows[e]!]!, entry);
      }
    }
    const factor = (size: number) => (size > 0 ? 1 / Math.sqrt(size) : 1);
    for (let i = 0; i < lines.length; i++) ofRow[i]! *= factor(lines[i]!);
    for (let j = 0; j < costs.length; j++) {
      ofVariable[j]! *= factor(variables[j]!);
      for (let e = starts[j]!; e < starts[j + 1]!; e++)
        values[e]! *= factor(variables[j]!) * factor(lines[rows[e]!]!);
    }
  };
  for (let round = 0; round < ROUNDS; round++) scale((so, entry) => Math.max(so, entry));
  scale((so, entry) => so + entry);
  const scaledCosts = costs.map((cost, j) => cost * ofVariable[j]!);
  const scaledRight = rightSide.map((right, i) => right * ofRow[i]!);
  const unitOfCosts = norm(scaledCosts) || 1;
  const unitOfRight = norm(scaledRight) || 1;
  const byVariable = { starts, places: rows, values };
  return {
    atLeast,
    costs: scaledCosts.map((cost) => cost / unitOfCosts),
    rightSide: scaledRight.map((right) => right / unitOfRight),
    byVariable,
    byRow: transposed(byVariable, rightSide.length),
    priceUnits: ofRow.map((factor) => factor * unitOfCosts),
    valueUnits: ofVariable.map((factor) => factor * unitOfRight),
    costUnit: unitOfCosts * unitOfRight,
  };
}
