import { seededRandom } from '../../../core/random.ts';
import { pow } from '../../../math/elementary/pow.ts';
import { addCount, priceOptions, priceScale } from './cover-prices.ts';
import { findLegalRow } from './legal-row.ts';
import { RosterRows } from './roster-rows.ts';
import type { RowBound } from './row-bound.ts';
import { cellCost, type RowProblem } from './row-problem.ts';
import type { RowSolver } from './row-solver.ts';
import type { WorkMeter } from './work-meter.ts';

/** Share of the people who are still free that take their rows at once. */
const SHARE = 0.08;

/** Steps of prices as a share of what a missing person costs: first and last, where rounds are many. */
const FIRST_STEP = 0.03;
const LAST_STEP = 0.001;
const INERTIA = 0.7;

/** Rows count as settled only after this share of the rounds. */
const SETTLING = 0.3;

const COUNT_RISE = 0.015;
const COUNT_FALL = 0.003;

/**
 * A roster from the prices of a bound: prices settle for the people who are free, those whose row came up most often
 * take it, and so on until nobody is free.
 *
 * @param rounds - How often prices change between two times that people take their rows.
 */
export function diveRows(
  problem: RowProblem,
  solver: RowSolver,
  { prices: { worth: start, ofCounts, counters } }: RowBound,
  rounds: number,
  seed: number,
  meter: WorkMeter,
): RosterRows | undefined {
  const { days, options: width, people, cover } = problem;
  const random = seededRandom(seed);
  const { perCell, cellsOfShift } = priceScale(cover);
  const scale = perCell / cellsOfShift;
  const rows = new RosterRows(problem);
  const worth = start.slice();
  const push = new Float64Array(cover.cells);
  const used = new Int32Array(cover.cells);
  const ofCover = new Float64Array(days * width);
  const prices = new Float64Array(days * width);
  const countPrices = people.map((own, person) =>
    own.counters.map((_, c) => ofCounts[person * counters + c] ?? 0),
  );
  let free = [...people.keys()];
  const priceFor = (person: number) => {
    prices.set(ofCover);
    for (const c of solver.uncounted(person))
      addCount(problem, people[person]!.counters[c]!.counts, countPrices[person]![c]!, prices);
  };
  while (free.length > 0) {
    const bounds = worthBounds(rows, free.length);
    for (let cell = 0; cell < cover.cells; cell++) push[cell] = 0;
    const seen = new Map<number, Map<string, number>>(free.map((person) => [person, new Map()]));
    for (let round = 0; round < rounds; round++) {
      if (meter.exhausted) return undefined;
      for (let cell = 0; cell < cover.cells; cell++)
        worth[cell] = Math.min(bounds.most[cell]!, Math.max(bounds.least[cell]!, worth[cell]!));
      priceOptions(cover, worth, ofCover);
      used.fill(0);
      const work = solver.work;
      for (const person of free) {
        priceFor(person);
        if (solver.solve(person, prices) === Infinity) return undefined;
        const { row } = solver;
        for (let day = 0; day < days; day++) {
          const key = day * width + row[day]!;
          for (let e = cover.first[key]!; e < cover.first[key + 1]!; e++) used[cover.list[e]!]!++;
        }
        const isLegal = moveCountPrices(problem, solver, person, countPrices[person]!, perCell);
        if (!isLegal || round < SETTLING * rounds) continue;
        const text = String.fromCharCode(...row);
        const own = seen.get(person)!;
        own.set(text, (own.get(text) ?? 0) + 1);
      }
      meter.entries(solver.work - work);
      const step = FIRST_STEP * scale * pow(LAST_STEP / FIRST_STEP, round / rounds);
      for (let cell = 0; cell < cover.cells; cell++) {
        if (bounds.most[cell] === bounds.least[cell]) continue;
        const others = rows.people[cell]!;
        const missing = bestOfFree(problem, cell, others, worth[cell]!, free.length) - used[cell]!;
        push[cell] = INERTIA * push[cell]! + (1 - INERTIA) * missing;
        worth[cell]! += step * push[cell]!;
      }
    }
    const settled = free
      .map((person) => ({ person, chance: random(), ...mostSeen(seen.get(person)!) }))
      .sort((a, b) => b.times - a.times || a.chance - b.chance)
      .slice(0, Math.max(1, Math.floor(SHARE * free.length)));
    const taken = new Set<number>();
    for (const { person, row } of settled) {
      if (taken.size > 0 || row === undefined) {
        // Somebody has just taken a row: what that leaves counts.
        const now = worthBounds(rows, free.length - taken.size);
        for (let cell = 0; cell < cover.cells; cell++)
          push[cell] = Math.min(now.most[cell]!, Math.max(now.least[cell]!, worth[cell]!));
        priceOptions(cover, push, ofCover);
        priceFor(person);
        const work = solver.work;
        const isFound = findLegalRow(problem, solver, person, prices);
        meter.entries(solver.work - work);
        if (!isFound) return undefined;
        rows.options.set(solver.row, person * days);
      } else
        for (let day = 0; day < days; day++)
          rows.options[person * days + day] = row.charCodeAt(day);
      rows.shiftCover(person, 0, days, 1);
      taken.add(person);
    }
    free = free.filter((person) => !taken.has(person));
  }
  rows.setAll(rows.options.slice());
  return rows;
}

/** What the first of the free people would save on each cell, and what the last of them would. */
function worthBounds({ problem: { cover }, people }: RosterRows, free: number) {
  const most = new Float64Array(cover.cells);
  const least = new Float64Array(cover.cells);
  for (let cell = 0; cell < cover.cells; cell++) {
    const there = people[cell]!;
    most[cell] = cellCost(cover, cell, there) - cellCost(cover, cell, there + 1);
    least[cell] = cellCost(cover, cell, there + free - 1) - cellCost(cover, cell, there + free);
  }
  return { most, least };
}

function bestOfFree(
  { cover }: RowProblem,
  cell: number,
  others: number,
  worth: number,
  free: number,
) {
  let count = 0;
  while (
    count < free &&
    cellCost(cover, cell, others + count + 1) - cellCost(cover, cell, others + count) + worth < 0
  )
    count++;
  return count;
}

/** Whether the solver's row keeps all counters; prices of those that are not in the state follow. */
function moveCountPrices(
  { days, people }: RowProblem,
  solver: RowSolver,
  person: number,
  countPrices: number[],
  scale: number,
): boolean {
  let isLegal = true;
  for (const c of solver.uncounted(person)) {
    const { counts, least, most } = people[person]!.counters[c]!;
    let count = 0;
    for (let day = 0; day < days; day++) count += counts[solver.row[day]!]!;
    if (count > most || count < least) isLegal = false;
    const price = countPrices[c]!;
    if (count > most) countPrices[c] = price + COUNT_RISE * scale * (count - most);
    else if (count < least) countPrices[c] = price - COUNT_RISE * scale * (least - count);
    else if (price > 0 && count < most) countPrices[c] = Math.max(0, price - COUNT_FALL * scale);
    else if (price < 0 && count > least) countPrices[c] = Math.min(0, price + COUNT_FALL * scale);
  }
  return isLegal;
}

function mostSeen(rows: ReadonlyMap<string, number>): { row: string | undefined; times: number } {
  let row: string | undefined;
  let times = 0;
  for (const [text, count] of rows)
    if (count > times) {
      row = text;
      times = count;
    }
  return { row, times };
}
