import type { LinearProgram } from '../../../search/lp/linear-program.ts';

/** The primes tried: contradictions of weeks and of pairs show at these. */
const PRIMES = [2, 3, 5, 7] as const;

/** Equations that cannot hold in whole numbers: their sum, each times its weight, fails modulo a prime. */
export interface ParityContradiction {
  readonly modulus: number;
  /** Weight of each row of the program, 0 for those that are not needed. */
  readonly weights: readonly number[];
}

/**
 * Finds a contradiction that no bound can show: 2x + 2y = 7 has fractional solutions and no whole one.
 * Gaussian elimination of the equations modulo small primes; what it finds is checked by plain sums.
 */
export function parityContradiction(program: LinearProgram): ParityContradiction | undefined {
  for (const modulus of PRIMES) {
    const weights = contradiction(equations(program), modulus);
    if (weights === undefined) continue;
    const found = { modulus, weights: spread(program, weights) };
    if (isContradiction(program, found)) return found;
  }
  return undefined;
}

/** Checks by plain sums that the weighted equations add up to something impossible. */
export function isContradiction(
  program: LinearProgram,
  { modulus, weights }: ParityContradiction,
): boolean {
  const total = new Map<number, number>();
  let right = 0;
  for (const [i, { terms, lower }] of program.rows.entries()) {
    if (weights[i] === 0) continue;
    right += weights[i]! * lower;
    for (const [j, a] of terms) total.set(j, (total.get(j) ?? 0) + weights[i]! * a);
  }
  const free = [...total].filter(([j]) => !isFixed(program, j));
  const fixed = [...total].filter(([j]) => isFixed(program, j));
  const rest = fixed.reduce((sum, [j, a]) => sum - a * program.variables[j]!.lower, right);
  return free.every(([, a]) => a % modulus === 0) && rest % modulus !== 0;
}

function isFixed({ variables }: LinearProgram, j: number): boolean {
  return variables[j]!.lower === variables[j]!.upper;
}

interface Equations {
  /** One row of coefficients an equation, its right side last. */
  readonly matrix: readonly (readonly number[])[];
}

const isEquation = ({ lower, upper }: { readonly lower: number; readonly upper: number }) =>
  lower === upper;

function equations(program: LinearProgram): Equations {
  const columnOf = new Map<number, number>();
  for (const j of program.variables.keys())
    if (!isFixed(program, j)) columnOf.set(j, columnOf.size);
  const matrix = program.rows.filter(isEquation).map(({ terms, lower }) => {
    const row = new Array<number>(columnOf.size + 1).fill(0);
    row[columnOf.size] = lower;
    for (const [j, a] of terms) {
      const column = columnOf.get(j);
      if (column === undefined) row[columnOf.size]! -= a * program.variables[j]!.lower;
      else row[column]! += a;
    }
    return row;
  });
  return { matrix };
}

/** The weights of an equation that elimination turns into 0 = something else. */
function contradiction({ matrix }: Equations, p: number): readonly number[] | undefined {
  const width = matrix[0]?.length ?? 1;
  const height = matrix.length;
  // Beside each equation stands how it is made up of the given ones.
  const rows = matrix.map((row, i) => {
    const made = Int32Array.from({ length: width + height }, (_, k) =>
      k < width ? mod(row[k]!, p) : 0,
    );
    made[width + i] = 1;
    return made;
  });
  let done = 0;
  for (let column = 0; column < width - 1 && done < height; column++) {
    const pivot = rows.findIndex((row, i) => i >= done && row[column] !== 0);
    if (pivot < 0) continue;
    [rows[pivot], rows[done]] = [rows[done]!, rows[pivot]!];
    const pivotRow = rows[done++]!;
    const inverse = inverseOf(pivotRow[column]!, p);
    for (let i = done; i < height; i++) {
      const row = rows[i]!;
      const factor = (row[column]! * inverse) % p;
      if (factor === 0) continue;
      for (let k = column; k < row.length; k++)
        row[k] = (row[k]! + (p - factor) * pivotRow[k]!) % p;
    }
  }
  const broken = rows.slice(done).find((row) => row[width - 1] !== 0);
  return broken && [...broken.subarray(width)];
}

function spread({ rows }: LinearProgram, weights: readonly number[]): number[] {
  let next = 0;
  return rows.map((row) => (isEquation(row) ? weights[next++]! : 0));
}

function inverseOf(a: number, p: number): number {
  let inverse = 1;
  while ((a * inverse) % p !== 1) inverse++;
  return inverse;
}

function mod(a: number, p: number): number {
  return ((a % p) + p) % p;
}
