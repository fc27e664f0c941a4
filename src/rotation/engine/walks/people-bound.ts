import { type Column, reducedCost } from '../../../search/column-generation/column.ts';
import { Master } from '../../../search/column-generation/master.ts';
import type { CoverModel } from '../../../shifts/engine/model/cover-model.ts';
import type { SearchLimit, UnitRange } from './crew-search.ts';
import type { DayAutomaton } from './day-automaton.ts';
import { PriceAscent } from './price-ascent.ts';
import { PricedWalks } from './priced-walks.ts';

/** How far prices may move from the best so far, as a share of them or of the mean price, before that is looked at. */
const BOX = 0.3;
/** Least width of the box of a price of hours, which is 0 where hours do not bind. */
const HOURS_BOX = 0.1;
const MOST_BOXES = 60;
/** Share of the best prices in those that are asked for (Wentges 1997). */
const SMOOTHING = 0.5;
/** Pivots before new walks are asked for: with prices on the way, 40 takes a third of the time of all that there are. */
const PIVOTS_A_ROUND = 40;
/** The bound is done when the program cannot raise it by more than this many people, where no share says more. */
const TOLERANCE = 1e-3;
/** What the proof gives away, relatively, so that the rounding of its sums never makes it claim too much. */
export const ROUNDING = 1e-9;
/** Walks of the ascent that the program begins with, for each row. */
const KEPT_PER_ROW = 1;

/** Share of the rounds of the ascent that make a first look. */
const GLANCE = 0.3;

type Changeable<C> = { -readonly [K in keyof C]: C[K] };

/**
 * The fewest people that any crews can do with: the linear program over all closed walks that the rules
 * allow. Any prices of coverage and hours prove a bound, their worth over that of the best walk
 * (Farley 1990), so one that was cut short is weaker, never wrong. Good prices come from an ascent;
 * walks are then made as they are needed (Gilmore and Gomory 1961), while prices may leave the best so
 * far by a box's width at most (Marsten, Hogan and Blankenship 1975).
 */
export class PeopleBound {
  /** No crews have fewer people than this. */
  value = 0;
  /** The prices that prove it, at which the best walk is worth one person a week. */
  readonly prices: Float64Array;
  readonly #walks: PricedWalks;
  readonly #ascent: PriceAscent;
  #tolerance = TOLERANCE;
  /** The walks that the ascent came by, the latest last. */
  readonly #found: Column[] = [];
  /** Columns that let a row be missed or exceeded at a price: the sides of the box. */
  readonly #over: readonly Changeable<Column>[];
  readonly #under: readonly Changeable<Column>[];

  constructor(automaton: DayAutomaton, model: CoverModel, hours: UnitRange) {
    this.#walks = new PricedWalks(automaton, model, hours);
    const { rows, needs } = this.#walks;
    this.#ascent = new PriceAscent(needs, (prices) => {
      const value = this.#ask(prices);
      this.#found.push(this.#column());
      if (this.#found.length > KEPT_PER_ROW * rows) this.#found.shift();
      return { value, gives: this.#walks.gives };
    });
    this.prices = new Float64Array(rows);
    this.#over = Array.from({ length: rows }, (_, row) => sideOf(row, 1));
    this.#under = Array.from({ length: rows }, (_, row) => sideOf(row, -1));
  }

  /** A first look: `value` within some hundredths of where `raise` brings it. */
  glance(budget: SearchLimit): void {
    this.#ascent.climb(GLANCE, budget);
  }

  /** Raises `value` as far as the budget lets it, to about a share `near` of where it ends. */
  raise(budget: SearchLimit, near = 0): void {
    this.#ascent.climb(1, budget);
    if (budget.exhausted || this.value === 0) return;
    this.#tolerance = Math.max(TOLERANCE, near * this.value);
    this.#box();
    const master = new Master<Column>({
      rightSide: this.#walks.needs,
      units: this.#over,
      others: [...this.#under, ...this.#found],
    });
    const mayGoOn = () => {
      budget.spend();
      return !budget.exhausted;
    };
    for (let box = 0; box < MOST_BOXES && !budget.exhausted; box++) {
      const before = this.value;
      master.optimize((prices) => this.#promising(prices, master), mayGoOn, PIVOTS_A_ROUND);
      // Prices are concave in what they prove: where a box has nothing better, there is nothing.
      if (this.value - before < this.#tolerance) return;
      this.#box();
      master.reprice((column) => column);
    }
  }

  /** What prices prove; they are kept where that is the most. */
  #ask(prices: Float64Array): number {
    const most = this.#walks.solve(prices);
    if (!(most > 0)) return 0;
    const worth = this.#walks.needs.reduce((sum, need, i) => sum + prices[i]! * need, 0);
    const value = (worth / most) * (1 - ROUNDING);
    if (value > this.value) {
      this.value = value;
      for (let row = 0; row < prices.length; row++) this.prices[row] = prices[row]! / most;
    }
    return value;
  }

  /** Walks that are worth more than a person at the prices of the program, found at these or nearer to the best. */
  #promising(prices: Float64Array, master: Master<Column>): Column[] {
    const cost = master.columns.reduce(
      (sum, column, r) => sum + column.cost * master.values[r]!,
      0,
    );
    if (cost - this.value < this.#tolerance) return [];
    const inside = prices.map((price) => Math.max(0, price));
    const smooth = inside.map(
      (price, row) => SMOOTHING * this.prices[row]! + (1 - SMOOTHING) * price,
    );
    for (const asked of [smooth, inside]) {
      this.#ask(asked);
      const walk = this.#column();
      if (reducedCost(walk, prices) < -TOLERANCE * TOLERANCE) return [walk];
    }
    return [];
  }

  /** Puts the box around the best prices. */
  #box(): void {
    const { needs, rows } = this.#walks;
    const open = needs.reduce((count, need) => count + (need > 0 ? 1 : 0), 0);
    const mean = this.prices.subarray(0, rows - 2).reduce((sum, price) => sum + price, 0) / open;
    for (let row = 0; row < rows; row++) {
      const price = this.prices[row]!;
      const isHours = row >= rows - 2;
      const width = BOX * Math.max(price, isHours ? HOURS_BOX / BOX : mean);
      // What nobody needs has no price.
      this.#over[row]!.cost = isHours || needs[row]! > 0 ? price + width : 0;
      this.#under[row]!.cost = -Math.max(0, price - width);
    }
  }

  #column(): Column {
    const { gives } = this.#walks;
    const rows = Int32Array.from(gives.keys()).filter((row) => Math.abs(gives[row]!) > 1e-12);
    return {
      cost: 1,
      rows,
      values: Float64Array.from(rows, (row) => gives[row]!),
      upper: Infinity,
    };
  }
}

function sideOf(row: number, value: number): Column {
  return { cost: 0, rows: Int32Array.of(row), values: Float64Array.of(value), upper: Infinity };
}
