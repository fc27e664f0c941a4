import type { CoverModel } from '../../../shifts/engine/model/cover-model.ts';
import { BestCycle } from './best-cycle.ts';
import type { UnitRange } from './crew-search.ts';
import type { DayAutomaton } from './day-automaton.ts';
import { DutyPricing, type Pieces } from './duty-pricing.ts';

/** How exactly the best walk is found, in people a week. */
const TOLERANCE = 1e-9;

/**
 * The closed walk that is worth most at given prices. Rows are the intervals of the week, then two for
 * the hours of a person: at most so many on average, and at least so many.
 */
export class PricedWalks {
  readonly rows: number;
  /** Agents that each interval needs; hours need nothing. */
  readonly needs: Float64Array;
  /** What a week of the best walk gives each row on average. */
  readonly gives: Float64Array;
  readonly #pricing: DutyPricing;
  readonly #cycle: BestCycle;
  readonly #worths: readonly Float64Array[];
  readonly #shifts: readonly Int16Array[];
  readonly #places: Int16Array;

  constructor(
    private readonly automaton: DayAutomaton,
    private readonly model: CoverModel,
    private readonly hours: UnitRange,
  ) {
    const { choices } = automaton;
    this.rows = model.floor.length + 2;
    this.needs = new Float64Array(this.rows);
    for (const [i, ticks] of model.floor.entries()) this.needs[i] = ticks / model.ticksPerInterval;
    this.gives = new Float64Array(this.rows);
    this.#pricing = new DutyPricing(model);
    this.#cycle = new BestCycle(automaton);
    this.#worths = Array.from({ length: 7 }, () => new Float64Array(choices.length));
    this.#shifts = Array.from({ length: 7 }, () => new Int16Array(choices.length).fill(-1));
    this.#places = new Int16Array(this.#pricing.mostBreaks);
  }

  /** What no walk is worth more than, a week, at prices of the rows of 0 or more; `gives` is of the best one found. */
  solve(prices: Float64Array): number {
    this.#price(prices);
    this.#cycle.solve(this.#worths, TOLERANCE);
    this.#count();
    const row = this.rows - 2;
    const atLeast = this.hours.least > 0 ? prices[row + 1]! : 0;
    return this.#cycle.atMost + prices[row]! - atLeast;
  }

  #price(prices: Float64Array): void {
    const { model, automaton, hours } = this;
    const { intervals } = model.horizon;
    const n = model.ticksPerInterval;
    for (let k = 1; k <= n; k++) {
      for (let i = 0; i < intervals; i++)
        this.#pricing.worth[k * intervals + i] = (k / n) * prices[i]!;
    }
    const perUnit =
      (hours.least > 0 ? prices[intervals + 1]! / hours.least : 0) -
      prices[intervals]! / hours.most;
    const worthOfShift = new Float64Array(model.templates.length);
    for (let weekday = 0; weekday < 7; weekday++) {
      this.#pricing.price(weekday, worthOfShift);
      for (let c = 0; c < automaton.choices.length; c++) {
        const { shifts, units } = automaton.choices[c]!;
        if (shifts.length === 0) continue;
        let best = shifts[0]!;
        for (const shift of shifts) if (worthOfShift[shift]! > worthOfShift[best]!) best = shift;
        this.#shifts[weekday]![c] = best;
        this.#worths[weekday]![c] = worthOfShift[best]! + perUnit * units;
      }
    }
  }

  #count(): void {
    const { automaton, hours, gives } = this;
    const { weeks } = this.#cycle;
    const share = 1 / weeks.length;
    let units = 0;
    gives.fill(0);
    for (const week of weeks) {
      for (const [weekday, arc] of week.entries()) {
        const choice = automaton.arcs[weekday]!.choice[arc]!;
        const shift = this.#shifts[weekday]![choice]!;
        if (shift < 0) continue;
        units += automaton.choices[choice]!.units * share;
        const { span, breaks } = this.#pricing.piecesOf(weekday, shift);
        this.#add(span, share);
        this.#pricing.worthOf(weekday, shift, this.#places);
        for (const [b, pieces] of breaks.entries()) this.#add(pieces[this.#places[b]!]!, -share);
      }
    }
    gives[gives.length - 2] = 1 - units / hours.most;
    if (hours.least > 0) gives[gives.length - 1] = units / hours.least - 1;
  }

  #add({ intervals, ticks }: Pieces, factor: number): void {
    const perTick = factor / this.model.ticksPerInterval;
    for (let e = 0; e < intervals.length; e++) this.gives[intervals[e]!]! += ticks[e]! * perTick;
  }
}
