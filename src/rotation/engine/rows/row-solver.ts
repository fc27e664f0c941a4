import { type KnownRow, largestPrice, nothingKnown } from './known-row.ts';
import { RowLabels } from './row-labels.ts';
import { type RowLevels, rowLevels } from './row-levels.ts';
import { type RowPlan, rowPlan } from './row-plan.ts';
import type { RowProblem } from './row-problem.ts';
import type { RowQuest } from './row-quest.ts';
import { type ReachTables, type RowReach, reachOf, reachTables } from './row-reach.ts';
import { RowRelaxation } from './row-relaxation.ts';
import type { RowWindow } from './row-window.ts';

/** Most combinations of counts that the state of a row may have. */
const MOST_LEVELS = 128;

/**
 * Relaxations before ways are followed: each leaves fewer of them, at the work of some hundred ways. On the public
 * instances with 42 to 84 days rows were found ten times faster with four to eight of them than with two.
 */
const RELAXATIONS = 6;

/** Following a way takes about three times as long as an entry of a relaxation: it is looked up, and noted if it is the cheapest. */
const WORK_OF_A_WAY = 3;

/** A gap that was too small for the row is taken so many times larger, and one that was enough is kept with some room. */
const WIDENED = 3;
const ROOM = 1.1;

/** A part of the largest price that is the least gap looked for, against rounding. */
const LEAST_GAP = 1e-9;

/** What is always the same of a person's row, or of a part of it. */
interface ReadyRow {
  readonly levels: RowLevels;
  readonly reach: RowReach;
}

/**
 * The cheapest row of one person for given prices. A relaxation that prices hours and counts says what a row costs at
 * least; then ways are followed that stay within a gap of that, which widens until the cheapest row is among them. Exact
 * but for counters that are not in the state, which are the caller's to price and to check.
 */
export class RowSolver {
  /** The row found last; days outside a window are not written. */
  readonly row: Uint8Array;

  readonly #problem: RowProblem;
  readonly #mostLevels: number;
  readonly #plans = new Map<number, RowPlan>();
  readonly #whole = new Map<number, ReadyRow | null>();
  readonly #known = new Map<number, KnownRow>();
  readonly #parts = new Map<number, ReadyRow | null>();
  #part: RowWindow | undefined;
  readonly #tables: ReachTables;
  readonly #bestOption: Uint8Array[];
  readonly #dayCost: Float64Array;
  readonly #relaxation: RowRelaxation;
  readonly #labels: RowLabels;

  /** Without counters in the state rows are found faster, and are cheaper than legal ones. */
  constructor(problem: RowProblem, countsShifts = true) {
    const { days, people, options } = problem;
    this.#problem = problem;
    this.#mostLevels = countsShifts ? MOST_LEVELS : 1;
    this.row = new Uint8Array(days);
    const sizes = Array.from({ length: days + 1 }, (_, day) =>
      people.reduce((most, { layers }) => Math.max(most, layers.nodes[day]!), 1),
    );
    const mostOf = (count: (person: (typeof people)[number]) => number) =>
      people.reduce((most, person) => Math.max(most, count(person)), 1);
    this.#tables = reachTables(sizes);
    this.#bestOption = Array.from({ length: days }, () => new Uint8Array(options));
    this.#dayCost = new Float64Array(days * options);
    const spans = mostOf(({ spans: own }) => own.length);
    const counts = 1 + mostOf(({ counters }) => counters.length);
    this.#relaxation = new RowRelaxation(sizes, spans, counts, options);
    this.#labels = new RowLabels(
      this.#relaxation,
      sizes.reduce((most, size) => Math.max(most, size)),
    );
  }

  /** Entries of the tables that were looked at so far. */
  get work(): number {
    return this.#relaxation.work + WORK_OF_A_WAY * this.#labels.work;
  }

  /** How a person's row is read. */
  plan(person: number): RowPlan {
    let plan = this.#plans.get(person);
    if (plan === undefined) {
      plan = rowPlan(this.#problem, person, this.#mostLevels);
      this.#plans.set(person, plan);
    }
    return plan;
  }

  /** Counters of a person that are not in the state, by their place in the list. */
  uncounted(person: number): readonly number[] {
    const { counted } = this.plan(person);
    return [...this.#problem.people[person]!.counters.keys()].filter((c) => !counted.includes(c));
  }

  /**
   * What the cheapest row costs at prices by `day * options + option` and its own costs; Infinity if there is none. What
   * costs Infinity is not taken.
   */
  solve(person: number, prices: Float64Array, part?: RowWindow): number {
    const plan = this.plan(person);
    const ready = part === undefined ? this.#wholeRow(plan) : this.#partOfRow(plan, part);
    if (ready === undefined) return Infinity;
    const quest = this.#questOf(plan, ready, prices, part);
    const known = this.#knownOf(plan, quest);
    const { cost, path } = this.#cheapest(quest, known);
    if (cost < Infinity)
      for (let day = quest.from; day < quest.to; day++)
        this.row[day] = this.#bestOption[day]![path[day]!]!;
    return cost;
  }

  /**
   * A bound below what the cheapest row costs, with a row that may pass limits of hours and counts in `row`; the prices
   * of these limits move on by a step.
   */
  relaxed(person: number, prices: Float64Array, step: number, inertia: number): number {
    const plan = this.plan(person);
    const ready = this.#wholeRow(plan);
    if (ready === undefined) return Infinity;
    const quest = this.#questOf(plan, ready, prices, undefined);
    const known = this.#knownOf(plan, quest);
    const relaxation = this.#relaxation;
    relaxation.run(quest, known);
    if (relaxation.bound === Infinity) return Infinity;
    for (let day = quest.from; day < quest.to; day++)
      this.row[day] = this.#bestOption[day]![relaxation.path[day]!]!;
    relaxation.push(quest, known, known.pushes, step, inertia);
    return relaxation.bound;
  }

  #cheapest(
    quest: RowQuest,
    known: KnownRow,
  ): { readonly cost: number; readonly path: Uint8Array } {
    const relaxation = this.#relaxation;
    const size = Math.max(1, quest.layers.dearest, largestPrice(quest));
    const least = LEAST_GAP * size;
    if (relaxation.run(quest, known)) return { cost: relaxation.bound, path: relaxation.path };
    if (relaxation.bound === Infinity) return { cost: Infinity, path: relaxation.path };
    let best = relaxation.bound;
    let goal = Math.min(known.gap, size);
    const [spans, counts] = [known.ofSpans.slice(), known.ofCounts.slice()];
    let isLast = true;
    for (let i = 1; i < RELAXATIONS; i++) {
      relaxation.move(quest, known, best + goal);
      if (relaxation.run(quest, known)) return { cost: relaxation.bound, path: relaxation.path };
      isLast = relaxation.bound > best;
      if (isLast) {
        best = relaxation.bound;
        spans.set(known.ofSpans);
        counts.set(known.ofCounts);
      } else {
        goal /= 2;
      }
    }
    if (!isLast) {
      known.ofSpans.set(spans);
      known.ofCounts.set(counts);
      relaxation.run(quest, known);
    }
    const { bound } = relaxation;
    for (let gap = Math.max(least, known.gap); ; gap *= WIDENED) {
      // Beyond the sum of all prices nothing is left out.
      const limit = gap > quest.to * size ? Infinity : bound + gap;
      let cost = this.#labels.run(quest, known, limit);
      // A row that costs more was found by chance: cheaper ones within its cost were perhaps left out.
      if (cost > limit && cost < Infinity) cost = this.#labels.run(quest, known, cost + least);
      if (cost === Infinity && limit < Infinity) continue;
      if (cost < Infinity) known.gap = Math.max(least, ROOM * (cost - bound));
      return { cost, path: this.#labels.path };
    }
  }

  #questOf(
    plan: RowPlan,
    { levels, reach }: ReadyRow,
    prices: Float64Array,
    part: RowWindow | undefined,
  ): RowQuest {
    const { person, spans, spanOf, unit } = plan;
    const from = part?.from ?? 0;
    const to = part?.to ?? this.#problem.days;
    for (let day = from; day < to; day++) this.#priceDay(plan, day, prices);
    let firstSpan = 0;
    while (firstSpan < spans.length && spans[firstSpan]!.to <= from) firstSpan++;
    let endSpan = firstSpan;
    while (endSpan < spans.length && spans[endSpan]!.from < to) endSpan++;
    const last = endSpan - 1;
    const after =
      part && last >= firstSpan && to < spans[last]!.to
        ? part.rows.minutesIn(person, to, spans[last]!.to) / unit
        : 0;
    const lessAfter = (limits: Int32Array) =>
      after === 0 ? limits : limits.map((limit, s) => (s === last ? limit - after : limit));
    const { layers } = this.#problem.people[person]!;
    const costAfter =
      part && layers.costs
        ? Float64Array.from({ length: layers.nodes[to]! }, (_, node) =>
            part.rows.ruleCostFrom(person, to, node),
          )
        : undefined;
    const begun =
      part && spanOf[from]! >= 0
        ? part.rows.minutesIn(person, spans[spanOf[from]!]!.from, from) / unit
        : 0;
    return {
      plan,
      layers,
      from,
      to,
      start: part?.rows.nodeAt(person, from) ?? 0,
      levels,
      reach,
      firstSpan,
      endSpan,
      least: lessAfter(plan.least),
      most: lessAfter(plan.most),
      begun,
      costAfter,
      dayCost: this.#dayCost,
    };
  }

  #knownOf({ person }: RowPlan, quest: RowQuest): KnownRow {
    let known = this.#known.get(person);
    if (known === undefined) {
      known = nothingKnown(quest);
      this.#known.set(person, known);
    }
    // A most that is out of reach has no price.
    const { levels } = quest;
    for (let p = 0; p < levels.places; p++)
      if (levels.most[p] === Infinity && known.ofCounts[p]! > 0) known.ofCounts[p] = 0;
    return known;
  }

  #wholeRow(plan: RowPlan): ReadyRow | undefined {
    let ready = this.#whole.get(plan.person);
    if (ready === undefined) {
      ready = this.#readyFor(plan, 0, this.#problem.days, undefined);
      this.#whole.set(plan.person, ready);
    }
    return ready ?? undefined;
  }

  /** Outside one window all stands still, so what is known of a person's days in it stays as it is. */
  #partOfRow(plan: RowPlan, part: RowWindow): ReadyRow | undefined {
    if (this.#part !== part) {
      this.#part = part;
      this.#parts.clear();
    }
    let ready = this.#parts.get(plan.person);
    if (ready === undefined) {
      ready = this.#readyFor(plan, part.from, part.to, part);
      this.#parts.set(plan.person, ready);
    }
    return ready ?? undefined;
  }

  #readyFor(plan: RowPlan, from: number, to: number, part: RowWindow | undefined): ReadyRow | null {
    const own = this.#problem.people[plan.person]!;
    const levels = rowLevels(plan, own, from, to, part);
    const tables = this.#tables;
    if (levels === undefined || !reachOf(plan, own.layers, from, to, part, tables)) return null;
    const copy = (numbers: Int32Array, day: number) =>
      day < from || day > to ? numbers : numbers.slice(0, own.layers.nodes[day]!);
    return { levels, reach: { low: tables.low.map(copy), high: tables.high.map(copy) } };
  }

  /** The cheapest option of each kind on a day, and what it costs. */
  #priceDay({ person, kinds, options, kindOf }: RowPlan, day: number, prices: Float64Array): void {
    const { options: width, people } = this.#problem;
    const { costs } = people[person]!;
    const best = this.#bestOption[day]!;
    const dayCost = this.#dayCost;
    const first = day * kinds;
    dayCost.fill(Infinity, first, first + kinds);
    const list = options[day]!;
    const at = day * width;
    for (let i = 0; i < list.length; i++) {
      const option = list[i]!;
      const value = costs[at + option]! + prices[at + option]!;
      const kind = kindOf[option]!;
      if (value < dayCost[first + kind]!) {
        dayCost[first + kind] = value;
        best[kind] = option;
      }
    }
  }
}
