/**
 * The column of each row in an assignment of rows to different columns that costs least, or -1 for a row that has
 * none: as many rows as can have one, then the least cost. Costs lie row after row; `Infinity` is no pair.
 *
 * Successive shortest paths with potentials (Kuhn 1955, Munkres 1957): rows² × columns steps.
 */
export function leastCostAssignment(rows: number, columns: number, costs: Float64Array): number[] {
  const finite = costs.filter((cost) => cost < Infinity);
  const range = finite.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0);
  // A row left out costs more than all that the others could save by it.
  const leftOut = (2 * rows + 1) * range + 1;
  // Each row has a column of its own beside the given ones, for being left out.
  const width = columns + rows;
  const costOf = (row: number, column: number) =>
    column < columns
      ? costs[row * columns + column]!
      : column - columns === row
        ? leftOut
        : Infinity;
  const ofRow = new Float64Array(rows + 1);
  const ofColumn = new Float64Array(width + 1);
  // Rows and columns count from 1 here; 0 is where a path begins.
  const rowAt = new Int32Array(width + 1);
  const cameFrom = new Int32Array(width + 1);
  for (let row = 1; row <= rows; row++) {
    const nearest = new Float64Array(width + 1).fill(Infinity);
    const isDone = new Uint8Array(width + 1);
    rowAt[0] = row;
    let column = 0;
    do {
      isDone[column] = 1;
      const from = rowAt[column]!;
      let step = Infinity;
      let next = 0;
      for (let other = 1; other <= width; other++) {
        if (isDone[other]) continue;
        const reduced = costOf(from - 1, other - 1) - ofRow[from]! - ofColumn[other]!;
        if (reduced < nearest[other]!) {
          nearest[other] = reduced;
          cameFrom[other] = column;
        }
        if (nearest[other]! < step) {
          step = nearest[other]!;
          next = other;
        }
      }
      for (let other = 0; other <= width; other++) {
        if (isDone[other]) {
          ofRow[rowAt[other]!]! += step;
          ofColumn[other]! -= step;
        } else nearest[other]! -= step;
      }
      column = next;
    } while (rowAt[column] !== 0);
    while (column !== 0) {
      const before = cameFrom[column]!;
      rowAt[column] = rowAt[before]!;
      column = before;
    }
  }
  const assigned = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++)
    if (rowAt[column]! > 0) assigned[rowAt[column]! - 1] = column - 1;
  return assigned;
}
