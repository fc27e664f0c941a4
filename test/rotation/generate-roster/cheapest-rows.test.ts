import { describe, expect, it } from 'vitest';
import { RosterRows } from '../../../src/rotation/engine/rows/roster-rows.ts';
import { RowSolver } from '../../../src/rotation/engine/rows/row-solver.ts';
import { rosterProblem } from '../../../src/rotation/generate-roster/roster-problem.ts';
import { chance, randomRoster } from './random-rosters.ts';
import { rowFaults } from './roster-oracle.ts';

const CASES = Array.from({ length: 40 }, (_, i) => i + 1).flatMap((seed) => {
  const found = peopleWithRows(seed);
  return found === undefined ? [] : [{ seed, ...found }];
});

/** People of a small roster with all rows that keep what is said of them, as options of days; none of those who have no row. */
function peopleWithRows(seed: number) {
  const input = randomRoster(seed, { people: 2, days: 5, shifts: 2 });
  const problem = rosterProblem(input);
  const ids = ['', ...input.shifts.map(({ id }) => id)];
  const all = Array.from({ length: ids.length ** input.days }, (_, code) =>
    Array.from(
      { length: input.days },
      (_, day) => Math.floor(code / ids.length ** day) % ids.length,
    ),
  );
  const rows = input.people.map(({ name }) =>
    all.filter(
      (row) =>
        rowFaults(
          input,
          name,
          row.map((option) => ids[option]!),
        ).length === 0,
    ),
  );
  return problem.withoutRow.length > 0 ? undefined : { problem: problem.rows, rows };
}

/** Prices up and down, of sizes from a tenth to a thousand. */
function pricesOf(random: () => number, length: number): Float64Array {
  const size = 10 ** (4 * random() - 1);
  return Float64Array.from({ length }, () => size * (random() - 0.6));
}

describe('the cheapest row of a person', () => {
  it('costs what the cheapest of all rows costs, whatever was asked before', () => {
    for (const { seed, problem, rows } of CASES) {
      const { options: width, people } = problem;
      const solver = new RowSolver(problem);
      const random = chance(seed);
      for (let round = 0; round < 6; round++) {
        const prices = pricesOf(random, problem.days * width);
        for (const [p, { costs }] of people.entries()) {
          if (solver.uncounted(p).length > 0) continue;
          const costOf = (row: readonly number[]) =>
            row.reduce(
              (sum, o, day) => sum + costs[day * width + o]! + prices[day * width + o]!,
              0,
            );
          const cheapest = Math.min(...rows[p]!.map(costOf));
          const cost = solver.solve(p, prices);
          if (cheapest === Infinity) {
            expect(cost).toBe(Infinity);
            continue;
          }
          const scale = Math.max(1, Math.abs(cheapest));
          expect(Math.abs(cost - cheapest) / scale, `${seed}`).toBeLessThan(1e-12);
          expect(Math.abs(costOf([...solver.row]) - cost) / scale).toBeLessThan(1e-12);
          const bound = solver.relaxed(p, prices, 0.5, 0.5);
          expect(bound - cost, `bound of ${seed}`).toBeLessThan(1e-9 * scale);
        }
      }
    }
  });

  it('costs that in a part too, of all rows that are the same outside', () => {
    for (const { seed, problem, rows } of CASES) {
      if (rows.some((own) => own.length === 0)) continue;
      const { days, options: width, people } = problem;
      const random = chance(seed);
      const roster = new RosterRows(problem);
      const chosen = rows.map((own) => own[Math.floor(random() * own.length)]!);
      roster.setAll(Uint8Array.from(chosen.flat()));
      const solver = new RowSolver(problem);
      for (const [from, to] of [
        [0, 4],
        [1, 4],
        [3, days],
      ] as const) {
        const part = { rows: roster, from, to };
        const prices = pricesOf(random, days * width);
        for (const [p, { costs }] of people.entries()) {
          if (solver.uncounted(p).length > 0) continue;
          const isSame = (row: readonly number[]) =>
            row.every((o, day) => (day >= from && day < to) || o === chosen[p]![day]);
          const costOf = (row: ArrayLike<number>) => {
            let cost = 0;
            for (let day = from; day < to; day++)
              cost += costs[day * width + row[day]!]! + prices[day * width + row[day]!]!;
            return cost;
          };
          const cheapest = Math.min(...rows[p]!.filter(isSame).map(costOf));
          const cost = solver.solve(p, prices, part);
          const scale = Math.max(1, Math.abs(cheapest));
          expect(Math.abs(cost - cheapest) / scale, `${seed}`).toBeLessThan(1e-12);
        }
      }
    }
  });
});
