import { seededRandom } from '../../core/random.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import type { SearchLimit } from '../engine/walks/crew-search.ts';
import { dealFairly } from '../engine/walks/deal-fairly.ts';
import { type Found, fewestPeople, firstCrews } from '../engine/walks/fewest-people.ts';
import { shortCrews } from '../engine/walks/short-crews.ts';
import type { CrewQuest } from './crew-quest.ts';
import { crewsOfGivenShifts } from './crews-of-given-shifts.ts';
import { crewsToStartFrom } from './crews-to-start-from.ts';
import { fewestByWholeDuties } from './fewest-by-whole-duties.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';
import { type GivenShifts, shiftsDesignedFirst } from './shifts-designed-first.ts';

/** Shifts first are looked at before all else as long as they take no more than this share and one person more than the bound. */
const NEAR = 0.03;

/** The last people that are left to further rounds, as a share, and the very last where there are more than so many. */
const NEARLY = 0.012;
const SMALL = 50;

/** So near to what is proven, crews of few weeks, and the last person of crews of given shifts, are left to further rounds. */
const CLOSE = 1;

/** Steps of the search for crews of given shifts, and more for each person: six quick tries of thousands of people. */
const GIVEN = 60_000;
const GIVEN_A_PERSON = 120;

/** The bound ends where so little of it is left, as a share. */
const NEAR_ENOUGH = 5e-4;

/**
 * For so few people a first answer is looked for so long before the bound is raised, to lay more takes longer than to raise
 * it; and shifts that come first may be designed in more steps in the first round.
 */
const FEW = 150;
const STEPS_OF_FIRST_CREWS = 8_000;

/** Steps of an even deal of crews that are the best for now. */
const DEAL = 2_000;

/** Share of its moves up to which the first round makes a try with a person less again. */
const FIRST_ROUND_TRY = 0.25;

/**
 * Steps of a first design of shifts, for few people and for more: peak 60 has as few duties (540) after 1,000 as when the
 * design ends by itself after 2,600, at half the time, and peak 300 is 1.7 % from its end after 1,000 and there after 2,000.
 */
const STEPS_OF_SHIFTS = 1_000;
const STEPS_OF_MORE_SHIFTS = 3_000;
/** Steps of another design, which ends by itself before, up to some 200 people. */
const MOST_STEPS_OF_SHIFTS = 10_000;

/** Hours that are to spare, as a share: those of peak 60 by day leave none of 108 people, those of the sample 6 % of 82. */
const SPARE_HOURS = 0.01;

/** No moves at all: crews who need none are found all the same. */
const NO_MOVES: SearchLimit = { exhausted: true, spend: () => undefined };

/** Fresh starts of a further round. */
const STARTS = 3;

/**
 * Crews of as few people as the steps find, in slices that do not depend on how many steps there are: what is found
 * by some step is found with so many steps alone. A first answer and the bound come first; then crews of shifts that are
 * designed first, as long as they are near the bound; then shifts and crews together, which have to beat them; then
 * shifts first once more, in more steps, for a person less, where more than one are left above what is proven.
 */
export class FewestSearch {
  best: Found | undefined;
  /** The fewest before the best. */
  before: Found | undefined;
  /** Whether shifts were designed in more steps already. */
  #hasBetterShifts = false;
  /** Numbers of people for shifts that were tried one after the other already. */
  readonly #trials = new Set<string>();

  constructor(
    private readonly quest: CrewQuest,
    private readonly budget: SearchBudget,
  ) {}

  get isDone(): boolean {
    return this.best !== undefined && this.best.people <= this.#goal;
  }

  /** Whether there may be something better. */
  get isOpen(): boolean {
    return !this.isDone && this.#goal <= this.#mostNow && !this.budget.exhausted;
  }

  first(): void {
    const { quest, budget } = this;
    const { range, bound, search, sizesOf } = quest;
    const isRange = range.min < range.max;
    this.#raise(() => bound.glance(budget));
    const others = this.#startFrom();
    if (this.isOpen && this.best === undefined && this.#goal <= FEW) {
      budget.enter('crews');
      const some = budget.next(STEPS_OF_FIRST_CREWS);
      this.#keep(firstCrews(search, sizesOf, Math.min(this.#near, range.max), range.max, some));
    }
    if (isRange && this.isOpen && this.#goal <= SMALL)
      this.#raise(() => bound.atLeast(fewestByWholeDuties(quest, budget)));
    if (isRange && this.isOpen) this.#raise(() => bound.raise(budget, NEAR_ENOUGH));
    const near = this.#near;
    const shifts = this.isOpen
      ? this.#shiftsFirst(near <= FEW ? STEPS_OF_SHIFTS : STEPS_OF_MORE_SHIFTS)
      : undefined;
    const ofGivenShifts = shifts && crewsOfGivenShifts(quest, shifts, seededRandom(quest.seed));
    if (this.isOpen && ofGivenShifts !== undefined) {
      const fewest = this.#goal;
      const people = { fewest, most: Math.min(near, this.#mostNow), enough: fewest + CLOSE };
      if (people.fewest <= people.most) {
        this.#keep(ofGivenShifts(people, budget.next(GIVEN + GIVEN_A_PERSON * near)));
      }
    }
    if (this.isOpen) others?.();
    if (this.isOpen && (near <= SMALL || !this.#isNearly)) {
      budget.enter('crews');
      // Half way between what is proven and what is known; where nothing is, a little more than is proven.
      const { best } = this;
      const start = best === undefined ? near : Math.floor((this.#goal + best.people) / 2);
      this.#aim(Math.min(start, this.#mostNow), this.#mostNow, FIRST_ROUND_TRY);
    }
    if (this.isOpen && near < this.#mostNow)
      this.#keep(ofGivenShifts?.({ fewest: near + 1, most: this.#mostNow }, budget.next(GIVEN)));
    if (this.best !== undefined && this.best.people - this.#goal > CLOSE) this.#shortCrews();
    const isClose = this.best !== undefined && this.best.people - this.#goal <= CLOSE;
    const hasMore = this.#hasHoursToSpare(shifts);
    const isFar = !this.#isNearly && !isClose;
    if (this.isOpen && near <= FEW && (isFar || hasMore)) this.#betterShiftsFirst();
    const { best } = this;
    if (this.isOpen && best !== undefined && (hasMore || !this.#isNearly))
      this.#aim(best.people, best.people, FIRST_ROUND_TRY, best);
    if (shifts !== undefined) this.#oneAfterTheOther(shifts);
  }

  /** Whether it is rules that take the last person, not the hours of the shifts: others of as many hours may do with one less. */
  #hasHoursToSpare(shifts: GivenShifts | undefined): boolean {
    return shifts !== undefined && shifts.byHours < this.#mostNow * (1 - SPARE_HOURS);
  }

  /** A person less as long as whoever designs shifts first finds rotas for them. */
  #oneAfterTheOther(shifts: GivenShifts): void {
    const { quest, budget } = this;
    for (let tried = Infinity; this.isOpen && this.best !== undefined; ) {
      const people = this.best.people - 1;
      const trial = `${people} ${shifts.demand.join(' ')}`;
      if (people >= tried || this.#trials.has(trial)) break;
      this.#trials.add(trial);
      this.#keep(oneAfterTheOther(quest, shifts, people, budget));
      tried = people;
    }
  }

  /** Once more, with shifts of more steps, and only for a person less than is known. */
  #betterShiftsFirst(): void {
    if (this.#hasBetterShifts) return;
    this.#hasBetterShifts = true;
    const shifts = this.#shiftsFirst(MOST_STEPS_OF_SHIFTS);
    if (shifts !== undefined) this.#oneAfterTheOther(shifts);
  }

  /** Tries from the best that is known, then fresh starts with a person less. */
  further(): void {
    const { quest, budget } = this;
    this.#raise(() => quest.bound.raise(budget, NEAR_ENOUGH));
    if (this.isOpen) this.#betterShiftsFirst();
    budget.enter('crews');
    const { best } = this;
    if (this.isOpen && best !== undefined) this.#aim(best.people, best.people, 1, best);
    this.#shortCrews();
    for (let start = 0; start < STARTS && this.isOpen; start++) {
      const { min, max } = quest.range;
      // Where nothing was found, a little more than what was tried last.
      const more = Math.min(max, Math.max(this.#goal, min, quest.search.people + 1));
      if (this.best === undefined) this.#aim(more, max, 1);
      else this.#aim(this.best.people - 1, this.best.people - 1, 1);
    }
  }

  /**
   * A person less for as long as crews are found whose cycle is as long as it takes a free weekend to come round, where
   * there are so few people that these may be all it takes.
   */
  #shortCrews(): void {
    const { quest, budget } = this;
    const { input, search, maxCycleWeeks, problem } = quest;
    const { maxBetweenFree } = input.weekends ?? {};
    if (maxBetweenFree === undefined) return;
    budget.enter('crews');
    for (let tried = Infinity; this.isOpen && this.best !== undefined; ) {
      const people = this.best.people - 1;
      if (people >= tried || people > SMALL || problem.contracts.length > 1) break;
      this.#keep(shortCrews(search, people, maxBetweenFree + 1, maxCycleWeeks, budget));
      tried = people;
    }
  }

  get #goal(): number {
    const { range, bound } = this.quest;
    return Math.max(range.min, roundUpHeadCount(bound.value));
  }

  get #isNearly(): boolean {
    const { best } = this;
    if (best === undefined) return false;
    const left = best.people - this.#goal;
    return left <= this.#goal * NEARLY || (left <= CLOSE && best.people > SMALL);
  }

  get #near(): number {
    return Math.floor(this.#goal * (1 + NEAR) + 1);
  }

  get #mostNow(): number {
    const { max } = this.quest.range;
    return this.best === undefined ? max : Math.min(max, this.best.people - 1);
  }

  #keep(found: Found | undefined): void {
    if (found === undefined || (this.best !== undefined && found.people >= this.best.people))
      return;
    const { quest, budget } = this;
    const { automaton, terms } = quest.problem;
    // Whoever stops the search here gets crews that have exchanged what is soon exchanged.
    dealFairly(found.crews, automaton, quest.burdens, terms, budget.next(DEAL));
    this.before = this.best;
    this.best = found;
    budget.improve(found.people, quest.bound.value);
  }

  #aim(start: number, most: number, lastTry: number, known?: Found): void {
    const { search, sizesOf } = this.quest;
    const people = { start, fewest: this.#goal, most };
    this.#keep(fewestPeople(search, sizesOf, people, this.budget, { known, lastTry }));
  }

  #raise(climb: () => void): void {
    this.budget.enter('bound');
    climb();
    this.budget.improve(this.best?.people, this.quest.bound.value);
  }

  /**
   * The crews of an earlier design where they do as they are; else what looks for others like them, once there may be an
   * answer without them: so many people are perhaps too few by now.
   */
  #startFrom(): (() => void) | undefined {
    const { input, problem, range, search, cover, maxCycleWeeks } = this.quest;
    const { startFrom } = input;
    const given = startFrom?.crews.reduce((sum, { rota }) => sum + rota.length, 0) ?? 0;
    if (startFrom === undefined || given < this.#goal || given > range.max) return undefined;
    const complete = (limit: SearchLimit) =>
      crewsToStartFrom(startFrom, problem, search, cover, maxCycleWeeks, limit);
    this.#keep(complete(NO_MOVES));
    return () => {
      const { budget } = this;
      budget.enter('crews');
      if (given <= this.#mostNow) this.#keep(complete(budget));
    };
  }

  /** Shifts that are designed first know nothing of who may work which. */
  #shiftsFirst(steps: number): GivenShifts | undefined {
    const { contracts } = this.quest.problem;
    if (contracts.length > 1 || contracts[0]!.shiftTypes !== undefined) return undefined;
    return shiftsDesignedFirst(this.quest, steps, this.budget);
  }
}
