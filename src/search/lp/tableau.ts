import type { LinearProgram, LinearRow } from './linear-program.ts';

/** Smaller entries of a pivot row are rounding noise. */
const NOISE = 1e-12;
/** Smaller pivots lose too many digits. */
const SMALLEST_PIVOT = 1e-7;
/** Pivots after which the tableau is computed afresh from the rows, to shed rounding errors. */
const PIVOTS_BETWEEN_REFRESHES = 300;

/**
 * A dense simplex tableau in dictionary form: every basic variable written as a sum over the
 * nonbasic ones, `basic[i] = Σ rows[i][k] · nonbasic[k]`.
 *
 * Variables 0 … n − 1 are those of the program. Variable n + i is the value of row i, with the
 * row's bounds; so bounds are all that a program has, and the first basis is the rows themselves.
 */
export class Tableau {
  readonly columnCount: number;
  /** Bounds and value of every variable, then of every row. */
  readonly lower: number[];
  readonly upper: number[];
  readonly value: number[];
  readonly program: { readonly objective: Float64Array; readonly rows: LinearRow[] };
  rows: Float64Array[] = [];
  basic: number[] = [];
  nonbasic: Int32Array;
  /** Reduced cost of each column. */
  reducedCost: Float64Array;
  /** Whether the reduced costs are those of the objective: a phase that changes them says so here. */
  hasTrueCosts = true;
  /** Row of a basic variable; −1 − column of a nonbasic one. */
  private place: number[];
  private pivotsSinceRefresh = 0;
  private readonly pivotColumns: Int32Array;

  constructor({ objective, rows, variables }: LinearProgram) {
    const n = variables.length;
    this.columnCount = n;
    this.program = { objective: Float64Array.from(objective), rows: [...rows] };
    this.lower = [...variables, ...rows].map(({ lower }) => lower);
    this.upper = [...variables, ...rows].map(({ upper }) => upper);
    this.value = new Array<number>(n + rows.length).fill(0);
    this.nonbasic = new Int32Array(n);
    this.reducedCost = new Float64Array(n);
    this.place = [];
    this.pivotColumns = new Int32Array(n);
    this.restart();
    this.settle();
  }

  get isStale(): boolean {
    return this.pivotsSinceRefresh >= PIVOTS_BETWEEN_REFRESHES;
  }

  get isFresh(): boolean {
    return this.pivotsSinceRefresh === 0;
  }

  isBasic(variable: number): boolean {
    return this.place[variable]! >= 0;
  }

  /** Makes the variable of a column basic in a row, without moving any value. */
  pivot(row: number, column: number): void {
    const pivotRow = this.rows[row]!;
    const columns = this.pivotColumns;
    const inverse = 1 / pivotRow[column]!;
    let count = 0;
    for (let k = 0; k < pivotRow.length; k++) {
      const entry = pivotRow[k]!;
      if (entry === 0 || k === column) continue;
      const scaled = -entry * inverse;
      if (scaled > -NOISE && scaled < NOISE) pivotRow[k] = 0;
      else {
        pivotRow[k] = scaled;
        columns[count++] = k;
      }
    }
    pivotRow[column] = inverse;
    for (let i = 0; i < this.rows.length; i++) {
      if (i !== row) eliminate(this.rows[i]!, pivotRow, column, columns, count);
    }
    eliminate(this.reducedCost, pivotRow, column, columns, count);

    const leaving = this.basic[row]!;
    const entering = this.nonbasic[column]!;
    this.basic[row] = entering;
    this.nonbasic[column] = leaving;
    this.place[entering] = row;
    this.place[leaving] = -1 - column;
    this.pivotsSinceRefresh++;
  }

  /** Moves the variable of a column, and every basic variable with it. */
  shift(column: number, change: number): void {
    if (change === 0) return;
    this.value[this.nonbasic[column]!]! += change;
    for (let i = 0; i < this.rows.length; i++) {
      const entry = this.rows[i]![column]!;
      if (entry !== 0) this.value[this.basic[i]!]! += entry * change;
    }
  }

  /** Changes the bounds of a variable or a row; a nonbasic one goes to the bound that its cost asks for. */
  setBounds(variable: number, lower: number, upper: number): void {
    this.lower[variable] = lower;
    this.upper[variable] = upper;
    const place = this.place[variable]!;
    if (place >= 0) return;
    const column = -1 - place;
    this.shift(column, this.restingValue(column) - this.value[variable]!);
  }

  /** Adds a row, such as a cut, to the program; its value becomes basic. */
  addRow(row: LinearRow): void {
    this.program.rows.push(row);
    this.lower.push(row.lower);
    this.upper.push(row.upper);
    this.value.push(
      row.terms.reduce((sum, [j, coefficient]) => sum + coefficient * this.value[j]!, 0),
    );
    this.place.push(this.rows.length);
    this.basic.push(this.columnCount + this.rows.length);
    this.rows.push(this.inNonbasicTerms(row));
  }

  /** Computes the tableau afresh from the program for the present basis. */
  refresh(): void {
    const wanted = this.basic.filter((variable) => variable < this.columnCount);
    const kept = new Set(this.basic);
    this.restart();
    for (const variable of wanted) {
      const column = -1 - this.place[variable]!;
      const row = this.largestEntry(column, kept);
      if (row >= 0) this.pivot(row, column);
    }
    this.settle();
    this.pivotsSinceRefresh = 0;
  }

  /** Reduced costs of the true objective, after a phase that worked with others. */
  restoreCosts(): void {
    if (this.hasTrueCosts) return;
    this.hasTrueCosts = true;
    const { objective } = this.program;
    const cost = this.reducedCost;
    for (let k = 0; k < cost.length; k++) cost[k] = objective[this.nonbasic[k]!] ?? 0;
    for (let i = 0; i < this.rows.length; i++) {
      const weight = objective[this.basic[i]!] ?? 0;
      if (weight === 0) continue;
      const row = this.rows[i]!;
      for (let k = 0; k < cost.length; k++) cost[k]! += weight * row[k]!;
    }
  }

  /** For each row of the program the change of the objective per unit of its value: its dual. */
  duals(): Float64Array {
    return this.rowMultipliers((column) => this.reducedCost[column]!);
  }

  /** Multipliers of the program's rows that add up to a row of the tableau. */
  multipliersOf(row: number): Float64Array {
    const multipliers = this.rowMultipliers((column) => -this.rows[row]![column]!);
    const own = this.basic[row]! - this.columnCount;
    if (own >= 0) multipliers[own] = 1;
    return multipliers;
  }

  objectiveValue(): number {
    return this.program.objective.reduce((sum, cost, j) => sum + cost * this.value[j]!, 0);
  }

  /** The basis of the rows' own values, at the values that the variables have. */
  private restart(): void {
    const n = this.columnCount;
    this.rows = this.program.rows.map(({ terms }) => {
      const row = new Float64Array(n);
      for (const [j, coefficient] of terms) row[j]! += coefficient;
      return row;
    });
    this.basic = this.rows.map((_, i) => n + i);
    this.nonbasic = Int32Array.from({ length: n }, (_, j) => j);
    this.place = [...this.nonbasic.map((j) => -1 - j), ...this.rows.map((_, i) => i)];
    this.reducedCost = Float64Array.from(this.program.objective);
    this.hasTrueCosts = true;
  }

  /** Puts every nonbasic variable that is not on a bound on one, and computes the basic ones from them. */
  private settle(): void {
    for (let k = 0; k < this.columnCount; k++) {
      const variable = this.nonbasic[k]!;
      const value = this.value[variable]!;
      const isOnBound = value === this.lower[variable]! || value === this.upper[variable]!;
      if (!isOnBound) this.value[variable] = this.restingValue(k);
    }
    for (let i = 0; i < this.rows.length; i++) {
      const row = this.rows[i]!;
      let total = 0;
      for (let k = 0; k < row.length; k++) {
        if (row[k] !== 0) total += row[k]! * this.value[this.nonbasic[k]!]!;
      }
      this.value[this.basic[i]!] = total;
    }
  }

  /** The bound at which a nonbasic variable costs least; 0 for one that has no bound. */
  private restingValue(column: number): number {
    const variable = this.nonbasic[column]!;
    const lower = this.lower[variable]!;
    const upper = this.upper[variable]!;
    if (lower === -Infinity && upper === Infinity) return 0;
    const atUpper = this.reducedCost[column]! < 0 ? upper < Infinity : lower === -Infinity;
    return atUpper ? upper : lower;
  }

  private largestEntry(column: number, kept: ReadonlySet<number>): number {
    let best = -1;
    let largest = SMALLEST_PIVOT;
    for (let i = 0; i < this.rows.length; i++) {
      const size = Math.abs(this.rows[i]![column]!);
      if (size > largest && this.basic[i]! >= this.columnCount && !kept.has(this.basic[i]!)) {
        largest = size;
        best = i;
      }
    }
    return best;
  }

  private inNonbasicTerms({ terms }: LinearRow): Float64Array {
    const result = new Float64Array(this.columnCount);
    for (const [j, coefficient] of terms) {
      const place = this.place[j]!;
      if (place < 0) result[-1 - place]! += coefficient;
      else for (const [k, entry] of this.rows[place]!.entries()) result[k]! += coefficient * entry;
    }
    return result;
  }

  private rowMultipliers(of: (column: number) => number): Float64Array {
    const multipliers = new Float64Array(this.rows.length);
    for (let k = 0; k < this.columnCount; k++) {
      const row = this.nonbasic[k]! - this.columnCount;
      if (row >= 0) multipliers[row] = of(k);
    }
    return multipliers;
  }
}

/** Puts the pivot row in place of the entering variable. */
function eliminate(
  target: Float64Array,
  pivotRow: Float64Array,
  column: number,
  columns: Int32Array,
  count: number,
): void {
  const factor = target[column]!;
  if (factor === 0) return;
  for (let q = 0; q < count; q++) {
    const k = columns[q]!;
    target[k]! += factor * pivotRow[k]!;
  }
  target[column] = factor * pivotRow[column]!;
}
