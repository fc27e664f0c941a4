import { seededRandom } from '../../core/random.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import type { SearchLimit } from '../engine/walks/crew-search.ts';
import type { PeopleForDuties } from '../engine/walks/fewest-for-duties.ts';
import type { Found } from '../engine/walks/fewest-people.ts';
import type { CrewQuest } from './crew-quest.ts';
import { type CrewsOfGivenShifts, crewsOfGivenShifts } from './crews-of-given-shifts.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';
import { type GivenShifts, shiftsDesignedFirst } from './shifts-designed-first.ts';

/**
 * Steps of a first design of shifts, and more for each person: peak 60 has as few duties (540) after 1,000 as when the design
 * ends by itself after 2,600, at half the time, and peak 300 is 1.7 % from its end after 1,000 and there after 2,000.
 */
const STEPS_OF_SHIFTS = 1_000;
const STEPS_OF_SHIFTS_A_PERSON = 2;
const MOST_STEPS_OF_SHIFTS = 3_000;
/** Steps of the shifts of who works one after the other, for people up to so many and for more. */
const STEPS_ALONE = 1_000;
const MORE_STEPS_ALONE = 3_000;
const FEW = 150;
/** Steps of another design, which ends by itself before, up to some 200 people. */
const STEPS_OF_BETTER_SHIFTS = 10_000;

/** Up to so many people have that design from the beginning, and a long rota for it: with thousands each takes too long. */
const SOME = 1_000;

/** Hours that are to spare, as a share: those of peak 60 by day leave none of 108 people, those of the sample 6 % of 82. */
const SPARE_HOURS = 0.01;

/** Shifts that are designed without a thought of rotas, once in few steps and once in more, and crews for them. */
export class ShiftsFirst {
  #first: GivenShifts | undefined;
  #alone: GivenShifts | undefined;
  #better: GivenShifts | undefined;
  #crewsOf: CrewsOfGivenShifts | undefined;
  #hasAlone = false;
  #hasBetter = false;
  /** Numbers of people for shifts that were tried already. */
  readonly #trials = new Set<string>();

  constructor(
    private readonly quest: CrewQuest,
    private readonly budget: SearchBudget,
  ) {}

  /** The first design, for about so many people. */
  design(people: number): void {
    const { quest } = this;
    const steps = STEPS_OF_SHIFTS + STEPS_OF_SHIFTS_A_PERSON * people;
    this.#first = areSome(people)
      ? this.#ofMoreSteps()
      : this.#shifts(Math.min(MOST_STEPS_OF_SHIFTS, steps), false);
    this.#crewsOf = this.#first && crewsOfGivenShifts(quest, this.#first, seededRandom(quest.seed));
  }

  /** Crews for the first design, as few of a range as are found; those that miss a duty or two are completed. */
  fewest(people: PeopleForDuties, limit: SearchLimit): Found | undefined {
    return this.#crewsOf?.(people, limit);
  }

  /** Whether it is rules that so few people fail by, not the hours of the shifts: others of as many hours may do. */
  hasHoursToSpare(people: number): boolean {
    return this.#first !== undefined && this.#first.byHours < people * (1 - SPARE_HOURS);
  }

  /** So many people for the shifts of `designShifts`, one after the other as it stands; none where that was tried already. */
  alone(people: number): Found | undefined {
    if (areSome(people)) return this.ofBetter(people, true);
    if (!this.#hasAlone)
      this.#alone = this.#shifts(people <= FEW ? STEPS_ALONE : MORE_STEPS_ALONE, true);
    this.#hasAlone = true;
    return this.#alone && this.#try(this.#alone, people);
  }

  /** The same for a design of more steps, and a rota of as many steps a crew if it is to be long. */
  ofBetter(people: number, isLong = false): Found | undefined {
    const better = this.#ofMoreSteps();
    return better && this.#try(better, people, isLong);
  }

  #ofMoreSteps(): GivenShifts | undefined {
    if (!this.#hasBetter) this.#better = this.#shifts(STEPS_OF_BETTER_SHIFTS, true);
    this.#hasBetter = true;
    return this.#better;
  }

  #try(shifts: GivenShifts, people: number, isLong = false): Found | undefined {
    const trial = `${people} ${isLong} ${shifts.demand.join(' ')}`;
    if (this.#trials.has(trial)) return undefined;
    this.#trials.add(trial);
    return oneAfterTheOther(this.quest, shifts, people, isLong, this.budget);
  }

  /** None where contracts differ: such shifts know nothing of who may work which. */
  #shifts(steps: number, inRounds: boolean): GivenShifts | undefined {
    const { contracts } = this.quest.problem;
    if (contracts.length > 1 || contracts[0]!.shiftTypes !== undefined) return undefined;
    return shiftsDesignedFirst(this.quest, { steps, inRounds }, this.budget);
  }
}

const areSome = (people: number) => people > FEW && people <= SOME;
