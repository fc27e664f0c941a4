import { describe, expect, it } from 'vitest';
import { sfc32 } from '../../../src/core/random.ts';
import { annealRows } from '../../../src/rotation/engine/rows/anneal-rows.ts';
import { firstRows } from '../../../src/rotation/engine/rows/first-rows.ts';
import { RosterRows } from '../../../src/rotation/engine/rows/roster-rows.ts';
import { RowChanges } from '../../../src/rotation/engine/rows/row-changes.ts';
import { RowProposals } from '../../../src/rotation/engine/rows/row-proposals.ts';
import { RowSolver } from '../../../src/rotation/engine/rows/row-solver.ts';
import { WorkMeter } from '../../../src/rotation/engine/rows/work-meter.ts';
import type { GenerateRosterInput } from '../../../src/rotation/generate-roster/input.ts';
import { rosterProblem } from '../../../src/rotation/generate-roster/roster-problem.ts';
import { SearchBudget } from '../../../src/search/search-budget.ts';
import { randomRoster } from './random-rosters.ts';
import { costOf, rowFaults } from './roster-oracle.ts';

const meter = () => new WorkMeter(new SearchBudget('test', 1e6));

/** A first roster of a random problem; none where somebody has no row. */
function begun(seed: number): { input: GenerateRosterInput; rows: RosterRows } | undefined {
  const input = randomRoster(seed, { people: 2 + (seed % 5), days: 7 + (seed % 8), shifts: 2 });
  const { rows: problem, withoutRow } = rosterProblem(input);
  if (withoutRow.length > 0) return undefined;
  const solvers = [new RowSolver(problem), new RowSolver(problem, false)] as const;
  const first = firstRows(problem, ...solvers, seed, meter(), undefined);
  return 'without' in first ? undefined : { input, rows: first.rows };
}

const begunRosters = (count: number) =>
  Array.from({ length: count }, (_, i) => begun(i + 1)).flatMap((one) => one ?? []);

function idsOf(input: GenerateRosterInput, { options }: RosterRows): Record<string, string[]> {
  const ids = ['', ...input.shifts.map(({ id }) => id)];
  return Object.fromEntries(
    input.people.map(({ name }, p) => [
      name,
      [...options.subarray(p * input.days, (p + 1) * input.days)].map((option) => ids[option]!),
    ]),
  );
}

function faultsOf(input: GenerateRosterInput, rows: RosterRows): string[] {
  const ids = idsOf(input, rows);
  return input.people.flatMap(({ name }) => rowFaults(input, name, ids[name]!));
}

/** Numbers by chance, but that the third of each proposal, which decides whether it fills, is 0. */
function alwaysFilling(seed: number) {
  const next = sfc32(seed);
  let drawn = 0;
  return { begin: () => (drawn = 0), next: () => (++drawn === 3 ? 0 : next()) };
}

/** What is counted of the rows from change to change. */
function booksOf({ nodes, opens, weekends, counts, minutes, borne, people }: RosterRows) {
  return { nodes, opens, weekends, counts, minutes, borne, people };
}

function readAfresh({ problem, options }: RosterRows): RosterRows {
  const rows = new RosterRows(problem);
  rows.setAll(options);
  return rows;
}

/** Cells that somebody covers with what was not had before. */
function newlyCovered({ options, problem }: RosterRows, before: Uint8Array): number[] {
  const { days, options: width, cover } = problem;
  return [...options.keys()].flatMap((at) => {
    if (options[at] === before[at]) return [];
    const key = (at % days) * width + options[at]!;
    return [...cover.list.subarray(cover.first[key]!, cover.first[key + 1]!)];
  });
}

describe('a proposal that fills', () => {
  it('puts somebody on what is missing, keeps all rows legal and their books right, and costs what it says', () => {
    let made = 0;
    // By proposals that are said not to be made.
    let changed = 0;
    for (const [i, { input, rows }] of begunRosters(10).entries()) {
      const { wanted, list } = rows.problem.cover;
      const isShort = (cell: number) => rows.people[cell]! < wanted[cell]!;
      const cells = [...wanted.keys()];
      const { begin, next } = alwaysFilling(i + 1);
      const proposals = new RowProposals(rows, new RowChanges(rows), next);
      let cost = rows.costAfresh();
      for (let turn = 0; turn < 60 && cells.some(isShort); turn++) {
        begin();
        const before = rows.options.slice();
        const short = cells.filter(isShort);
        // What no shift covers nobody can be put on.
        if (!short.every((cell) => list.includes(cell))) break;
        const change = proposals.attempt(Infinity);
        if (Number.isNaN(change)) {
          if (rows.options.some((option, at) => option !== before[at])) changed++;
          continue;
        }
        made++;
        expect(newlyCovered(rows, before).some((cell) => short.includes(cell))).toBe(true);
        cost += change;
        expect(Math.abs(rows.costAfresh() - cost)).toBeLessThan(1e-6);
        expect(Math.abs(costOf(input, idsOf(input, rows)).all - cost)).toBeLessThan(1e-6);
        expect(faultsOf(input, rows)).toEqual([]);
      }
      expect(booksOf(rows)).toEqual(booksOf(readAfresh(rows)));
    }
    expect(changed).toBe(0);
    expect(made).toBeGreaterThan(10);
  });

  it('passes what is missing on to somebody with hours left', () => {
    // Only Ann may work N, and has no duty left; Bob may take her E.
    const input: GenerateRosterInput = {
      people: [
        { name: 'Ann', shifts: ['E', 'N'], duties: [{ per: 'roster', most: 1 }] },
        { name: 'Bob', shifts: ['E'] },
      ],
      shifts: [
        { id: 'E', startMinutes: 480, lengthMinutes: 480 },
        { id: 'N', startMinutes: 1200, lengthMinutes: 480 },
      ],
      startDate: '2026-06-01',
      days: 1,
      timeZone: 'UTC',
      cover: { shifts: ['E', 'N'].map((shift) => ({ shift, wanted: 1 })) },
    };
    const { rows: problem } = rosterProblem(input);
    const solvers = [new RowSolver(problem), new RowSolver(problem, false)] as const;
    const start = [Uint8Array.of(1), Uint8Array.of(0)];
    const first = firstRows(problem, ...solvers, 1, meter(), start);
    if ('without' in first) throw new Error('everybody has a row');
    const { begin, next } = alwaysFilling(1);
    const proposals = new RowProposals(first.rows, new RowChanges(first.rows), next);
    for (let turn = 0; turn < 100 && first.rows.costAfresh() > 0; turn++) {
      begin();
      proposals.attempt(0);
    }
    expect(idsOf(input, first.rows)).toEqual({ Ann: ['N'], Bob: ['E'] });
  });
});

describe('annealed rosters', () => {
  it.each([1, 0.1])(
    'are legal and no dearer than before, at missing people for %f of their price',
    (softness) => {
      let better = 0;
      for (const [i, { input, rows }] of begunRosters(4).entries()) {
        const before = rows.costAfresh();
        const course = { steps: 4, hottest: 5, coldest: 0.25, softness, trueFrom: 0.7 };
        annealRows(rows, { seed: i + 1, ...course }, meter());
        expect(faultsOf(input, rows)).toEqual([]);
        expect(rows.cost).toBeLessThanOrEqual(before + 1e-9);
        expect(Math.abs(costOf(input, idsOf(input, rows)).all - rows.cost)).toBeLessThan(1e-6);
        if (rows.cost < before - 1e-6) better++;
      }
      expect(better).toBeGreaterThan(0);
    },
  );
});
