import type { CoverModel } from '../../../shifts/engine/model/cover-model.ts';
import type { Template, TemplateBreak } from '../../../shifts/engine/model/template.ts';
import { DayWorths } from './day-worths.ts';

/** What a duty or a break of it takes of some intervals, in agent-ticks. */
export interface Pieces {
  readonly intervals: Int32Array;
  readonly ticks: Int32Array;
}

/** A shift on a day: what it covers without its breaks, and what each place of each break takes away. */
interface PlacedShift {
  readonly span: Pieces;
  readonly breaks: readonly (readonly Pieces[])[];
}

/**
 * What a duty is worth at given worths of coverage, its breaks where they cost least: the one question of
 * a move, which asks it of what is missing, and of the bound, which asks it of prices.
 */
export class DutyPricing {
  /** Entry `k * intervals + i`: the worth of k ticks of an agent in interval i. */
  readonly worth: Float64Array;
  readonly mostBreaks: number;
  readonly #shifts: readonly PlacedShift[];
  readonly #days: DayWorths | undefined;

  constructor(private readonly model: CoverModel) {
    const { templates, horizon, ticksPerInterval } = model;
    this.worth = new Float64Array((ticksPerInterval + 1) * horizon.intervals);
    this.mostBreaks = templates.reduce((most, { breaks }) => Math.max(most, breaks.length), 0);
    this.#shifts = Array.from({ length: 7 * templates.length }, (_, at) =>
      placed(model, templates[at % templates.length]!, Math.floor(at / templates.length)),
    );
    const isPlain = templates.every(({ chained }) => !chained);
    this.#days = isPlain ? new DayWorths(model, this.worth) : undefined;
  }

  /** The intervals of a shift on a day, and what each place of its breaks takes from them. */
  piecesOf(day: number, shift: number): PlacedShift {
    return this.#shifts[day * this.model.templates.length + shift]!;
  }

  /** The worth of a duty of each shift on a day into `out`. */
  price(day: number, out: Float64Array): void {
    if (this.#days !== undefined) this.#days.price(day, out);
    else for (let shift = 0; shift < out.length; shift++) out[shift] = this.worthOf(day, shift);
  }

  /** The worth of a duty with its breaks at their best places, which are written to `places` from `at` on. */
  worthOf(day: number, shift: number, places?: Int16Array, at = 0): number {
    const { span, breaks } = this.piecesOf(day, shift);
    const { worth } = this;
    const { intervals } = this.model.horizon;
    let total = 0;
    for (let e = 0; e < span.intervals.length; e++) {
      total += worth[span.ticks[e]! * intervals + span.intervals[e]!]!;
    }
    const template = this.model.templates[shift]!;
    if (template.chained) return total - this.#placeChained(template, breaks, places, at);
    for (let b = 0; b < breaks.length; b++) {
      const pieces = breaks[b]!;
      let least = Infinity;
      let place = 0;
      for (let o = 0; o < pieces.length; o++) {
        const lost = this.#lossOf(pieces[o]!);
        if (lost >= least) continue;
        least = lost;
        place = o;
      }
      total -= least;
      if (places !== undefined) places[at + b] = place;
    }
    return total;
  }

  /** What a break takes from agents who are there for the whole interval. */
  #lossOf({ intervals, ticks }: Pieces): number {
    const { ticksPerInterval: n, horizon } = this.model;
    let lost = 0;
    for (let e = 0; e < intervals.length; e++) {
      const i = intervals[e]!;
      lost +=
        this.worth[n * horizon.intervals + i]! -
        this.worth[(n - ticks[e]!) * horizon.intervals + i]!;
    }
    return lost;
  }

  /** Least loss of breaks that narrow each other's places, from the last to the first. */
  #placeChained(
    { breaks, ticks, minWork, maxWork }: Template,
    pieces: PlacedShift['breaks'],
    places: Int16Array | undefined,
    at: number,
  ): number {
    // For each place of a break: what it and the breaks after it lose, and the place of the next.
    const rest: { lost: number; next: number }[][] = [];
    for (let b = breaks.length - 1; b >= 0; b--) {
      const { offsets, ticks: length } = breaks[b]!;
      rest[b] = offsets.map((offset, o) => {
        const end = offset + length;
        const own = this.#lossOf(pieces[b]![o]!);
        if (b === breaks.length - 1)
          return { lost: ticks - end <= maxWork ? own : Infinity, next: -1 };
        const next = leastOf(breaks[b + 1]!, rest[b + 1]!, end + minWork, end + maxWork);
        return { lost: next < 0 ? Infinity : own + rest[b + 1]![next]!.lost, next };
      });
    }
    if (breaks.length === 0) return 0;
    const first = leastOf(breaks[0]!, rest[0]!, 0, maxWork);
    if (first < 0) return Infinity;
    if (places !== undefined) {
      for (let b = 0, place = first; b < breaks.length; b++) {
        places[at + b] = place;
        place = rest[b]![place]!.next;
      }
    }
    return rest[0]![first]!.lost;
  }
}

/** The place of a break between two ticks that loses least, or -1. */
function leastOf(
  { offsets }: TemplateBreak,
  losses: readonly { readonly lost: number }[],
  from: number,
  to: number,
): number {
  let best = -1;
  for (let o = 0; o < offsets.length; o++) {
    if (offsets[o]! < from || offsets[o]! > to || losses[o]!.lost === Infinity) continue;
    if (best < 0 || losses[o]!.lost < losses[best]!.lost) best = o;
  }
  return best;
}

function placed(model: CoverModel, template: Template, day: number): PlacedShift {
  const start = day * model.ticksPerDay + template.startTick;
  return {
    span: piecesBetween(model, start, template.ticks),
    breaks: template.breaks.map(({ offsets, ticks }) =>
      offsets.map((offset) => piecesBetween(model, start + offset, ticks)),
    ),
  };
}

function piecesBetween(
  { ticksPerInterval: n, horizon }: CoverModel,
  from: number,
  length: number,
): Pieces {
  const intervals: number[] = [];
  const ticks: number[] = [];
  for (let at = from; at < from + length; ) {
    const interval = Math.floor(at / n);
    const end = Math.min((interval + 1) * n, from + length);
    intervals.push(interval % horizon.intervals);
    ticks.push(end - at);
    at = end;
  }
  return { intervals: Int32Array.from(intervals), ticks: Int32Array.from(ticks) };
}
