import type { SearchLimit } from './crew-search.ts';

/** Rounds; those of the centres of bench/rotation have come within 2 % of the end by then. */
const ROUNDS = 5_000;
/** Share of the latest direction in the one that is taken. */
const FRESH = 0.4;
/** Share of the way to the target that a step would go if what prices prove were linear. */
const STRIDE = 0.3;
/** The target is so much above the best so far, less and less where rounds bring nothing. */
const TARGET = 0.02;
const NEARER = 0.6;
const PATIENCE = 600;
/** Progress below this share of the way to the target is none. */
const LITTLE = 0.02;
const NEAREST = 1e-5;

interface Answer {
  /** What prices prove, in people. */
  readonly value: number;
  /** What the best walk at these prices gives each row. */
  readonly gives: Float64Array;
}

/**
 * Prices that prove more and more, by steps along what the best walk leaves uncovered: a subgradient,
 * deflected by the ones before (Camerini, Fratta and Maffioli 1975), as long as a target above the best so
 * far suggests (Polyak 1969). `ask` answers for prices and keeps the best.
 */
export class PriceAscent {
  readonly #prices: Float64Array;
  readonly #bestPrices: Float64Array;
  readonly #direction: Float64Array;
  #best = 0;
  #round = 0;
  #above = TARGET;
  #idle = 0;

  constructor(
    private readonly needs: Float64Array,
    private readonly ask: (prices: Float64Array) => Answer,
  ) {
    this.#prices = needs.map((need) => (need > 0 ? 1 : 0));
    this.#bestPrices = this.#prices.slice();
    this.#direction = new Float64Array(needs.length);
  }

  /** Goes on to a share of the rounds, as far as the budget lets it. */
  climb(share: number, budget: SearchLimit): void {
    const last = share * ROUNDS;
    for (; this.#round < last && this.#above > NEAREST && !budget.exhausted; this.#round++) {
      budget.spend();
      if (!this.#step()) return;
    }
  }

  /** One round; false where prices prove nothing, or nothing is left to improve. */
  #step(): boolean {
    const { needs } = this;
    const prices = this.#prices;
    const direction = this.#direction;
    const { value, gives } = this.ask(prices);
    if (value <= 0) return false;
    // Prices at which the best walk is worth a person: what they prove does not depend on their scale.
    const worth = needs.reduce((sum, need, row) => sum + need * prices[row]!, 0);
    for (let row = 0; row < prices.length; row++) prices[row]! *= value / worth;
    this.#keep(value);
    const fresh = this.#round === 0 ? 1 : FRESH;
    let square = 0;
    for (let row = 0; row < prices.length; row++) {
      const isPriced = needs[row]! > 0 || row >= needs.length - 2;
      const missing = isPriced ? needs[row]! - value * gives[row]! : 0;
      direction[row] = fresh * missing + (1 - fresh) * direction[row]!;
      if (prices[row]! > 0 || direction[row]! > 0) square += direction[row]! * direction[row]!;
    }
    if (square === 0) return false;
    const step = (STRIDE * (this.#best * (1 + this.#above) - value)) / square;
    for (let row = 0; row < prices.length; row++)
      prices[row] = Math.max(0, prices[row]! + step * direction[row]!);
    return true;
  }

  /** Keeps prices that prove the most so far, and goes back to them where rounds have brought nothing for long. */
  #keep(value: number): void {
    this.#idle = value > this.#best * (1 + LITTLE * this.#above) ? 0 : this.#idle + 1;
    if (value > this.#best) {
      this.#best = value;
      this.#bestPrices.set(this.#prices);
    }
    if (this.#idle <= PATIENCE) return;
    this.#above *= NEARER;
    this.#idle = 0;
    this.#prices.set(this.#bestPrices);
    this.#direction.fill(0);
  }
}
