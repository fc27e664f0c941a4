import type { LinearProgram } from '../../../search/lp/linear-program.ts';

/** The primes tried: contradictions of weeks and of pairs show at these. */
const PRIMES = [2, 3, 5, 7] as const;

/**
 * Whether there is a contradiction that no bound can show: 2x + 2y = 7 has fractional solutions and no whole
 * one. Gaussian elimination of the equations modulo small primes; what it finds is checked by plain sums.
 */
export function isContradictory(program: LinearProgram): boolean {
  const equations = equationsOf(program);
  return PRIMES.some((prime) => {
    const weights = contradiction(program, equations, prime);
    return weights !== undefined && isContradiction(program, weights, prime);
  });
}

/** Checks by plain sums that the weighted equations add up to something impossible modulo a prime. */
function isContradiction(
  { rows, variables }: LinearProgram,
  weights: readonly number[],
  prime: number,
): boolean {
  const total = new Map<number, number>();
  let right = 0;
  for (const [i, { terms, lower }] of rows.entries()) {
    if (weights[i] === 0) continue;
    right += weights[i]! * lower;
    for (const [j, a] of terms) total.set(j, (total.get(j) ?? 0) + weights[i]! * a);
  }
  for (const [j, a] of total) {
    if (isExact(variables[j]!)) right -= a * variables[j]!.lower;
    else if (a % prime !== 0) return false;
  }
  return right % prime !== 0;
}

/** The rows that are equations, with their right sides last; variables without a choice stand on the right. */
function equationsOf(program: LinearProgram): readonly (readonly number[])[] {
  const columnOf = new Map<number, number>();
  for (const j of program.variables.keys())
    if (!isExact(program.variables[j]!)) columnOf.set(j, columnOf.size);
  return program.rows.filter(isExact).map(({ terms, lower }) => {
    const row = new Array<number>(columnOf.size + 1).fill(0);
    row[columnOf.size] = lower;
    for (const [j, a] of terms) {
      const column = columnOf.get(j);
      if (column === undefined) row[columnOf.size]! -= a * program.variables[j]!.lower;
      else row[column]! += a;
    }
    return row;
  });
}

/** The weights, one a row of the program, of equations that elimination turns into 0 = something else. */
function contradiction(
  { rows: given }: LinearProgram,
  equations: readonly (readonly number[])[],
  p: number,
): readonly number[] | undefined {
  const width = equations[0]?.length ?? 1;
  const height = equations.length;
  // Beside each equation stands how it is made up of the given ones.
  const rows = equations.map((row, i) => {
    const made = new Int32Array(width + height);
    for (let k = 0; k < width; k++) made[k] = mod(row[k]!, p);
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
  if (broken === undefined) return undefined;
  let next = width;
  return given.map((row) => (isExact(row) ? broken[next++]! : 0));
}

function isExact({ lower, upper }: { readonly lower: number; readonly upper: number }): boolean {
  return lower === upper;
}

function inverseOf(a: number, p: number): number {
  let inverse = 1;
  while ((a * inverse) % p !== 1) inverse++;
  return inverse;
}

function mod(a: number, p: number): number {
  return ((a % p) + p) % p;
}
