import { sum } from '../../../core/sum.ts';
import type {
  LinearProgram,
  LinearRow,
  LinearVariable,
} from '../../../search/lp/linear-program.ts';
import type { CoverModel } from '../model/cover-model.ts';
import { type Pattern, PatternMaker } from '../model/pattern.ts';
import type { Template } from '../model/template.ts';

/** Which variables are branched on first. */
const [BREAKS, SHIFTS, SWITCHES, TOTAL] = [0, 1, 2, 3];

/** A shift, or the part of it that lies on one side of the cut. */
export interface Piece {
  readonly template: Template;
  /** Tick at which the shift starts, from the midnight of the day. */
  readonly start: number;
  /** For each break the places that it may take. */
  readonly places: readonly (readonly number[])[];
  /** Cost of one, all of its breaks paid. */
  readonly cost: number;
  /** No more of it is of use. */
  readonly most: number;
  /** Whether what is not paid comes off the cost of this piece. */
  readonly isPaid: boolean;
}

/** How the program of a day is asked for. */
export interface DayQuestion {
  /** What a break costs on top, at most: different for each place, so that the best is one alone. */
  readonly spread: number;
  /** How many templates may be used; absent, all. */
  readonly mostKinds?: number | undefined;
  /** The tick at which the day is cut open; absent, it is a circle. */
  readonly cut?: number | undefined;
}

/**
 * The integer program of one day that repeats: how many of each piece, and how many of each of their
 * breaks begin at each place (Aykin 1996). Only for breaks that do not hold each other back.
 */
export class DayProgram {
  readonly program: LinearProgram;
  /** Index of the number of each piece. */
  readonly #firstOf: readonly number[] = [];

  constructor(
    private readonly day: CoverModel,
    private readonly pieces: readonly Piece[],
    private readonly question: DayQuestion,
  ) {
    const { horizon, floor, ceiling } = day;
    const variables: LinearVariable[] = [];
    const given = Array.from({ length: horizon.intervals }, () => new Map<number, number>());
    const costs: number[] = [];
    const rows: LinearRow[] = [];
    const variable = (cost: number, upper: number, priority: number) => {
      costs.push(cost);
      return variables.push({ lower: 0, upper, integer: true, priority }) - 1;
    };
    this.#firstOf = pieces.map(({ template, start, places, cost, most, isPaid }) => {
      const shifts = variable(cost, most, SHIFTS);
      this.#lay(given, shifts, start, template.ticks, 1);
      for (const [b, pause] of template.breaks.entries()) {
        const taken = places[b]!.map((at) => {
          const pay = isPaid ? unpaidCost(day, template, b, at) : 0;
          const index = variable(-pay, most, BREAKS);
          this.#lay(given, index, start + at, pause.ticks, -1);
          return [index, 1] as const;
        });
        rows.push({ terms: [...taken, [shifts, -1]], lower: 0, upper: 0 });
      }
      return shifts;
    });
    for (const [i, ticks] of given.entries()) {
      const terms = [...ticks].filter(([, count]) => count !== 0);
      rows.push({ terms, lower: floor[i]!, upper: ceiling[i]! });
    }
    const terms = pieces.flatMap(({ isPaid }, p) =>
      isPaid ? [[this.#firstOf[p]!, 1] as const] : [],
    );
    rows.push({ terms, lower: 0, upper: Infinity, integer: true, priority: TOTAL });
    if (question.mostKinds !== undefined)
      this.#limitKinds(question.mostKinds, variables, costs, rows);
    const objective = costs.map((cost, j) =>
      variables[j]!.priority === BREAKS ? cost + question.spread * spreadOf(j) : cost,
    );
    this.program = { objective, variables, rows };
  }

  /** How often each piece is taken. */
  countsOf(x: Float64Array): number[] {
    return this.#firstOf.map((index) => Math.round(x[index]!));
  }

  /** The shifts of a solution: as breaks do not hold each other back, they are put together in any way. */
  patternsOf(x: Float64Array): Pattern[] {
    const maker = new PatternMaker(this.day);
    return this.pieces.flatMap(({ template, places }, p) => {
      let next = this.#firstOf[p]! + 1;
      const taken = places.map((choices) =>
        choices.flatMap((at) => new Array<number>(Math.round(x[next++]!)).fill(at)),
      );
      return Array.from({ length: Math.round(x[this.#firstOf[p]!]!) }, (_, n) =>
        maker.make(
          template,
          0,
          Int32Array.from(taken, (offsets) => offsets[n]!),
        ),
      );
    });
  }

  #lay(given: Map<number, number>[], index: number, from: number, ticks: number, sign: 1 | -1) {
    const { ticksPerInterval, ticksPerDay, horizon } = this.day;
    const { cut } = this.question;
    for (let tick = from; tick < from + ticks; tick++) {
      if (cut !== undefined && (tick < cut || tick >= cut + ticksPerDay)) continue;
      const row = given[Math.floor(tick / ticksPerInterval) % horizon.intervals]!;
      row.set(index, (row.get(index) ?? 0) + sign);
    }
  }

  /** A switch for each template, on where it is used at all. */
  #limitKinds(mostKinds: number, variables: LinearVariable[], costs: number[], rows: LinearRow[]) {
    const switches = this.#firstOf.map((shifts, p) => {
      const index = variables.push({ lower: 0, upper: 1, integer: true, priority: SWITCHES }) - 1;
      costs.push(0);
      rows.push({
        terms: [
          [shifts, 1],
          [index, -this.pieces[p]!.most],
        ],
        lower: -Infinity,
        upper: 0,
      });
      return [index, 1] as const;
    });
    rows.push({ terms: switches, lower: 0, upper: mostKinds });
  }
}

/** Cost of a shift all of whose breaks are paid. */
export function fullCost({ costPerShift, costPerTick, tickPrices }: CoverModel, of: Template) {
  const prices = tickPrices[of.typeIndex]!;
  const paid = prices[of.startTick + of.ticks]! - prices[of.startTick]!;
  return costPerShift[of.typeIndex]! + costPerTick[of.typeIndex]! * paid;
}

/** Cost of a shift whose unpaid breaks lie in its dearest hours. */
export function leastCost(day: CoverModel, template: Template): number {
  const unpaid = template.breaks.map((pause, b) =>
    Math.max(0, ...pause.offsets.map((at) => unpaidCost(day, template, b, at))),
  );
  return fullCost(day, template) - sum(unpaid);
}

/** What a break at that place takes off the cost of its shift. */
function unpaidCost(
  { tickPrices, costPerTick }: CoverModel,
  { typeIndex, startTick, breaks }: Template,
  b: number,
  at: number,
): number {
  const { paid, ticks } = breaks[b]!;
  if (paid) return 0;
  const tick = startTick + at;
  const prices = tickPrices[typeIndex]!;
  return costPerTick[typeIndex]! * (prices[tick + ticks]! - prices[tick]!);
}

/** Fractions of 1 that follow no pattern of the program. */
const spreadOf = (index: number) => ((index * 7919) % 101) / 101;
