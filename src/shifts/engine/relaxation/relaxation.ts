import { sum } from '../../../core/sum.ts';
import { type Column, reducedCost } from '../../../search/column-generation/column.ts';
import { Master, type MasterProgram } from '../../../search/column-generation/master.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import { liftBound } from '../model/cost-quantum.ts';
import { type CoverModel, withoutCosts } from '../model/cover-model.ts';
import { weightIn } from '../model/limit-rows.ts';
import { type Pattern, PatternMaker } from '../model/pattern.ts';
import { TemplateScan } from '../pricing/template-pricing.ts';
import { mostUseful } from './most-useful.ts';

/** A column of the linear program: a pattern, or a slack. */
export interface CoverColumn extends Column {
  readonly pattern?: Pattern | undefined;
  /** Whether it stands for a broken level or limit. */
  readonly breaks: boolean;
}

/** How often each pattern is taken if shifts may be cut into parts. */
export interface Shares {
  readonly shares: readonly { readonly pattern: Pattern; readonly count: number }[];
  /** Rows that even parts of shifts cannot satisfy, and by how much. */
  readonly broken: readonly { readonly row: number; readonly amount: number }[];
  /** No design with the allowed templates costs less; a weaker bound where the search was cut short. */
  readonly bound: number;
}

/** A template that was left out, and what letting it in could save. */
export interface TemplatePromise {
  readonly template: number;
  /** What one shift a day earns at the prices of the answer. */
  readonly earned: number;
  /** The most that the cost could fall by. */
  readonly gain: number;
}

const COLUMNS_A_ROUND = 120;

/** Cost of a column that may not be used, in the price of a missing agent-tick. */
const FORBIDDEN = 8;

/** A pattern that is not worth more than this above its cost, for an hour that costs 1, is left out. */
const PRICE_TOLERANCE = 1e-9;

/**
 * The design with parts of shifts allowed, over every pattern there is: patterns are priced as they
 * are needed, their breaks placed by the prices. Its optimum is a bound on every design.
 */
export class Relaxation {
  readonly #model: CoverModel;
  readonly #scan: TemplateScan;
  readonly #budget: SearchBudget;
  readonly #program: MasterProgram<CoverColumn>;
  readonly #master: Master<CoverColumn>;
  readonly #most: readonly (readonly number[])[];

  constructor(model: CoverModel, maker: PatternMaker, budget: SearchBudget) {
    this.#model = model;
    this.#scan = new TemplateScan(model, maker);
    this.#budget = budget;
    this.#program = programOf(model);
    this.#master = new Master(this.#program);
    this.#most = mostUseful(model, maker);
  }

  /**
   * The optimum over some templates (default: all), or what there is after the last step; each call
   * goes on from the answer of the one before.
   */
  solve(allowed?: ReadonlySet<number>, lastStep = this.#budget.maxSteps): Shares {
    const { hardCost } = this.#model;
    const isAllowed = (template: number) => allowed?.has(template) ?? true;
    // What may not be used any more goes out by being dearer than anything that may.
    this.#master.reprice((column) => {
      if (column.pattern === undefined) return column;
      const { template, cost } = column.pattern;
      const isForbidden = !isAllowed(template.index);
      if (isForbidden === column.breaks) return column;
      return { ...column, cost: isForbidden ? FORBIDDEN * hardCost : cost, breaks: isForbidden };
    });
    const isOptimal = this.#master.optimize(
      (duals) => price(duals, this.#model, this.#scan, isAllowed),
      () => {
        this.#budget.spend();
        return !this.#budget.exhausted && this.#budget.steps < lastStep;
      },
    );
    const shares: { pattern: Pattern; count: number }[] = [];
    const broken: { row: number; amount: number }[] = [];
    for (const [r, { pattern, breaks, rows }] of this.#master.columns.entries()) {
      const count = this.#master.values[r]!;
      if (breaks && count > 1e-7) broken.push({ row: rows[0]!, amount: count });
      else if (pattern !== undefined && count > 1e-9) shares.push({ pattern, count });
    }
    const duals = isOptimal ? this.#master.duals : this.#safeDuals(isAllowed);
    return { shares, broken, bound: boundOf(duals, this.#program, this.#model) };
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
    const { templates, bundles, costPerTick, costPerShift } = this.#model;
    let share = 1;
    fillWorth(duals, this.#model, this.#scan);
    this.#scan.run(isAllowed, (earned, template, bundle) => {
      const reward = earned + limitReward(duals, this.#model, template, bundle);
      if (reward <= 0) return;
      const { typeIndex, paidTicks } = templates[template]!;
      const least = costPerShift[typeIndex]! + costPerTick[typeIndex]! * paidTicks;
      const cost = bundles[bundle]!.length * least;
      share = Math.min(share, cost / (cost + reward));
    });
    return duals.map((dual) => share * dual);
  }

  /** Templates that could make the latest answer cheaper, and by how much at most; the most promising first. */
  promising(): TemplatePromise[] {
    const { templates, bundlesOf } = this.#model;
    const promises = templates.map(({ index }) => ({ template: index, earned: 0, gain: 0 }));
    fillWorth(this.#master.duals, this.#model, this.#scan);
    this.#scan.run(
      () => true,
      (earned, template, bundle) => {
        const reward = earned + limitReward(this.#master.duals, this.#model, template, bundle);
        if (reward <= 0) return;
        const place = bundlesOf[template]!.indexOf(bundle);
        promises[template]!.earned += reward / this.#model.bundles[bundle]!.length;
        promises[template]!.gain += reward * this.#most[template]![place]!;
      },
    );
    return promises
      .filter(({ earned }) => earned > PRICE_TOLERANCE)
      .sort((a, b) => b.earned - a.earned || a.template - b.template);
  }
}

/** Whether no design keeps every rule: proven by prices at which breaking none is impossible. */
export function isInfeasible(model: CoverModel, budget: SearchBudget): boolean {
  if (model.floor.some((least, i) => least > model.ceiling[i]!)) return true;
  const free = withoutCosts(model);
  const relaxation = new Relaxation(free, new PatternMaker(free), budget);
  return relaxation.solve().bound > 1e-6;
}

/** The coverage nearest to the requirement that floor and ceiling allow. */
function targetOf({ required, floor, ceiling }: CoverModel, interval: number): number {
  return Math.max(floor[interval]!, Math.min(required[interval]!, ceiling[interval]!));
}

/** One row an interval, then one a limit. */
function programOf(model: CoverModel): MasterProgram<CoverColumn> {
  const { horizon, floor, ceiling, underCost, overCost, hardCost, limits } = model;
  const rightSide = new Float64Array(horizon.intervals + limits.length);
  const units: CoverColumn[] = [];
  const others: CoverColumn[] = [];
  for (let i = 0; i < horizon.intervals; i++) {
    const target = targetOf(model, i);
    rightSide[i] = target;
    units.push(slack(i, 1, underCost + hardCost, Infinity, true));
    if (target > floor[i]!) others.push(slack(i, 1, underCost, target - floor[i]!));
    const room = ceiling[i]! - target;
    if (room > 0) others.push(slack(i, -1, overCost, room));
    if (room < Infinity) others.push(slack(i, -1, overCost + hardCost, Infinity, true));
  }
  for (const [index, { atLeast, atMost, ticks }] of limits.entries()) {
    const row = horizon.intervals + index;
    rightSide[row] = atMost < Infinity ? atMost : atLeast;
    units.push(slack(row, 1, ticks * hardCost, Infinity, true));
    if (atMost < Infinity) {
      others.push(slack(row, 1, 0, atMost - atLeast));
      others.push(slack(row, -1, ticks * hardCost, Infinity, true));
    } else others.push(slack(row, -1, 0, Infinity));
  }
  return { rightSide, units, others };
}

function slack(
  row: number,
  value: number,
  cost: number,
  upper: number,
  breaks = false,
): CoverColumn {
  return { cost, rows: Int32Array.of(row), values: Float64Array.of(value), upper, breaks };
}

/** The best patterns at these prices, at most one for each start in the week. */
function price(
  duals: Float64Array,
  model: CoverModel,
  scan: TemplateScan,
  isAllowed: (template: number) => boolean,
): CoverColumn[] {
  const { horizon, templates, bundles } = model;
  fillWorth(duals, model, scan);
  const best = new Map<number, { earned: number; template: number; bundle: number }>();
  scan.run(isAllowed, (earned, template, bundle) => {
    const reward = earned + limitReward(duals, model, template, bundle);
    if (reward <= PRICE_TOLERANCE * Math.max(1, model.hourCost)) return;
    const start = templates[template]!.startTick * bundles.length + bundle;
    if (reward <= (best.get(start)?.earned ?? 0)) return;
    best.set(start, { earned: reward, template, bundle });
  });
  return [...best.values()]
    .sort((a, b) => b.earned - a.earned)
    .slice(0, COLUMNS_A_ROUND)
    .map(({ template, bundle }) => columnOf(scan.pattern(template, bundle), horizon.intervals));
}

function fillWorth(
  duals: Float64Array,
  { horizon, ticksPerInterval }: CoverModel,
  scan: TemplateScan,
): void {
  for (let ticks = 1; ticks <= ticksPerInterval; ticks++) {
    for (let i = 0; i < horizon.intervals; i++) {
      scan.worth[ticks * horizon.intervals + i] = ticks * duals[i]!;
    }
  }
}

function limitReward(
  duals: Float64Array,
  { limits, templates, bundles, horizon }: CoverModel,
  template: number,
  bundle: number,
): number {
  let reward = 0;
  for (let row = 0; row < limits.length; row++) {
    const dual = duals[horizon.intervals + row]!;
    if (dual !== 0) reward += dual * weightIn(limits[row]!, templates[template]!, bundles[bundle]!);
  }
  return reward;
}

function columnOf(pattern: Pattern, intervals: number): CoverColumn {
  const { weights, cost } = pattern;
  const limited = [...weights.keys()].filter((row) => weights[row] !== 0);
  return {
    pattern,
    cost,
    rows: Int32Array.from([...pattern.intervals, ...limited.map((row) => intervals + row)]),
    values: Float64Array.from([...pattern.ticks, ...limited.map((row) => weights[row]!)]),
    upper: Infinity,
    breaks: false,
  };
}

/**
 * The bound that the prices prove, whatever rounding they carry: each row's price times its
 * right-hand side, less what bounded slacks could still save. The last pricing found no pattern
 * cheaper than its worth by more than the tolerance; no design needs more shifts than agent-ticks.
 */
function boundOf(
  duals: Float64Array,
  { rightSide, others }: MasterProgram<CoverColumn>,
  model: CoverModel,
): number {
  const worth = sum(rightSide.map((right, row) => right * duals[row]!));
  const saved = sum(
    others.map((column) =>
      column.upper < Infinity ? column.upper * Math.min(0, reducedCost(column, duals)) : 0,
    ),
  );
  const shifts = 1 + sum(rightSide);
  const { required, underCost, overCost } = model;
  const unavoidable = sum(
    required.map((need, i) => {
      const off = targetOf(model, i) - need;
      return off > 0 ? overCost * off : -underCost * off;
    }),
  );
  return liftBound(
    worth + saved + unavoidable - PRICE_TOLERANCE * shifts * Math.max(1, model.hourCost),
    model,
  );
}
