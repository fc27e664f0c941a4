import { type Column, reducedCost } from '../../../search/column-generation/column.ts';
import { Master } from '../../../search/column-generation/master.ts';
import type { CoverModel } from '../../../shifts/engine/model/cover-model.ts';
import type { SearchLimit, UnitRange } from './crew-search.ts';
import type { CrewWalk } from './crew-walk.ts';
import type { DayAutomaton } from './day-automaton.ts';
import { DutyPricing } from './duty-pricing.ts';

/** People whom one agent of an interval may be worth at most; the search for prices begins there. */
const DEAREST_AGENT = 4;
const DEAREST_STATE = 4;
/** Share of the best prices so far in those that are asked for (Wentges 1997), less by this where they give nothing. */
const SMOOTHING = 0.8;
const SMOOTHING_STEP = 0.3;
/** The bound is done when the program cannot raise it by more than this many people. */
const TOLERANCE = 1e-3;
/** What the proof gives away, relatively, so that the rounding of its sums never makes it claim too much. */
const ROUNDING = 1e-9;
/** Weeks a round from each Monday state. */
const WEEKS_A_STATE = 1;

/**
 * The fewest people that any crews can do with: the linear program over all weeks that the rules allow,
 * from Monday state to Monday state, made as they are needed (column generation: Gilmore and Gomory 1961).
 * Any prices of coverage prove a bound, their worth over that of the best week (Farley 1990), so one that
 * was cut short is weaker, never wrong.
 */
export class PeopleBound {
  /** No crews have fewer people than this. */
  value = 0;
  readonly #pricing: DutyPricing;
  readonly #states: number;
  readonly #needs: Float64Array;
  /** Worth of each choice on each weekday at the latest prices, and the shift and breaks behind it. */
  readonly #worths: Float64Array[];
  readonly #shifts: Int16Array[];
  readonly #places: Int16Array;
  readonly #layers: { value: Float64Array; arc: Int32Array }[];
  #centre: Float64Array | undefined;

  constructor(
    private readonly automaton: DayAutomaton,
    private readonly model: CoverModel,
    private readonly hours: UnitRange,
  ) {
    const { choices, stateCounts } = automaton;
    this.#pricing = new DutyPricing(model);
    this.#states = stateCounts[0]!;
    this.#needs = model.floor.map((ticks) => ticks / model.ticksPerInterval);
    this.#worths = Array.from({ length: 7 }, () => new Float64Array(choices.length));
    this.#shifts = Array.from({ length: 7 }, () => new Int16Array(choices.length).fill(-1));
    this.#places = new Int16Array(7 * model.templates.length * this.#pricing.mostBreaks);
    this.#layers = Array.from({ length: 8 }, (_, day) => ({
      value: new Float64Array(stateCounts[day % 7]!),
      arc: new Int32Array(stateCounts[day % 7]!),
    }));
  }

  /** Raises `value` as far as the budget lets it; weeks of crews that are known are a good beginning. */
  raise(crews: readonly CrewWalk[], budget: SearchLimit): void {
    const rows = this.#needs.length + this.#states + 2;
    const rightSide = new Float64Array(rows);
    rightSide.set(this.#needs);
    const unit = (row: number, value: number, cost: number): Column => ({
      cost,
      rows: Int32Array.of(row),
      values: Float64Array.of(value),
      upper: Infinity,
    });
    const isFlow = (row: number) => row >= this.#needs.length && row < rows - 2;
    const units = Array.from(rightSide, (_, row) =>
      unit(row, 1, row >= rows - 2 ? 0 : isFlow(row) ? DEAREST_STATE : DEAREST_AGENT),
    );
    const others = Array.from({ length: rows - 2 }, (_, row) =>
      unit(row, -1, isFlow(row) ? DEAREST_STATE : 0),
    );
    const master = new Master({ rightSide, units, others: [...others, ...this.#weeksOf(crews)] });
    master.optimize(
      (prices) => this.#promising(prices),
      () => {
        budget.spend();
        return !budget.exhausted;
      },
    );
  }

  /** Weeks that are worth more than a person at these prices, or at others nearer to the best so far. */
  #promising(prices: Float64Array): Column[] {
    for (let share = this.#centre === undefined ? 0 : SMOOTHING; ; share -= SMOOTHING_STEP) {
      const centre = share > 0 ? this.#centre : undefined;
      const asked = centre
        ? prices.map((price, row) => share * centre[row]! + (1 - share) * price)
        : prices;
      const made = this.#bestWeeks(asked);
      if (this.#worthOf(prices) - this.value < TOLERANCE) return [];
      const useful = centre ? made.filter((week) => reducedCost(week, prices) < -1e-9) : made;
      if (useful.length > 0 || centre === undefined) return useful;
    }
  }

  #worthOf(prices: Float64Array): number {
    return this.#needs.reduce((worth, need, i) => worth + Math.max(0, prices[i]!) * need, 0);
  }

  /** The best weeks from each Monday state at these prices; what they prove is noted. */
  #bestWeeks(prices: Float64Array): Column[] {
    this.#price(prices);
    const flow = this.#needs.length;
    const fewHours = prices[flow + this.#states]!;
    const manyHours = prices[flow + this.#states + 1]!;
    const made: Column[] = [];
    let most = 0;
    for (let from = 0; from < this.#states; from++) {
      this.#runFrom(from);
      const last = this.#layers[7]!.value;
      const found: { profit: number; to: number }[] = [];
      for (let to = 0; to < this.#states; to++) {
        if (last[to] === -Infinity) continue;
        const passage = from === to ? 0 : prices[flow + from]! - prices[flow + to]!;
        const profit = last[to]! + passage - fewHours + manyHours - 1;
        most = Math.max(most, profit);
        if (profit > 1e-8) found.push({ profit, to });
      }
      found.sort((a, b) => b.profit - a.profit || a.to - b.to);
      for (const { to } of found.slice(0, WEEKS_A_STATE)) made.push(this.#columnTo(from, to));
    }
    this.#note(prices, most, fewHours, manyHours);
    return made;
  }

  /** Prices at which no week is worth more than a person prove a bound: all lowered alike, these do. */
  #note(prices: Float64Array, most: number, fewHours: number, manyHours: number): void {
    if (fewHours > 1e-9 || manyHours > 1e-9) return;
    for (let i = 0; i < this.#needs.length; i++) if (prices[i]! < -1e-9) return;
    const value = (this.#worthOf(prices) / (1 + most)) * (1 - ROUNDING);
    if (value <= this.value) return;
    this.value = value;
    this.#centre = prices.map((price) => price / (1 + most));
  }

  #price(prices: Float64Array): void {
    const { model, automaton } = this;
    const { intervals } = model.horizon;
    const n = model.ticksPerInterval;
    for (let k = 1; k <= n; k++) {
      for (let i = 0; i < intervals; i++)
        this.#pricing.worth[k * intervals + i] = (k / n) * Math.max(0, prices[i]!);
    }
    const flow = this.#needs.length;
    const perUnit =
      prices[flow + this.#states]! / this.hours.most -
      (this.hours.least > 0 ? prices[flow + this.#states + 1]! / this.hours.least : 0);
    const worthOfShift = new Float64Array(model.templates.length);
    for (let weekday = 0; weekday < 7; weekday++) {
      for (let shift = 0; shift < worthOfShift.length; shift++) {
        const at = this.#placesAt(weekday, shift);
        worthOfShift[shift] = this.#pricing.worthOf(weekday, shift, this.#places, at);
      }
      for (const [c, { shifts, units }] of automaton.choices.entries()) {
        if (shifts.length === 0) continue;
        const best = shifts.reduce((a, b) => (worthOfShift[b]! > worthOfShift[a]! ? b : a));
        this.#shifts[weekday]![c] = best;
        this.#worths[weekday]![c] = worthOfShift[best]! + perUnit * units;
      }
    }
  }

  #placesAt(weekday: number, shift: number): number {
    return (weekday * this.model.templates.length + shift) * this.#pricing.mostBreaks;
  }

  /** The most that a week from a Monday state can be worth, for each state in which it ends. */
  #runFrom(from: number): void {
    this.#layers[0]!.value.fill(-Infinity)[from] = 0;
    for (const [day, { from: sources, to, choice }] of this.automaton.arcs.entries()) {
      const { value } = this.#layers[day]!;
      const next = this.#layers[day + 1]!;
      const worth = this.#worths[day]!;
      next.value.fill(-Infinity);
      for (let arc = 0; arc < sources.length; arc++) {
        const sum = value[sources[arc]!]! + worth[choice[arc]!]!;
        if (sum <= next.value[to[arc]!]!) continue;
        next.value[to[arc]!] = sum;
        next.arc[to[arc]!] = arc;
      }
    }
  }

  #columnTo(from: number, to: number): Column {
    const choices = new Array<number>(7);
    let state = to;
    for (let day = 6; day >= 0; day--) {
      const arc = this.#layers[day + 1]!.arc[state]!;
      choices[day] = this.automaton.arcs[day]!.choice[arc]!;
      state = this.automaton.arcs[day]!.from[arc]!;
    }
    const shifts = choices.map((choice, day) => this.#shifts[day]![choice]!);
    const units = choices.reduce((sum, choice) => sum + this.automaton.choices[choice]!.units, 0);
    return this.#column(from, to, units, shifts, (day) => ({
      places: this.#places,
      at: this.#placesAt(day, shifts[day]!),
    }));
  }

  /** The weeks of crews as columns. */
  #weeksOf(crews: readonly CrewWalk[]): Column[] {
    const unitsOf = new Map<number, number>();
    for (const { shifts, units } of this.automaton.choices)
      for (const shift of shifts) unitsOf.set(shift, units);
    return crews.flatMap(({ weeks, shifts, states, places }) =>
      Array.from({ length: weeks }, (_, week) => {
        const days = Array.from(shifts.subarray(7 * week, 7 * week + 7));
        const units = days.reduce((sum, shift) => sum + (unitsOf.get(shift) ?? 0), 0);
        const to = states[(7 * week + 7) % shifts.length]!;
        return this.#column(states[7 * week]!, to, units, days, (day) => ({
          places,
          at: (7 * week + day) * this.#pricing.mostBreaks,
        }));
      }),
    );
  }

  #column(
    from: number,
    to: number,
    units: number,
    shifts: readonly number[],
    placesOf: (day: number) => { readonly places: Int16Array; readonly at: number },
  ): Column {
    const n = this.model.ticksPerInterval;
    const entries = new Map<number, number>();
    const add = (row: number, value: number) => entries.set(row, (entries.get(row) ?? 0) + value);
    for (const [day, shift] of shifts.entries()) {
      if (shift < 0) continue;
      const { span, breaks } = this.#pricing.piecesOf(day, shift);
      const { places, at } = placesOf(day);
      for (const [e, i] of span.intervals.entries()) add(i, span.ticks[e]! / n);
      for (const [b, pieces] of breaks.entries()) {
        const { intervals, ticks } = pieces[places[at + b]!]!;
        for (const [e, i] of intervals.entries()) add(i, -ticks[e]! / n);
      }
    }
    const flow = this.#needs.length;
    if (from !== to) {
      add(flow + from, 1);
      add(flow + to, -1);
    }
    add(flow + this.#states, units / this.hours.most - 1);
    if (this.hours.least > 0) add(flow + this.#states + 1, 1 - units / this.hours.least);
    const used = [...entries].filter(([, value]) => Math.abs(value) > 1e-12);
    return {
      cost: 1,
      rows: Int32Array.from(used, ([row]) => row),
      values: Float64Array.from(used, ([, value]) => value),
      upper: Infinity,
    };
  }
}
