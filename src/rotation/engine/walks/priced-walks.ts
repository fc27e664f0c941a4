import type { CoverModel } from '../../../shifts/engine/model/cover-model.ts';
import { BestCycle } from './best-cycle.ts';
import type { DayAutomaton } from './day-automaton.ts';
import { DutyPricing } from './duty-pricing.ts';
import { type CountedRow, countedRows, rowsOf } from './walk-rows.ts';
import type { WalkTerms } from './walk-terms.ts';

/** How exactly the best walk is found, in people or money a week. */
const TOLERANCE = 1e-9;

/** The closed walk that is worth most at given prices, over what its person costs. */
export class PricedWalks {
  /** What each row has to give: agents of each interval, then hours and limits on the mix of contracts. */
  readonly needs: Float64Array;
  /** No week of any walk costs less. */
  readonly leastCost: number;
  /** Whether every week of every walk costs the same. */
  readonly isPlain: boolean;
  readonly #pricing: DutyPricing;
  readonly #cycle: BestCycle;
  readonly #worths: readonly Float64Array[];
  readonly #worthOfShift: Float64Array;
  readonly #counted: readonly CountedRow[];

  constructor(
    private readonly automaton: DayAutomaton,
    private readonly model: CoverModel,
    private readonly terms: WalkTerms,
  ) {
    const { choices } = automaton;
    const { contracts, mix } = terms;
    const { most, mix: firstOfMix, count } = rowsOf(model, terms);
    this.#counted = countedRows(terms);
    this.needs = new Float64Array(count);
    for (let i = 0; i < most; i++) this.needs[i] = model.floor[i]! / model.ticksPerInterval;
    for (const [m, { atLeast }] of mix.entries()) this.needs[firstOfMix + m] = atLeast;
    this.#pricing = new DutyPricing(model);
    this.#cycle = new BestCycle(automaton);
    this.#worths = Array.from({ length: 7 }, () => new Float64Array(choices.length));
    this.#worthOfShift = new Float64Array(model.templates.length);
    const each = contracts[0]!.perPerson;
    this.isPlain =
      choices.every(({ cost }) => cost === 0) &&
      contracts.every(({ perPerson }) => perPerson === each);
    this.leastCost = this.isPlain ? each : -this.solve(new Float64Array(count));
  }

  /** What no week of a walk is worth over its cost by more than, at prices of the rows of 0 or more. */
  solve(prices: Float64Array): number {
    this.#price(prices);
    this.#cycle.solve(this.#worths, TOLERANCE);
    return this.#cycle.atMost;
  }

  #price(prices: Float64Array): void {
    const { model, automaton, terms } = this;
    const { intervals } = model.horizon;
    const n = model.ticksPerInterval;
    for (let k = 1; k <= n; k++) {
      for (let i = 0; i < intervals; i++)
        this.#pricing.worth[k * intervals + i] = (k / n) * prices[i]!;
    }
    const { most, least, mix, counted } = rowsOf(model, terms);
    const ofCounted = (contract: number, of: (row: CountedRow) => number) =>
      this.#counted.reduce(
        (sum, row, c) => sum + (row.contract === contract ? prices[counted + c]! * of(row) : 0),
        0,
      );
    const perUnit = terms.contracts.map(({ hours }, k) => {
      const atLeast = hours.least > 0 ? prices[least + k]! / hours.least : 0;
      return atLeast - prices[most + k]! / hours.most;
    });
    // Of a person, whatever is worked: put on Mondays, of which each week has one.
    const perPerson = terms.contracts.map(({ hours, perPerson: cost }, k) => {
      const atLeast = hours.least > 0 ? prices[least + k]! : 0;
      const ofMix = terms.mix.reduce((sum, { of }, m) => sum + prices[mix + m]! * of[k]!, 0);
      const counts = ofCounted(k, ({ mostAWeek }) => mostAWeek);
      return prices[most + k]! - atLeast + ofMix + counts - cost;
    });
    const worthOfShift = this.#worthOfShift;
    for (let weekday = 0; weekday < 7; weekday++) {
      this.#pricing.price(weekday, worthOfShift);
      for (let c = 0; c < automaton.choices.length; c++) {
        const { shifts, units, cost, contract } = automaton.choices[c]!;
        let worth = weekday === 0 ? perPerson[contract]! : 0;
        if (shifts.length > 0) {
          let best = worthOfShift[shifts[0]!]!;
          for (const shift of shifts) if (worthOfShift[shift]! > best) best = worthOfShift[shift]!;
          worth += best + perUnit[contract]! * units - cost;
          if (this.#counted.length > 0)
            worth -= ofCounted(contract, ({ of }) => of(weekday, shifts[0]!));
        }
        this.#worths[weekday]![c] = worth;
      }
    }
  }
}
