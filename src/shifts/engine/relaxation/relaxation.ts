import { sum } from '../../../core/sum.ts';
import { reducedCost } from '../../../search/column-generation/column.ts';
import { Master, type MasterProgram } from '../../../search/column-generation/master.ts';
import type { BudgetPart, SearchBudget } from '../../../search/search-budget.ts';
import { liftBound } from '../model/cost-quantum.ts';
import { type CoverModel, withoutCosts } from '../model/cover-model.ts';
import { weightIn } from '../model/levels.ts';
import { meanDay } from '../model/mean-day.ts';
import type { Pattern } from '../model/pattern.ts';
import { TemplatePricing } from '../pricing/template-pricing.ts';
import { type CoverColumn, columnOf, programOf, unavoidableCost } from './cover-program.ts';
import { mostUseful } from './most-useful.ts';
import { type Steps, stepsOfDays } from './steps-of-days.ts';

/** How often each pattern is taken if shifts may be cut into parts. */
export interface Shares {
  readonly shares: readonly { readonly pattern: Pattern; readonly count: number }[];
  /** Whether even parts of shifts cannot keep every level and limit. */
  readonly isBreach: boolean;
  /** No design with the allowed templates costs less; a weaker bound where the search was cut short. */
  readonly bound: number;
  /** The same before it is lifted to what designs can cost. */
  readonly optimum: number;
}

/** A template that was left out, and what letting it in could save. */
interface PromisingTemplate {
  readonly template: number;
  /** What one shift a day brings beyond its cost, at the prices of the answer. */
  readonly profit: number;
  /** The most that the cost could fall by. */
  readonly saving: number;
}

const COLUMNS_A_ROUND = 120;

/** Cost of a column that may not be used, in the price of a missing agent-tick. */
const FORBIDDEN = 8;

/** A pattern that is not worth more than this above its cost, for an hour that costs 1, is left out. */
const PRICE_TOLERANCE = 1e-9;

const allTemplates = () => true;

/**
 * The design with parts of shifts allowed, over every pattern there is: patterns are priced as they
 * are needed, their breaks placed by the prices. Its optimum is a bound on every design.
 */
export class Relaxation {
  readonly #pricing: TemplatePricing;
  readonly #program: MasterProgram<CoverColumn>;
  readonly #master: Master<CoverColumn>;
  readonly #most: readonly (readonly number[])[];
  #isBegun = false;

  constructor(
    private readonly model: CoverModel,
    private readonly budget: Steps,
  ) {
    this.#pricing = new TemplatePricing(model);
    this.#program = programOf(model);
    this.#master = new Master(this.#program);
    this.#most = mostUseful(model, this.#pricing.maker);
  }

  /**
   * The optimum over some templates (default: all), or what there is when the steps end; each call
   * goes on from the answer of the one before.
   */
  solve(allowed?: ReadonlySet<number>, limit: BudgetPart = this.budget): Shares {
    const { hardCost } = this.model;
    const isAllowed = (template: number) => allowed?.has(template) ?? true;
    // What may not be used any more goes out by being dearer than anything that may.
    this.#master.reprice((column) => {
      if (column.pattern === undefined) return column;
      const { template, cost } = column.pattern;
      const isForbidden = !isAllowed(template.index);
      if (isForbidden === column.isBreach) return column;
      return { ...column, cost: isForbidden ? FORBIDDEN * hardCost : cost, isBreach: isForbidden };
    });
    const mayGoOn = () => !limit.exhausted;
    let known = this.#isBegun ? [] : this.#columnsOfDays(allowed);
    this.#isBegun = true;
    const isOptimal =
      mayGoOn() &&
      this.#master.optimize(
        (duals) => {
          if (known.length === 0) return this.#bestColumns(duals, isAllowed);
          const ofDays = known;
          known = [];
          return ofDays;
        },
        () => {
          this.budget.spend();
          return mayGoOn();
        },
      );
    const shares: { pattern: Pattern; count: number }[] = [];
    let isBreach = false;
    for (const [r, column] of this.#master.columns.entries()) {
      const count = this.#master.values[r]!;
      // A trace of a pattern that may not be used is rounding: it is neither a breach nor a share.
      if (column.isBreach) isBreach ||= count > 1e-7;
      else if (column.pattern !== undefined && count > 1e-9) {
        shares.push({ pattern: column.pattern, count });
      }
    }
    const duals = isOptimal ? this.#master.duals : this.#safeDuals(isAllowed);
    const optimum = this.#boundOf(duals);
    return { shares, isBreach, optimum, bound: liftBound(optimum, this.model) };
  }

  /** Templates that could make the latest answer cheaper, and by how much at most; the most promising first. */
  promising(): PromisingTemplate[] {
    const { templates, groupsOf, dayGroups } = this.model;
    const promises = templates.map(({ index }) => ({ template: index, profit: 0, saving: 0 }));
    this.#eachProfit(this.#master.duals, allTemplates, (profit, template, group) => {
      const place = groupsOf[template]!.indexOf(group);
      promises[template]!.profit += profit / dayGroups[group]!.length;
      promises[template]!.saving += profit * this.#most[template]![place]!;
    });
    return promises
      .filter(({ profit }) => profit > PRICE_TOLERANCE)
      .sort((a, b) => b.profit - a.profit || a.template - b.template);
  }

  /**
   * Patterns of the answers for each day by itself, as if it repeated: what the days of a period need is much
   * the same, and their programs are small. Begun with them, a week takes a third of the work.
   */
  #columnsOfDays(allowed?: ReadonlySet<number>): CoverColumn[] {
    const { horizon, dayGroups, templates } = this.model;
    if (horizon.days === 1) return [];
    const steps = stepsOfDays(this.budget, horizon.days);
    return dayGroups.flatMap((days, group) =>
      new Relaxation(meanDay(this.model, days, group), steps)
        .solve(allowed)
        .shares.map(({ pattern: { template, offsets } }) => {
          const onDays = Int32Array.from(days.flatMap(() => [...offsets]));
          const pattern = this.#pricing.maker.make(templates[template.index]!, group, onDays);
          return columnOf(pattern, horizon.intervals);
        }),
    );
  }

  /** The best patterns at these prices, at most one for each start in the week. */
  #bestColumns(duals: Float64Array, isAllowed: (template: number) => boolean): CoverColumn[] {
    const { horizon, templates, dayGroups, hourCost } = this.model;
    const least = PRICE_TOLERANCE * Math.max(1, hourCost);
    const best = new Map<number, { profit: number; template: number; group: number }>();
    this.#eachProfit(duals, isAllowed, (profit, template, group) => {
      const start = templates[template]!.startTick * dayGroups.length + group;
      if (profit <= Math.max(least, best.get(start)?.profit ?? 0)) return;
      best.set(start, { profit, template, group });
    });
    return [...best.values()]
      .sort((a, b) => b.profit - a.profit)
      .slice(0, COLUMNS_A_ROUND)
      .map(({ template, group }) =>
        columnOf(this.#pricing.pattern(template, group), horizon.intervals),
      );
  }

  /** Tells what allowed templates bring at these prices, limits included, where that is more than they cost. */
  #eachProfit(
    duals: Float64Array,
    isAllowed: (template: number) => boolean,
    visit: (profit: number, template: number, group: number) => void,
  ): void {
    const { horizon, ticksPerInterval } = this.model;
    const { worth } = this.#pricing;
    for (let ticks = 1; ticks <= ticksPerInterval; ticks++) {
      for (let i = 0; i < horizon.intervals; i++) {
        worth[ticks * horizon.intervals + i] = ticks * duals[i]!;
      }
    }
    this.#pricing.run(isAllowed, (ofIntervals, template, group) => {
      const profit = ofIntervals + this.#worthInLimits(duals, template, group);
      if (profit > 0) visit(profit, template, group);
    });
  }

  #worthInLimits(duals: Float64Array, template: number, group: number): number {
    const { limits, templates, dayGroups, horizon } = this.model;
    let worth = 0;
    for (let row = 0; row < limits.length; row++) {
      const dual = duals[horizon.intervals + row]!;
      if (dual === 0) continue;
      worth += dual * weightIn(limits[row]!, templates[template]!, dayGroups[group]!);
    }
    return worth;
  }

  /**
   * Prices of a search that was cut short at which no pattern is worth more than it costs, so that they
   * prove a bound: first within what slacks cost, then all lowered alike (Farley 1990).
   */
  #safeDuals(isAllowed: (template: number) => boolean): Float64Array {
    const duals = this.#master.duals.slice();
    for (const { cost, rows, values, upper } of [...this.#program.units, ...this.#program.others]) {
      if (upper < Infinity) continue;
      const row = rows[0]!;
      if (values[0]! > 0) duals[row] = Math.min(duals[row]!, cost / values[0]!);
      else duals[row] = Math.max(duals[row]!, cost / values[0]!);
    }
    const { templates, dayGroups, costPerTick, costPerShift } = this.model;
    let share = 1;
    this.#eachProfit(duals, isAllowed, (profit, template, group) => {
      const { typeIndex, paidTicks } = templates[template]!;
      const least = costPerShift[typeIndex]! + costPerTick[typeIndex]! * paidTicks;
      const cost = dayGroups[group]!.length * least;
      share = Math.min(share, cost / (cost + profit));
    });
    return duals.map((dual) => share * dual);
  }

  /**
   * The bound that the prices prove, whatever rounding they carry: each row's price times its
   * right-hand side, less what bounded slacks could still save. The last pricing found no pattern
   * cheaper than its worth by more than the tolerance; no design needs more shifts than agent-ticks.
   */
  #boundOf(duals: Float64Array): number {
    const { rightSide, others } = this.#program;
    const worth = sum(rightSide.map((right, row) => right * duals[row]!));
    const saved = sum(
      others.map((column) =>
        column.upper < Infinity ? column.upper * Math.min(0, reducedCost(column, duals)) : 0,
      ),
    );
    const shifts = 1 + sum(rightSide);
    const rounding = PRICE_TOLERANCE * shifts * Math.max(1, this.model.hourCost);
    return worth + saved + unavoidableCost(this.model) - rounding;
  }
}

/** The least by which designs miss their rules, each at its weight; 0 where that is not known. */
export function leastBreach(model: CoverModel, budget: SearchBudget): number {
  return new Relaxation(withoutCosts(model), budget).solve().bound;
}

/** Whether no design keeps every rule: proven by prices at which keeping all is impossible. */
export function isInfeasible(model: CoverModel, budget: SearchBudget): boolean {
  if (model.floor.some((least, i) => least > model.ceiling[i]!)) return true;
  return leastBreach(model, budget) > 1e-6;
}
