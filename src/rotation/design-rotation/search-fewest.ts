import { roundUpHeadCount } from '../../core/tie.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import type { SearchLimit } from '../engine/walks/crew-search.ts';
import { dealFairly } from '../engine/walks/deal-fairly.ts';
import { type Found, fewestPeople, firstCrews } from '../engine/walks/fewest-people.ts';
import { shortCrews } from '../engine/walks/short-crews.ts';
import type { CrewQuest } from './crew-quest.ts';
import { crewsToStartFrom } from './crews-to-start-from.ts';
import { fewestByWholeDuties } from './fewest-by-whole-duties.ts';
import { fewestByWholeWeekends } from './fewest-by-whole-weekends.ts';
import { ShiftsFirst } from './shifts-first.ts';

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
/** The same for few people of whom none are found yet: whoever allows few steps has an answer before they end. */
const GIVEN_TO_FEW = 2_000;

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

/** Where nothing is found and the most people that there may be are so many times what is likely, others are tried. */
const MOST_OF_NEAR = 2;

/** No moves at all: crews who need none are found all the same. */
const NO_MOVES: SearchLimit = { exhausted: true, spend: () => undefined };

/** Fresh starts of a further round. */
const STARTS = 3;

/**
 * Crews of as few people as the steps find, in slices that do not depend on how many steps there are: what is found
 * by some step is found with so many steps alone. A first answer and the bound come first; then crews of shifts that are
 * designed first, as long as they are near the bound; then shifts and crews together, which have to beat them; then a
 * person less for shifts of more steps, where there is more to be had; and last one after the other as it stands, so that
 * no answer is worse than that.
 */
export class FewestSearch {
  best: Found | undefined;
  /** The fewest before the best. */
  before: Found | undefined;
  readonly #shiftsFirst: ShiftsFirst;

  constructor(
    private readonly quest: CrewQuest,
    private readonly budget: SearchBudget,
  ) {
    this.#shiftsFirst = new ShiftsFirst(quest, budget);
  }

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
    for (const proof of [fewestByWholeWeekends, fewestByWholeDuties])
      if (isRange && this.isOpen && this.#goal <= SMALL)
        this.#raise(() => bound.atLeast(proof(quest, budget)));
    if (isRange && this.isOpen) this.#raise(() => bound.raise(budget, NEAR_ENOUGH));
    const near = this.#near;
    const shiftsFirst = this.#shiftsFirst;
    if (this.isOpen) shiftsFirst.design(near);
    if (this.isOpen) {
      const fewest = this.#goal;
      const people = { fewest, most: Math.min(near, this.#mostNow), enough: fewest + CLOSE };
      if (people.fewest <= people.most)
        this.#keep(shiftsFirst.fewest(people, budget.next(this.#stepsOfGiven)));
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
      this.#keep(shiftsFirst.fewest({ fewest: near + 1, most: this.#mostNow }, budget.next(GIVEN)));
    if (this.best !== undefined && this.best.people - this.#goal > CLOSE) this.#shortCrews();
    const isClose = this.#isClose;
    const hasMore = !isClose && shiftsFirst.hasHoursToSpare(this.#mostNow);
    const isFar = !this.#isNearly && !isClose;
    if (this.isOpen && near <= FEW && (isFar || hasMore))
      this.#whileFewer((people) => shiftsFirst.ofBetter(people));
    if (this.isOpen && near <= FEW && !this.#isClose)
      this.#whileFewer((people) =>
        this.#isClose ? undefined : shiftsFirst.ofBetter(people, true),
      );
    const { best } = this;
    if (this.isOpen && best !== undefined && (hasMore || !this.#isNearly))
      this.#aim(best.people, best.people, FIRST_ROUND_TRY, best);
    this.#whileFewer((people) => shiftsFirst.alone(people));
  }

  /** A person less, or as many as there may be where none are found yet, as long as that goes well. */
  #whileFewer(find: (people: number) => Found | undefined): void {
    for (let tried = Infinity; this.isOpen; ) {
      const people = this.#mostNow;
      if (people >= tried || people > MOST_OF_NEAR * this.#near) break;
      this.#keep(find(people));
      tried = people;
    }
  }

  /** Tries from the best that is known, then fresh starts with a person less. */
  further(): void {
    const { quest, budget } = this;
    this.#raise(() => quest.bound.raise(budget, NEAR_ENOUGH));
    if (this.isOpen) this.#whileFewer((people) => this.#shiftsFirst.ofBetter(people));
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
    if (maxBetweenFree === undefined || this.best === undefined) return;
    this.#whileFewer((people) => {
      if (people > SMALL || problem.contracts.length > 1) return undefined;
      budget.enter('crews');
      return shortCrews(search, people, maxBetweenFree + 1, maxCycleWeeks, budget);
    });
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

  get #isClose(): boolean {
    return this.best !== undefined && this.best.people - this.#goal <= CLOSE;
  }

  get #stepsOfGiven(): number {
    if (this.best === undefined && this.#near <= SMALL) return GIVEN_TO_FEW;
    return GIVEN + GIVEN_A_PERSON * this.#near;
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
}
