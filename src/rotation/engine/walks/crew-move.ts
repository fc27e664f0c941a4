import type { Random } from '../../../core/random.ts';
import { accepts } from '../../../search/annealing.ts';
import type { CoveredCrews } from './covered-crews.ts';
import type { CrewBurdens } from './crew-burdens.ts';
import type { CrewWalk } from './crew-walk.ts';

/** Days that a move chooses afresh: most moves are short, one in ten is long. */
const SHORTEST_MOVE = 3;
const SHORT_MOVES = 9;
const LONG_MOVE = 12;
const LONG_MOVES = 17;
const LONG_SHARE = 0.1;
/** Share of moves that begin where somebody is missing. */
const AIMED_SHARE = 0.5;

/** No move has more days. */
export const LONGEST_MOVE = LONG_MOVE + LONG_MOVES;

/**
 * The move of the search: some days are taken out of one crew and chosen afresh, exactly, for what is missing then and
 * for what the crew bears beside the others; a worse answer is taken by its temperature, or all is as it was.
 */
export class CrewMove {
  readonly #old: { shifts: Int16Array; states: Int32Array; places: Int16Array };

  constructor(
    private readonly covered: CoveredCrews,
    private readonly burdens: CrewBurdens,
    private readonly random: Random,
  ) {
    this.#old = {
      shifts: new Int16Array(LONGEST_MOVE),
      states: new Int32Array(LONGEST_MOVE),
      places: new Int16Array(LONGEST_MOVE * covered.cover.mostBreaks),
    };
  }

  make(temperature: number): void {
    const { covered, burdens, random } = this;
    const { cover, crews } = covered;
    const walk = crews[Math.floor(random() * crews.length)]!;
    const length = walk.shifts.length;
    const days = this.#lengthOfMove(length);
    const from = this.#placeOfMove(walk, days);
    const before = cover.weighted;
    const units = covered.unitsOf(walk, from, days);
    this.#keep(walk, from, days);
    const load = burdens.load(walk) + covered.limits.load(walk);
    covered.put(walk, from, days, -1);
    const prices = covered.limits.prices(walk, from, days);
    for (let d = 0; d < Math.min(7, days); d++) {
      const weekday = (from + d) % 7;
      covered.choices.price(weekday, temperature, prices?.[weekday]);
      burdens.price(weekday, walk.contract, covered.choices);
    }
    const others = walk.units - units;
    const state = walk.states[from]!;
    const isFound = this.#leastUnits(walk, others, units).some((least) => {
      const worth = covered.choose({
        weekday: from % 7,
        days,
        from: state,
        to: walk.states[(from + days) % length]!,
        most: covered.mostUnits(walk, walk.weeks, others, days),
        least,
      });
      return worth !== undefined;
    });
    if (isFound) {
      walk.units = others;
      covered.write(walk, from, days, state);
      const uneven = burdens.load(walk) + covered.limits.load(walk) - load;
      if (accepts(cover.weighted - before + uneven - 1e-9, temperature, random)) return;
      covered.put(walk, from, days, -1);
    }
    this.#putBack(walk, from, days);
    walk.units = others + units;
  }

  /** Units that the days may have at least: as many as the walk lacks, or some of them, or no fewer than they had. */
  #leastUnits(walk: CrewWalk, others: number, units: number): number[] {
    const lacking = Math.max(0, this.covered.leastUnits(walk) - others);
    return lacking <= units ? [lacking] : [lacking, units + 1, units];
  }

  #keep({ shifts, states, places }: CrewWalk, from: number, days: number): void {
    const old = this.#old;
    const breaks = this.covered.cover.mostBreaks;
    for (let d = 0; d < days; d++) {
      const day = (from + d) % shifts.length;
      old.shifts[d] = shifts[day]!;
      old.states[d] = states[day]!;
      for (let b = 0; b < breaks; b++) old.places[d * breaks + b] = places[day * breaks + b]!;
    }
  }

  #putBack(walk: CrewWalk, from: number, days: number): void {
    const { shifts, states, places } = this.#old;
    const breaks = this.covered.cover.mostBreaks;
    for (let d = 0; d < days; d++) {
      const day = (from + d) % walk.shifts.length;
      walk.shifts[day] = shifts[d]!;
      walk.states[day] = states[d]!;
      for (let b = 0; b < breaks; b++) walk.places[day * breaks + b] = places[d * breaks + b]!;
    }
    this.covered.put(walk, from, days, 1);
  }

  #lengthOfMove(cycle: number): number {
    const { random } = this;
    const isLong = random() < LONG_SHARE;
    const days = isLong
      ? LONG_MOVE + Math.floor(random() * LONG_MOVES)
      : SHORTEST_MOVE + Math.floor(random() * SHORT_MOVES);
    return Math.min(cycle, days);
  }

  /** Half of the moves begin a little before somebody is missing. */
  #placeOfMove({ weeks, shifts }: CrewWalk, days: number): number {
    const { random } = this;
    const { cover } = this.covered;
    if (random() >= AIMED_SHARE) return Math.floor(random() * shifts.length);
    const short = cover.shortIntervals();
    if (short.length === 0) return Math.floor(random() * shifts.length);
    const weekday = cover.dayBefore(short[Math.floor(random() * short.length)]!, random());
    const week = Math.floor(random() * weeks);
    const before = Math.floor(random() * days);
    return (7 * week + weekday - before + 7 * shifts.length) % shifts.length;
  }
}
