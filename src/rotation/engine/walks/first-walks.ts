import { roundDownHeadCount } from '../../../core/tie.ts';
import { bestAhead } from './best-ahead.ts';
import { Closing } from './closing.ts';
import type { CoveredCrews } from './covered-crews.ts';
import { type CrewWalk, emptyWalk } from './crew-walk.ts';
import type { CrewSize } from './equal-sizes.ts';
import type { UnitRange } from './unit-range.ts';

/** Weeks of a piece of a first walk, and the noise on what its duties are worth. */
export const PIECE = 2;
const START_NOISE = 0.3;

/** About so many crews take turns: all of three hundred agents in turn cost 1 % more people in the end. */
const TOGETHER = 4;

/** Worths of some ten duties, summed in another order. */
const ROUNDING = 1e-9;

/** A walk on the way: where it is, and what it takes to come back to its start from each state. */
interface Begun {
  readonly walk: CrewWalk;
  readonly hours: UnitRange;
  readonly most: number;
  readonly toStart: readonly Int32Array[];
  state: number;
}

/**
 * Walks to begin with, piece by piece from a Monday state back to it, each piece the best answer to what
 * is short when its turn comes among those from which the walk can still close within its hours. Crews
 * take turns, or the first would have what the last are left without: weekends, and rests from them.
 */
export class FirstWalks {
  readonly #closing: Closing;
  readonly #mostUnitsADay: number;

  constructor(private readonly covered: CoveredCrews) {
    const { automaton } = covered;
    this.#closing = new Closing(automaton);
    this.#mostUnitsADay = automaton.choices.reduce((most, { units }) => Math.max(most, units), 0);
  }

  /** Walks of these sizes; undefined where one of them cannot be closed. */
  lay(sizes: readonly CrewSize[]): CrewWalk[] | undefined {
    const walks: CrewWalk[] = [];
    // None is left to the end alone.
    const turns = Math.max(1, Math.round(sizes.length / TOGETHER));
    for (let turn = 0; turn < turns; turn++) {
      const [from, to] = [turn, turn + 1].map((t) => Math.round((t * sizes.length) / turns));
      const some = this.#layTogether(sizes.slice(from, to));
      if (some === undefined) return undefined;
      walks.push(...some);
    }
    return walks;
  }

  #layTogether(sizes: readonly CrewSize[]): CrewWalk[] | undefined {
    const longest = sizes.reduce((most, { weeks }) => Math.max(most, weeks), 0);
    const begun: Begun[] = [];
    for (let week = 0; week < longest; week += PIECE) {
      for (const [crew, size] of sizes.entries()) {
        const own = begun[crew] ?? this.#begin(size);
        if (own === undefined || (week < size.weeks && !this.#goOn(own, week))) return undefined;
        begun[crew] = own;
      }
    }
    return begun.map(({ walk }) => walk);
  }

  #begin(size: CrewSize): Begun | undefined {
    const { weeks, contract } = size;
    const { hours } = this.covered.terms.contracts[contract]!;
    const most = roundDownHeadCount(hours.most * weeks);
    const state = this.#bestStart(size, hours, most);
    if (state === undefined) return undefined;
    const walk = emptyWalk(weeks, this.covered.cover.mostBreaks, contract);
    return { walk, hours, most, state, toStart: this.#closing.toState(state, weeks) };
  }

  /** One more piece; false where none leads back. */
  #goOn(begun: Begun, week: number): boolean {
    const { walk, hours, most, state, toStart } = begun;
    const piece = Math.min(PIECE, walk.weeks - week);
    this.covered.choices.priceWeek(START_NOISE);
    const left = walk.weeks - week - piece;
    // Hours are dealt evenly where that leaves a way; no piece takes what later ones cannot do without.
    const room = toStart[left]!.map((need) => (need < 0 ? -1 : most - walk.units - need));
    const share = roundDownHeadCount(hours.most * (week + piece)) - walk.units;
    const even = room.map((units) => Math.min(units, share));
    const found = this.#best(piece, state, even) ?? this.#best(piece, state, room);
    if (found === undefined) return false;
    begun.state = this.covered.write(walk, 7 * week, 7 * piece, state);
    return true;
  }

  /**
   * The Monday state that begins with the best piece, of those that a walk of so many weeks comes back to. States are asked
   * in the order of what their best piece is worth whatever hours it takes: after the first few nothing better can follow.
   */
  #bestStart({ weeks, contract }: CrewSize, hours: UnitRange, most: number): number | undefined {
    const { automaton, choices } = this.covered;
    choices.priceWeek(START_NOISE);
    let best: number | undefined;
    let worth = -Infinity;
    const piece = Math.min(PIECE, weeks);
    const ahead = bestAhead(automaton, piece, choices.worths);
    const states = Array.from(ahead.keys())
      .filter((state) => automaton.contractOf[state] === contract)
      .sort((a, b) => ahead[b]! - ahead[a]! || a - b);
    for (const state of states) {
      if (ahead[state]! < worth - ROUNDING) break;
      const toState = this.#closing.toState(state, weeks);
      const need = toState[weeks]![state]!;
      if (need < 0 || need > most) continue;
      const room = toState[weeks - piece]!.map((units) =>
        units < 0 ? -1 : Math.min(roundDownHeadCount(hours.most * piece), most - units),
      );
      const found = this.#best(piece, state, room);
      if (found === undefined || found < worth || (found === worth && best! < state)) continue;
      worth = found;
      best = state;
    }
    return best;
  }

  #best(weeks: number, from: number, room: Int32Array): number | undefined {
    const days = 7 * weeks;
    const most = days * this.#mostUnitsADay;
    const mostAt = room.map((units) => Math.min(units, most));
    const { program, choices } = this.covered;
    return program.solveOpen({ weekday: 0, days, from, mostAt, least: 0 }, choices.worths);
  }
}
