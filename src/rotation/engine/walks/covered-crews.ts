import type { Random } from '../../../core/random.ts';
import { roundDownHeadCount } from '../../../core/tie.ts';
import { ChoiceWorths } from './choice-worths.ts';
import { CrewLimits } from './crew-limits.ts';
import { type CrewWalk, copyOf } from './crew-walk.ts';
import type { DayAutomaton } from './day-automaton.ts';
import type { HalfHourCover } from './half-hour-cover.ts';
import { type ClosedStretch, StretchProgram } from './stretch-program.ts';
import type { UnitRange } from './unit-range.ts';
import type { WalkTerms } from './walk-terms.ts';

/**
 * Crews, and the cover by their duties: whatever is taken out of a walk or put into it is so in both. Days that
 * were taken out are chosen afresh exactly, for what is missing then.
 */
export class CoveredCrews {
  crews: CrewWalk[] = [];
  /** What each choice of a day is worth as things are. */
  readonly choices: ChoiceWorths;
  readonly program: StretchProgram;
  readonly limits: CrewLimits;
  readonly #units: Int32Array;
  readonly #mostUnitsADay: number;

  /** `longest` is how many days are chosen at once at most. */
  constructor(
    readonly automaton: DayAutomaton,
    readonly cover: HalfHourCover,
    readonly terms: WalkTerms,
    random: Random,
    longest: number,
  ) {
    const { choices } = automaton;
    this.program = new StretchProgram(automaton, longest);
    this.limits = new CrewLimits(terms, cover.shiftCount);
    this.choices = new ChoiceWorths(automaton, cover, random);
    this.#units = new Int32Array(cover.shiftCount);
    for (const { shifts, units } of choices) for (const shift of shifts) this.#units[shift] = units;
    this.#mostUnitsADay = choices.reduce((most, { units }) => Math.max(most, units), 0);
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

  snapshot(): CrewWalk[] {
    return this.crews.map(copyOf);
  }

  restore(crews: readonly CrewWalk[]): void {
    this.crews = crews.map(copyOf);
    this.cover.clear();
    for (const walk of this.crews) this.put(walk, 0, walk.shifts.length, 1);
  }

  /** Least units that a walk must have. */
  leastUnits(walk: CrewWalk): number {
    return Math.ceil(this.#hoursOf(walk).least * walk.weeks - 1e-9);
  }

  /** Whether every crew has the hours that it must have at least. */
  get haveTheirHours(): boolean {
    return this.crews.every((walk) => walk.units >= this.leastUnits(walk));
  }

  /** Units of hours of some days of a walk. */
  unitsOf({ shifts }: CrewWalk, from: number, days: number): number {
    let units = 0;
    for (let day = 0; day < days; day++) {
      const shift = shifts[(from + day) % shifts.length]!;
      if (shift >= 0) units += this.#units[shift]!;
    }
    return units;
  }

  /** Adds (sign 1) some days of a walk to the cover, or takes them away (-1). */
  put({ shifts, places }: CrewWalk, from: number, days: number, sign: 1 | -1): void {
    const { cover } = this;
    for (let d = 0; d < days; d++) {
      const day = (from + d) % shifts.length;
      const shift = shifts[day]!;
      if (shift >= 0) cover.put(day % 7, shift, places, day * cover.mostBreaks, sign);
    }
  }

  /** Most units that so many days may have in a walk of so many weeks whose other days have theirs. */
  mostUnits(walk: CrewWalk, weeks: number, others: number, days: number): number {
    const left = roundDownHeadCount(this.#hoursOf(walk).most * weeks) - others;
    return Math.min(left, days * this.#mostUnitsADay);
  }

  /** The worth of the best days for a stretch, which `write` puts into a walk; undefined where none fit. */
  choose(stretch: ClosedStretch): number | undefined {
    return this.program.solve(stretch, this.choices.worths);
  }

  /** Puts the latest answer of the program into a walk and the cover, from a day and its state on; the state in which it ends. */
  write(walk: CrewWalk, from: number, days: number, state: number): number {
    const { automaton, cover } = this;
    let at = state;
    for (let d = 0; d < days; d++) {
      const day = (from + d) % walk.shifts.length;
      const { to, choice } = automaton.arcs[day % 7]!;
      const arc = this.program.arcs[d]!;
      const shift = this.choices.shifts[day % 7]![choice[arc]!]!;
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

  /** Places every break afresh, one duty after the other. */
  placeBreaks(): void {
    const { cover } = this;
    for (const { shifts, places } of this.crews) {
      for (let day = 0; day < shifts.length; day++) {
        const shift = shifts[day]!;
        if (shift < 0) continue;
        const at = day * cover.mostBreaks;
        cover.put(day % 7, shift, places, at, -1);
        cover.add(day % 7, shift, places, at);
      }
    }
  }

  #hoursOf({ contract }: CrewWalk): UnitRange {
    return this.terms.contracts[contract]!.hours;
  }
}
