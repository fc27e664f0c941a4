import { seededRandom } from '../../../core/random.ts';
import { sum } from '../../../core/sum.ts';
import { inFractions } from '../../../search/lp/branch-and-bound.ts';
import { optimize } from '../../../search/lp/optimize.ts';
import { Tableau } from '../../../search/lp/tableau.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import { costQuantum } from '../model/cost-quantum.ts';
import type { CoverModel } from '../model/cover-model.ts';
import type { Template } from '../model/template.ts';
import { DayProgram, fullCost, leastCost, type Piece } from './day-program.ts';
import { askDay, wholePieces } from './prove-day.ts';

/** The bounds that are tried: the cost of the best design that is known, and by how many steps of its cost less. */
const STEPS_BELOW = 4;

/** A shift that is still on after the cut, by the places that its breaks may take, and what the rest is worth. */
interface Crossing {
  readonly template: Template;
  readonly start: number;
  readonly places: readonly (readonly number[])[];
  readonly price: number;
}

/**
 * What no period of so many days costs less than, alike as the days are but not their shifts; 0 where nothing
 * is proven. Each day is cut open, and a shift that passes the cut comes in two pieces that know nothing of
 * each other, the later one at a price that the earlier one gets back (Lagrange). Whatever the prices, a
 * cheaper period has a cheaper day of such pieces, and that there is none is a question for one day.
 */
export function boundDays(
  day: CoverModel,
  days: number,
  known: number,
  budget: SearchBudget,
): number {
  const quantum = costQuantum(day);
  const cut = quietestTick(day);
  const { whole, crossings } = cutOpen(day, cut, pricesOf(day, budget));
  for (let below = 0; below < STEPS_BELOW && !budget.exhausted; below++) {
    const target = known - below * quantum;
    // A period that is cheaper has a day that costs no more than its mean.
    const limit = (target - quantum * (1 - 1e-6)) / days;
    const pieces = piecesOf(day, whole, crossings, limit);
    const tails = sum(pieces.map(({ most, isPaid }) => (isPaid ? 0 : most)));
    const question = {
      limit,
      allowance: quantum / (20 * days),
      step: 0,
      mostPieces: tails + mostPaid(day, pieces, limit),
      cut,
    };
    if (askDay(day, pieces, question, budget).status === 'none') return target;
  }
  return 0;
}

/** Most pieces with a cost of their own in a day within a limit. */
function mostPaid(day: CoverModel, pieces: readonly Piece[], limit: number): number {
  const least = pieces.reduce((cheapest, { template, cost, isPaid }) => {
    const unpaid = fullCost(day, template) - leastCost(day, template);
    return isPaid ? Math.min(cheapest, cost - unpaid) : cheapest;
  }, Infinity);
  return Math.ceil(limit / least);
}

/** The start of an interval at which the fewest shifts are cut: by the ways to cut them, then by what is left of them. */
function quietestTick(day: CoverModel): number {
  const { templates, ticksPerInterval, ticksPerDay, horizon } = day;
  let best = 0;
  let least = Infinity;
  for (let interval = 0; interval < horizon.intervals; interval++) {
    const cut = interval * ticksPerInterval;
    const crossed = templates.flatMap((template) => {
      const left =
        template.startTick + template.ticks - cut - (template.startTick < cut ? 0 : ticksPerDay);
      return left > 0 ? [{ template, left }] : [];
    });
    const ways = sum(
      crossed.map(({ template, left }) => waysToPass(template, template.ticks - left).length),
    );
    const size =
      ways + sum(crossed.map(({ left }) => left)) / (ticksPerDay * (1 + templates.length));
    if (size >= least) continue;
    least = size;
    best = cut;
  }
  return best;
}

/** What an agent-tick of each interval is worth where parts of shifts are allowed. */
function pricesOf(day: CoverModel, budget: SearchBudget): Float64Array {
  const { program } = new DayProgram(day, wholePieces(day, Infinity), { spread: 0 });
  const tableau = new Tableau(inFractions(program));
  optimize(tableau, budget, seededRandom(1));
  return tableau.duals().slice(-1 - day.horizon.intervals, -1);
}

function cutOpen(
  day: CoverModel,
  cut: number,
  prices: Float64Array,
): { whole: Piece[]; crossings: Crossing[] } {
  const whole: Piece[] = [];
  const crossings: Crossing[] = [];
  const end = cut + day.ticksPerDay;
  for (const piece of wholePieces(day, Infinity)) {
    const { template } = piece;
    const start = piece.start + (piece.start < cut ? day.ticksPerDay : 0);
    if (start + template.ticks <= end) {
      whole.push({ ...piece, start });
      continue;
    }
    for (const places of waysToPass(template, end - start)) {
      const price = worthAfter(day, template, places, { start, end, prices });
      crossings.push({ template, start, places, price: priceWithin(day, template, price) });
    }
  }
  return { whole, crossings };
}

/** Which places the breaks may take, by what is left of them after the cut: one way for all that leave the same. */
function waysToPass({ breaks }: Template, cut: number): (readonly number[])[][] {
  return breaks.reduce<(readonly number[])[][]>(
    (ways, { offsets, ticks }) => {
      const before = offsets.filter((at) => at + ticks <= cut);
      const after = offsets.filter((at) => at + ticks > cut).map((at) => [at]);
      const choices = before.length > 0 ? [before, ...after] : after;
      return ways.flatMap((way) => choices.map((places) => [...way, places]));
    },
    [[]],
  );
}

function worthAfter(
  { ticksPerInterval }: CoverModel,
  { ticks, breaks }: Template,
  places: Crossing['places'],
  { start, end, prices }: { start: number; end: number; prices: Float64Array },
): number {
  const worth = (from: number, length: number) => {
    let total = 0;
    for (let tick = Math.max(from, end); tick < from + length; tick++) {
      total += prices[Math.floor(tick / ticksPerInterval) % prices.length]!;
    }
    return total;
  };
  const lost = breaks.map((pause, b) => worth(start + places[b]![0]!, pause.ticks));
  return worth(start, ticks) - sum(lost);
}

/** Neither piece is for nothing, or any number of it would be of use. */
function priceWithin(day: CoverModel, template: Template, price: number): number {
  return Math.min(Math.max(price, 0), 0.9 * leastCost(day, template));
}

/** The pieces of a day within a limit: of tails no more than all that its intervals ask for. */
function piecesOf(
  day: CoverModel,
  whole: readonly Piece[],
  crossings: readonly Crossing[],
  limit: number,
): Piece[] {
  const mostTails = Math.ceil(day.floor.reduce((most, least) => Math.max(most, least), 0));
  const mostOf = (cost: number) => Math.floor(limit / cost + 1e-6);
  return [
    ...whole.map((piece) => ({ ...piece, most: mostOf(leastCost(day, piece.template)) })),
    ...crossings.flatMap(({ template, start, places, price }): Piece[] => {
      const cost = fullCost(day, template) - price;
      const most = mostOf(leastCost(day, template) - price);
      const tail = start - day.ticksPerDay;
      return [
        { template, start, places, cost, most, isPaid: true },
        { template, start: tail, places, cost: price, most: mostTails, isPaid: false },
      ];
    }),
  ];
}
