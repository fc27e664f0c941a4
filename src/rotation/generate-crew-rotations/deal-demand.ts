import { sum } from '../../core/sum.ts';
import { solveLinearProgram } from '../../search/lp/solve-linear-program.ts';

/** People needed on each shift (row) and day (column). */
type Demand = readonly (readonly number[])[];

/**
 * Deals a week's demand to crews by their size, so that each gets its share of every number rounded
 * down or up: of each shift on each day, of each shift in the week, of each day, and of the week.
 *
 * This is controlled rounding (Cox and Ernst 1982), a crew at a time: row, column and total sums of
 * a table form two nested families, so the corners of the linear program are whole.
 */
export function dealDemand(demand: Demand, sizes: readonly number[]): number[][][] {
  let left = demand.map((row) => [...row]);
  let people = sum(sizes);
  return sizes.map((size, crew) => {
    const share = roundedShare(left, size, people, crew);
    left = left.map((row, s) => row.map((count, day) => count - share[s]![day]!));
    people -= size;
    return share;
  });
}

function roundedShare(demand: Demand, size: number, people: number, crew: number): number[][] {
  const days = demand[0]?.length ?? 0;
  const range = (count: number) => ({
    lower: Math.floor((count * size) / people),
    upper: Math.ceil((count * size) / people),
  });
  const cells = demand.flat();
  const sumOf = (chosen: (cell: number) => boolean) => {
    const members = cells.map((_, cell) => cell).filter(chosen);
    return {
      terms: members.map((cell) => [cell, 1] as const),
      ...range(members.reduce((sum, cell) => sum + cells[cell]!, 0)),
    };
  };
  const { status, x } = solveLinearProgram({
    // Heads rounded up stand on days in a row, from another day for each crew and shift: long runs
    // of one number make better rotas than numbers that change from day to day.
    objective: cells.map((_, cell) => ((cell % days) + crew + Math.floor(cell / days)) % days),
    variables: cells.map(range),
    rows: [
      ...demand.map((_, s) => sumOf((cell) => Math.floor(cell / days) === s)),
      ...Array.from({ length: days }, (_, day) => sumOf((cell) => cell % days === day)),
      sumOf(() => true),
    ],
  });
  if (status !== 'optimal') throw new Error(`dealDemand: a table without a rounding: ${status}`);
  return demand.map((row, s) => row.map((_, day) => Math.round(x[s * days + day]!)));
}
