import type { Random } from '../../../core/random.ts';
import { exp } from '../../../math/elementary/exp.ts';
import { log } from '../../../math/elementary/log.ts';
import type { Burdens } from './burdens.ts';
import { CoveredCrews } from './covered-crews.ts';
import { CrewBurdens } from './crew-burdens.ts';
import { CrewMove, LONGEST_MOVE } from './crew-move.ts';
import type { CrewWalk } from './crew-walk.ts';
import type { DayAutomaton } from './day-automaton.ts';
import type { CrewSize } from './equal-sizes.ts';
import { FirstWalks, PIECE } from './first-walks.ts';
import type { HalfHourCover } from './half-hour-cover.ts';
import { takePersonOut } from './person-less.ts';
import type { WalkTerms } from './walk-terms.ts';
import { weekCosts } from './week-costs.ts';

/** What a search may still do. */
export interface SearchLimit {
  readonly exhausted: boolean;
  spend(steps?: number): void;
}

/** What it weighs that crews bear alike while people are sought, and once they are found. */
const EVEN = 0.1;
const STRONG_EVEN = 1;
/**
 * Moves between two looks at the weights of short intervals, and at the places of all breaks: of many people, a move
 * for each of them, or these looks would take longer than the moves.
 */
const MOVES_BETWEEN_WEIGHTS = 30;
const MOVES_BETWEEN_BREAKS = 200;

/**
 * Crews as closed walks of the rules' automaton, each always legal. A move takes some days out of one
 * crew and chooses them afresh, exactly, for what is missing then; worse moves are taken more and more
 * rarely (simulated annealing). When nothing is missing, a week goes out, and with it a person.
 */
export class CrewSearch {
  readonly #covered: CoveredCrews;
  readonly #move: CrewMove;
  readonly #first: FirstWalks;
  readonly #burdens: CrewBurdens;
  /** About what a week of a person of each contract costs. */
  readonly #weekCosts: readonly number[];

  constructor(
    automaton: DayAutomaton,
    private readonly cover: HalfHourCover,
    terms: WalkTerms,
    private readonly random: Random,
    burdens: Burdens = [],
  ) {
    const longest = Math.max(LONGEST_MOVE, 7 * PIECE);
    const covered = new CoveredCrews(automaton, cover, terms, random, longest);
    this.#covered = covered;
    this.#burdens = new CrewBurdens(burdens, cover.shiftCount, terms.contracts.length, EVEN);
    this.#move = new CrewMove(covered, this.#burdens, random);
    this.#first = new FirstWalks(covered);
    this.#weekCosts = weekCosts(automaton, terms);
  }

  get crews(): readonly CrewWalk[] {
    return this.#covered.crews;
  }

  get people(): number {
    return this.#covered.people;
  }

  /** People of each contract. */
  get peopleByContract(): number[] {
    return this.#covered.peopleByContract;
  }

  /** How far crews are apart in the burden in which they are farthest, a week. */
  get spread(): number {
    return this.#burdens.spread(this.crews);
  }

  /** Agent-ticks that are missing. */
  get missing(): number {
    return this.cover.missing;
  }

  snapshot(): CrewWalk[] {
    return this.#covered.snapshot();
  }

  restore(crews: readonly CrewWalk[]): void {
    this.#covered.restore(crews);
  }

  /** First walks of these sizes, beside crews that there are; false where one of them does not close. */
  begin(sizes: readonly CrewSize[], kept: readonly CrewWalk[] = []): boolean {
    const covered = this.#covered;
    covered.restore(kept);
    const walks = this.#first.lay(sizes);
    covered.crews = walks === undefined ? [] : [...covered.crews, ...walks];
    return walks !== undefined;
  }

  /** Takes a person out of a crew where least is missing afterwards; false where no crew may lose one. */
  shrink(): boolean {
    return takePersonOut(this.#covered, this.#weekCosts, this.random);
  }

  /** Whether a walk keeps the limits that the states of days do not hold. */
  keepsLimits(walk: CrewWalk): boolean {
    return this.#covered.limits.areKept([walk]);
  }

  /** Moves with falling temperature until nothing is missing, nor hours of a crew, and limits are kept; how many that took, if so many did. */
  run(moves: number, hottest: number, coldest: number, budget: SearchLimit): number | undefined {
    return this.#run(moves, hottest, coldest, budget, () => this.#isComplete);
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
    let least = this.spread;
    let nearest: readonly CrewWalk[] | undefined;
    const isDone = () => {
      if (!this.#isComplete) return false;
      const { spread } = this;
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

  get #isComplete(): boolean {
    const { haveTheirHours, limits, crews } = this.#covered;
    return this.cover.missing === 0 && haveTheirHours && limits.areKept(crews);
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
        this.#covered.placeBreaks();
        this.#burdens.average(this.crews);
      }
      this.#move.make(temperature);
      temperature *= cooling;
      if (move % MOVES_BETWEEN_WEIGHTS === 0) this.cover.reweigh();
    }
    return isDone() ? move : undefined;
  }
}
