import { SearchBudget } from '../../../search/search-budget.ts';
import { annealRows } from './anneal-rows.ts';
import { diveRows } from './dive-rows.ts';
import { firstRows } from './first-rows.ts';
import { FreeRows, workOfFreeing } from './free-rows.ts';
import { RosterRows } from './roster-rows.ts';
import { boundRows, type RowBound } from './row-bound.ts';
import { RowGaps } from './row-gaps.ts';
import type { RowCover, RowProblem } from './row-problem.ts';
import { RowSolver } from './row-solver.ts';
import { ENTRIES_PER_STEP, WorkMeter } from './work-meter.ts';

/** How a search on rows begins. */
export interface RowSearch {
  readonly seed: number;
  /** Rows to begin with, of those people for whom they are legal. */
  readonly start: readonly Uint8Array[] | undefined;
  /** Whether all costs are whole numbers. */
  readonly isWhole: boolean;
}

/** What a search on rows comes to: a roster, or the people without any legal row. */
export type FoundRows =
  | {
      readonly rows: RosterRows;
      /** What no roster is below. */
      readonly bound: number | undefined;
      /** Whether the cover is nowhere below its least or above its most; if not, whether it is proven that none is. */
      readonly keepsLimits: boolean;
      readonly cannotKeepLimits: boolean;
      /** The prices of the bound. */
      readonly proved: RowBound | undefined;
      /** The options that the search began with, and about the work of one row of everybody. */
      readonly first: Uint8Array;
      readonly sweep: number;
    }
  | { readonly without: readonly number[] };

/** Shares of the steps: the bound and its prices, the dive from them, and annealing; large neighbourhoods take the rest. */
const BOUND_SHARE = 0.12;
const DIVE_SHARE = 0.13;
const ANNEALED_UNTIL = 0.8;

/** Where rows are so dear that few neighbourhoods fit into their share, annealing takes nearly all of it. */
const SHARE_IF_DEAR = 0.03;

/** It takes half that of the bound, too, where the share of the bound has room for few exact rows of everybody. */
const FEWEST_SWEEPS_OF_BOUND = 250;
const BOUND_SHARE_IF_DEAR = 0.06;

/**
 * After annealing everybody in turn takes the best row: on the public instances of 56 and 84 days that saves a missing
 * person or two. It takes about two rows of everybody, and is left out where that is more than a share of the steps.
 */
const SWEEPS_OF_POLISHING = 2;
const MOST_OF_POLISHING = 0.1;
const FEWEST_NEIGHBOURHOODS_A_PERSON = 2;

/** A bound of fewer changes of all prices says nearly nothing, and its prices guide nobody. */
const FEWEST_ROUNDS_OF_BOUND = 8;

/** A dive with fewer rounds between two choices is not worth its work; more than so many change little. */
const FEWEST_ROUNDS = 8;
const MOST_ROUNDS = 100;

/** People whose rows tell how much work a row is. */
const SAMPLED = 3;

/** People choose in about so many turns, and on the average half of them are free. */
const TURNS = 12.5;

/**
 * From a first roster, and from one that was annealed before with at least a share of the steps of now: that one is
 * warmed a little, at true prices. On the public instances of 28 to 84 days with 25,000 steps, two seeds each, the first
 * course came to 1.319 times the best published rosters; softened to a tenth from 5 to 0.25 until 0.7 it was some 1.37,
 * never softened from 15 or 30 1.319 and 1.331.
 */
const LEAST_BEFORE = 0.2;
const COURSE = { hottest: 15, coldest: 0.4, softness: 0.4, trueFrom: 0.4 };
const COURSE_AGAIN = {
  hottest: 3,
  coldest: 0.25,
  softness: 1,
  trueFrom: 0,
};

/** What one search leaves to the next: its solvers, its roster, and the prices of its bound. */
export interface KnownRows {
  readonly solver: RowSolver;
  readonly quick: RowSolver;
  /** The roster to begin with, of all options. */
  readonly first: Uint8Array | undefined;
  readonly rows: RosterRows | undefined;
  /** Steps of the search that it is from. */
  readonly steps: number;
  readonly proved: RowBound | undefined;
  /** About the work of one row of everybody. */
  readonly sweep: number | undefined;
}

/** Finds a cheap roster, and a bound on how cheap one can be; bounds go on from the prices known before. */
export function searchRows(
  problem: RowProblem,
  budget: SearchBudget,
  { seed, start, isWhole }: RowSearch,
  {
    solver,
    quick,
    first: firstBefore,
    rows: known,
    steps: stepsBefore,
    proved: provedBefore,
    sweep: before,
  }: KnownRows,
): FoundRows {
  const { maxSteps } = budget;
  const meter = new WorkMeter(budget);
  const begun = firstBefore
    ? { rows: rowsOf(problem, firstBefore) }
    : firstRows(problem, solver, quick, seed, meter, start);
  if ('without' in begun) return begun;
  const { rows } = begun;
  const first = firstBefore ?? rows.options.slice();
  budget.enter('bound');
  budget.improve(rows.cost, undefined);
  const sweep = before ?? workOfSweep(problem, solver);
  const relaxedSweep = workOfRelaxing(problem, solver);
  const workOfNeighbourhood = (workOfFreeing(problem) * sweep) / problem.people.length;
  const neighbourhoodsIn = (share: number) =>
    (share * maxSteps * ENTRIES_PER_STEP) / workOfNeighbourhood;
  const isDear =
    neighbourhoodsIn(1 - ANNEALED_UNTIL) < FEWEST_NEIGHBOURHOODS_A_PERSON * problem.people.length;
  const shareOfPolishing = (SWEEPS_OF_POLISHING * sweep) / (maxSteps * ENTRIES_PER_STEP);
  const isPolished = shareOfPolishing <= MOST_OF_POLISHING;
  const untilIfDear = isPolished ? 1 - Math.max(shareOfPolishing, SHARE_IF_DEAR) : 1;
  const isLoose = (BOUND_SHARE * maxSteps * ENTRIES_PER_STEP) / sweep < FEWEST_SWEEPS_OF_BOUND;
  const boundShare = isDear && isLoose ? BOUND_SHARE_IF_DEAR : BOUND_SHARE;
  const rounds = (boundShare * maxSteps * ENTRIES_PER_STEP) / relaxedSweep;
  const isLate = stepsBefore >= LEAST_BEFORE * maxSteps;
  const proved =
    rounds < FEWEST_ROUNDS_OF_BOUND
      ? provedBefore
      : boundRows(problem, solver, boundShare * maxSteps, meter, provedBefore, {
          sweep,
          isFar: !isLate,
        });
  const bound = proved && safeBound(proved.bound, isWhole);
  const stopAt = bound ?? -Infinity;
  budget.improve(rows.cost, bound);
  const diveRounds = Math.min(
    MOST_ROUNDS,
    Math.floor((DIVE_SHARE * maxSteps * ENTRIES_PER_STEP) / (TURNS * sweep)),
  );
  if (proved !== undefined && diveRounds >= FEWEST_ROUNDS && start === undefined) {
    budget.enter('dive');
    const dived = diveRows(problem, solver, proved, diveRounds, seed, meter);
    if (dived !== undefined && dived.cost < rows.cost) rows.setAll(dived.options);
    budget.improve(rows.cost, bound);
  }
  if (rows.cost > stopAt + 1e-9) {
    budget.enter('annealing');
    const until = isDear ? untilIfDear : ANNEALED_UNTIL;
    const isAgain = isDear && isLate && known !== undefined && known.cost < rows.cost;
    if (isAgain) rows.setAll(known.options);
    const best = rows.options.slice();
    const cost = rows.cost;
    const steps = until * maxSteps - budget.steps;
    annealRows(rows, { seed, steps, ...(isAgain ? COURSE_AGAIN : COURSE) }, meter);
    if (rows.cost > cost) rows.setAll(best);
  }
  budget.enter('large neighbourhoods');
  budget.improve(rows.cost, bound);
  // Measuring gaps takes a row of everybody; where rows are dear, people are freed by chance.
  const isMeasured = !isDear && sweep < (maxSteps - budget.steps) * ENTRIES_PER_STEP;
  const gaps = new RowGaps(rows, solver, meter, isMeasured ? proved : undefined);
  const free = new FreeRows(rows, solver, meter, seed, gaps, proved, isWhole ? 1 : 1e-6);
  if (isPolished && rows.cost > stopAt + 1e-9) free.polish();
  free.improve(stopAt);
  budget.improve(rows.cost, bound);
  const keepsLimits = beyondLimits(rows) === 0;
  const cannotKeepLimits = !keepsLimits && isBeyondAlways(problem);
  return { rows, bound, keepsLimits, cannotKeepLimits, proved, first, sweep };
}

function rowsOf(problem: RowProblem, options: Uint8Array): RosterRows {
  const rows = new RosterRows(problem);
  rows.setAll(options);
  return rows;
}

/** Steps beside the budget that the proof takes where limits of the cover are not kept. */
const PROOF_STEPS = 2000;

/** Whether a bound proves that no roster keeps the limits of the cover: beyond them each person costs 1, and all else nothing. */
function isBeyondAlways(problem: RowProblem): boolean {
  const { cover, people, days, options } = problem;
  const nothing = new Float64Array(cover.cells);
  const limits: RowCover = {
    ...cover,
    wanted: cover.least,
    missing: cover.beyondLeast.map((price) => Math.min(1, price)),
    surplus: nothing,
    beyondLeast: nothing,
    beyondMost: cover.beyondMost.map((price) => Math.min(1, price)),
  };
  const free = people.map((one) => ({
    ...one,
    costs: new Float64Array(days * options),
    layers: { ...one.layers, costs: undefined, dearest: 0 },
    burdens: [],
  }));
  const meter = new WorkMeter(new SearchBudget('proof', PROOF_STEPS));
  const plain: RowProblem = { ...problem, people: free, cover: limits };
  const own = new RowSolver(plain, false);
  const proved = boundRows(plain, own, PROOF_STEPS, meter, undefined, { stopAbove: 1e-3 });
  return proved !== undefined && proved.bound > 1e-3;
}

/** About the work of finding one row of everybody at no prices, by that of a few who were asked before. */
function workOfSweep(problem: RowProblem, solver: RowSolver): number {
  const { days, options } = problem;
  const prices = new Float64Array(days * options);
  const solve = (person: number) => solver.solve(person, prices);
  workOf(problem, solver, solve);
  return workOf(problem, solver, solve);
}

/** The work of a relaxation of everybody's row, by that of a few. */
function workOfRelaxing(problem: RowProblem, solver: RowSolver): number {
  const { days, options } = problem;
  const prices = new Float64Array(days * options);
  return workOf(problem, solver, (person) => solver.relaxed(person, prices, 0, 0));
}

function workOf(
  { people }: RowProblem,
  solver: RowSolver,
  solve: (person: number) => void,
): number {
  const before = solver.work;
  const some = Math.min(people.length, SAMPLED);
  for (let i = 0; i < some; i++) solve(Math.floor((i * people.length) / some));
  return ((solver.work - before) * people.length) / some;
}

/** A bound less what rounding may have added to it; whole costs make a whole objective, and none is below nothing. */
function safeBound(bound: number, isWhole: boolean): number {
  const safe = Math.max(0, bound - 1e-7 * Math.max(1, Math.abs(bound)));
  return isWhole ? Math.ceil(safe) : safe;
}

/** People by whom the cover is below its least or above its most. */
function beyondLimits({ problem: { cover }, people }: RosterRows): number {
  let beyond = 0;
  for (let cell = 0; cell < cover.cells; cell++) beyond += beyondIn(cover, cell, people[cell]!);
  return beyond;
}

function beyondIn({ least, most, beyondMost }: RowCover, cell: number, people: number): number {
  if (people < least[cell]!) return least[cell]! - people;
  return beyondMost[cell]! > 0 ? Math.max(0, people - most[cell]!) : 0;
}
