import type { Random } from '../../../core/random.ts';
import { roundDownHeadCount } from '../../../core/tie.ts';
import { exp } from '../../../math/elementary/exp.ts';
import { log } from '../../../math/elementary/log.ts';
import { accepts } from '../../../search/annealing.ts';
import type { Burdens } from './burdens.ts';
import { ChoiceWorths } from './choice-worths.ts';
import { CrewBurdens } from './crew-burdens.ts';
import { type CrewWalk, copyOf, cutWeek } from './crew-walk.ts';
import type { DayAutomaton } from './day-automaton.ts';
import type { CrewSize } from './equal-sizes.ts';
import { FirstWalks, PIECE } from './first-walks.ts';
import type { HalfHourCover } from './half-hour-cover.ts';
import { StretchProgram } from './stretch-program.ts';
import type { UnitRange } from './unit-range.ts';
import { keepsMix, type WalkTerms } from './walk-terms.ts';
import { weekCosts } from './week-costs.ts';

/** What a search may still do. */
export interface SearchLimit {
  readonly exhausted: boolean;
  spend(steps?: number): void;
}

/** What it weighs that crews bear alike while people are sought, and once they are found. */
const EVEN = 0.1;
const STRONG_EVEN = 1;
/** Days that a move chooses afresh: most moves are short, one in ten is long. */
const SHORTEST_MOVE = 3;
const SHORT_MOVES = 9;
const LONG_MOVE = 12;
const LONG_MOVES = 17;
const LONG_SHARE = 0.1;
/** Share of moves that begin where somebody is missing. */
const AIMED_SHARE = 0.5;
/**
 * Moves between two looks at the weights of short intervals, and at the places of all breaks: of many people, a move
 * for each of them, or these looks would take longer than the moves.
 */
const MOVES_BETWEEN_WEIGHTS = 30;
const MOVES_BETWEEN_BREAKS = 200;
/** Places at which a week is tried to be taken out. */
const CUTS = 60;

/**
 * Crews as closed walks of the rules' automaton, each always legal. A move takes some days out of one
 * crew and chooses them afresh, exactly, for what is missing then; worse moves are taken more and more
 * rarely (simulated annealing). When nothing is missing, a week goes out, and with it a person.
 */
export class CrewSearch {
  crews: CrewWalk[] = [];
  readonly #program: StretchProgram;
  readonly #units: Int32Array;
  readonly #choices: ChoiceWorths;
  readonly #mostUnitsADay: number;
  readonly #rooms: readonly Int32Array[];
  readonly #first: FirstWalks;
  /** About what a week of a person of each contract costs. */
  readonly #weekCosts: readonly number[];
  readonly #burdens: CrewBurdens;
  readonly #old: { shifts: Int16Array; states: Int32Array; places: Int16Array };

  constructor(
    private readonly automaton: DayAutomaton,
    private readonly cover: HalfHourCover,
    private readonly terms: WalkTerms,
    private readonly random: Random,
    burdens: Burdens = [],
  ) {
    const { choices } = automaton;
    const longest = Math.max(LONG_MOVE + LONG_MOVES, 7 * PIECE);
    this.#program = new StretchProgram(automaton, longest);
    this.#units = new Int32Array(cover.shiftCount);
    for (const { shifts, units } of choices) for (const shift of shifts) this.#units[shift] = units;
    this.#choices = new ChoiceWorths(automaton, cover, random);
    this.#weekCosts = weekCosts(automaton, terms);
    this.#mostUnitsADay = choices.reduce((most, { units }) => Math.max(most, units), 0);
    this.#rooms = automaton.stateCounts.map((states) => new Int32Array(states));
    this.#first = new FirstWalks(
      automaton,
      terms,
      this.#program,
      this.#choices,
      cover.mostBreaks,
      (walk, from, days, state) => this.#write(walk, from, days, state),
    );
    this.#burdens = new CrewBurdens(burdens, cover.shiftCount, terms.contracts.length, EVEN);
    this.#old = {
      shifts: new Int16Array(longest),
      states: new Int32Array(longest),
      places: new Int16Array(longest * cover.mostBreaks),
    };
  }

  get people(): number {
    return this.crews.reduce((people, { weeks }) => people + weeks, 0);
  }

  /** People of each contract. */
  get peopleByContract(): number[] {
    const people = this.terms.contracts.map(() => 0);
    for (const { contract, weeks } of this.crews) people[contract]! += weeks;
    return people;
  }

  /** First walks of these sizes, beside crews that there are; false where one of them does not close. */
  begin(sizes: readonly CrewSize[], kept: readonly CrewWalk[] = []): boolean {
    this.restore(kept);
    const walks = this.#first.lay(sizes);
    this.crews = walks === undefined ? [] : [...this.crews, ...walks];
    return walks !== undefined;
  }

  /** Moves with falling temperature until nothing is missing; how many that took, if so many did. */
  run(moves: number, hottest: number, coldest: number, budget: SearchLimit): number | undefined {
    return this.#run(moves, hottest, coldest, budget, () => this.cover.missing === 0);
  }

  /**
   * The same until crews bear alike as well: until none is farther from another than `near` in any burden, a week.
   * The crews who were nearest on the way, if any were nearer than these.
   */
  even(
    moves: number,
    temperature: number,
    near: number,
    budget: SearchLimit,
  ): readonly CrewWalk[] | undefined {
    const burdens = this.#burdens;
    let least = burdens.spread(this.crews);
    let nearest: readonly CrewWalk[] | undefined;
    const isDone = () => {
      if (this.cover.missing > 0) return false;
      const spread = burdens.spread(this.crews);
      if (spread < least) {
        least = spread;
        nearest = this.snapshot();
      }
      return spread <= near;
    };
    burdens.weight = STRONG_EVEN;
    this.#run(moves, temperature, temperature, budget, isDone);
    burdens.weight = EVEN;
    return nearest;
  }

  /** How far crews are apart in the burden in which they are farthest, a week. */
  get spread(): number {
    return this.#burdens.spread(this.crews);
  }

  #run(
    moves: number,
    hottest: number,
    coldest: number,
    budget: SearchLimit,
    isDone: () => boolean,
  ): number | undefined {
    const cooling = coldest < hottest ? exp(log(coldest / hottest) / moves) : 1;
    const betweenBreaks = Math.max(MOVES_BETWEEN_BREAKS, this.people);
    let temperature = hottest;
    let move = 0;
    for (; move < moves && !isDone() && !budget.exhausted; move++) {
      budget.spend();
      if (move % betweenBreaks === 0) {
        this.#placeBreaks();
        this.#burdens.average(this.crews);
      }
      this.#move(temperature);
      temperature *= cooling;
      if (move % MOVES_BETWEEN_WEIGHTS === 0) this.cover.reweigh();
    }
    return isDone() ? move : undefined;
  }

  /**
   * Takes a person out of a crew: two or three weeks of its walk are chosen afresh as one or two. Tried
   * at some places, it is done where least is missing afterwards for what a person costs; false where no place allows it.
   */
  shrink(): boolean {
    const { random, cover } = this;
    const candidates = this.#crewsToShrink();
    if (candidates.length === 0) return false;
    let best: { walk: CrewWalk; from: number; weeks: number } | undefined;
    let least = Infinity;
    for (let cut = 0; cut < CUTS; cut++) {
      const walk = candidates[Math.floor(random() * candidates.length)]!;
      const from = Math.floor(random() * walk.shifts.length);
      const weeks = Math.min(walk.weeks, 2 + (cut % 2));
      this.#take(walk, from, 7 * weeks, -1);
      const worth = this.#solveShorter(walk, from, weeks);
      const missing = cover.weighted - (worth ?? -Infinity);
      this.#take(walk, from, 7 * weeks, 1);
      const loss = missing / this.#weekCosts[walk.contract]!;
      if (loss >= least) continue;
      least = loss;
      best = { walk, from, weeks };
    }
    if (best === undefined) return false;
    const { walk, from, weeks } = best;
    this.#take(walk, from, 7 * weeks, -1);
    if (this.#solveShorter(walk, from, weeks) === undefined)
      throw new Error('shrink: a cut that was found is lost');
    const units = this.#unitsOf(walk, from, 7 * weeks);
    const state = walk.states[from]!;
    cutWeek(walk, from, units);
    this.#write(walk, from % walk.shifts.length, 7 * (weeks - 1), state);
    return true;
  }

  /** Crews that are among the largest of their contract, of which there may be a person less. */
  #crewsToShrink(): CrewWalk[] {
    const people = this.peopleByContract;
    const mayLose = people.map((_, k) =>
      keepsMix(
        people.map((count, other) => (other === k ? count - 1 : count)),
        this.terms,
      ),
    );
    const longest = people.map(() => 0);
    for (const { contract, weeks } of this.crews)
      longest[contract] = Math.max(longest[contract]!, weeks);
    return this.crews.filter(
      ({ weeks, contract }) => weeks > 1 && weeks >= longest[contract]! - 1 && mayLose[contract],
    );
  }

  #hoursOf({ contract }: CrewWalk): UnitRange {
    return this.terms.contracts[contract]!.hours;
  }

  #take(walk: CrewWalk, from: number, days: number, sign: 1 | -1): void {
    for (let d = 0; d < days; d++) this.#put(walk, (from + d) % walk.shifts.length, sign);
  }

  /** The best answer for so many weeks of a walk in one week less. */
  #solveShorter(walk: CrewWalk, from: number, weeks: number): number | undefined {
    const days = walk.shifts.length;
    const others = walk.units - this.#unitsOf(walk, from, 7 * weeks);
    this.#choices.priceWeek(0);
    const end = walk.states[(from + 7 * weeks) % days]!;
    const shorter = 7 * (weeks - 1);
    return this.#program.solve(
      {
        weekday: from % 7,
        days: shorter,
        from: walk.states[from]!,
        mostAt: this.#only(
          from % 7,
          end,
          Math.min(
            roundDownHeadCount(this.#hoursOf(walk).most * (walk.weeks - 1)) - others,
            shorter * this.#mostUnitsADay,
          ),
        ),
        least: 0,
      },
      this.#choices.worths,
    );
  }

  snapshot(): CrewWalk[] {
    return this.crews.map(copyOf);
  }

  restore(crews: readonly CrewWalk[]): void {
    this.crews = crews.map(copyOf);
    this.cover.clear();
    for (const walk of this.crews) {
      for (let day = 0; day < walk.shifts.length; day++) this.#put(walk, day, 1);
    }
  }

  #unitsOf({ shifts }: CrewWalk, from: number, days: number): number {
    let units = 0;
    for (let day = 0; day < days; day++) {
      const shift = shifts[(from + day) % shifts.length]!;
      if (shift >= 0) units += this.#units[shift]!;
    }
    return units;
  }

  #put({ shifts, places }: CrewWalk, day: number, sign: 1 | -1): void {
    const shift = shifts[day]!;
    if (shift >= 0) this.cover.put(day % 7, shift, places, day * this.cover.mostBreaks, sign);
  }

  #move(temperature: number): void {
    const { cover, random } = this;
    const walk = this.crews[Math.floor(random() * this.crews.length)]!;
    const length = walk.shifts.length;
    const days = this.#lengthOfMove(length);
    const from = this.#placeOfMove(walk, days);
    const breaks = cover.mostBreaks;
    const before = cover.weighted;
    let units = 0;
    for (let d = 0; d < days; d++) {
      const day = (from + d) % length;
      const shift = walk.shifts[day]!;
      this.#old.shifts[d] = shift;
      this.#old.states[d] = walk.states[day]!;
      for (let b = 0; b < breaks; b++)
        this.#old.places[d * breaks + b] = walk.places[day * breaks + b]!;
      this.#put(walk, day, -1);
      if (shift >= 0) units += this.#units[shift]!;
    }
    const load = this.#burdens.load(walk);
    for (let d = 0; d < Math.min(7, days); d++) {
      const weekday = (from + d) % 7;
      this.#choices.price(weekday, temperature);
      this.#burdens.price(weekday, walk.contract, this.#choices);
    }
    const others = walk.units - units;
    const hours = this.#hoursOf(walk);
    const state = walk.states[from]!;
    const found = this.#program.solve(
      {
        weekday: from % 7,
        days,
        from: state,
        mostAt: this.#only(
          (from + days) % 7,
          walk.states[(from + days) % length]!,
          Math.min(
            roundDownHeadCount(hours.most * walk.weeks) - others,
            days * this.#mostUnitsADay,
          ),
        ),
        least: Math.max(0, Math.min(units, Math.ceil(hours.least * walk.weeks - others))),
      },
      this.#choices.worths,
    );
    if (found !== undefined) {
      walk.units = others;
      this.#write(walk, from, days, state);
      const uneven = this.#burdens.load(walk) - load;
      if (accepts(cover.weighted - before + uneven - 1e-9, temperature, random)) return;
      for (let d = 0; d < days; d++) this.#put(walk, (from + d) % length, -1);
    }
    this.#undo(walk, from, days, others + units);
  }

  /** Ends in one state alone. */
  #only(weekday: number, state: number, most: number): Int32Array {
    const room = this.#rooms[weekday]!.fill(-1);
    room[state] = most;
    return room;
  }

  #undo(walk: CrewWalk, from: number, days: number, units: number): void {
    const { shifts, states, places } = this.#old;
    const breaks = this.cover.mostBreaks;
    for (let d = 0; d < days; d++) {
      const day = (from + d) % walk.shifts.length;
      walk.shifts[day] = shifts[d]!;
      walk.states[day] = states[d]!;
      for (let b = 0; b < breaks; b++) walk.places[day * breaks + b] = places[d * breaks + b]!;
      this.#put(walk, day, 1);
    }
    walk.units = units;
  }

  /** Puts the latest answer of the program into a walk and the cover. */
  #write(walk: CrewWalk, from: number, days: number, state: number): number {
    const { automaton, cover } = this;
    let at = state;
    for (let d = 0; d < days; d++) {
      const day = (from + d) % walk.shifts.length;
      const { to, choice } = automaton.arcs[day % 7]!;
      const arc = this.#program.arcs[d]!;
      const shift = this.#choices.shifts[day % 7]![choice[arc]!]!;
      walk.states[day] = at;
      walk.shifts[day] = shift;
      if (shift >= 0) {
        cover.add(day % 7, shift, walk.places, day * cover.mostBreaks);
        walk.units += this.#units[shift]!;
      }
      at = to[arc]!;
    }
    return at;
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
    const { random, cover } = this;
    if (random() >= AIMED_SHARE) return Math.floor(random() * shifts.length);
    const short = cover.shortIntervals();
    if (short.length === 0) return Math.floor(random() * shifts.length);
    const weekday = cover.dayBefore(short[Math.floor(random() * short.length)]!, random());
    const week = Math.floor(random() * weeks);
    const before = Math.floor(random() * days);
    return (7 * week + weekday - before + 7 * shifts.length) % shifts.length;
  }

  /** Places every break afresh, one duty after the other. */
  #placeBreaks(): void {
    const { cover } = this;
    for (const walk of this.crews) {
      for (let day = 0; day < walk.shifts.length; day++) {
        const shift = walk.shifts[day]!;
        if (shift < 0) continue;
        const at = day * cover.mostBreaks;
        cover.put(day % 7, shift, walk.places, at, -1);
        cover.add(day % 7, shift, walk.places, at);
      }
    }
  }
}
