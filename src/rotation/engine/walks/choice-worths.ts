import type { Random } from '../../../core/random.ts';
import type { DayAutomaton } from './day-automaton.ts';
import type { HalfHourCover } from './half-hour-cover.ts';

/** What the dearest duty costs beside an agent who is missing: of equals the cheaper is taken. */
const THRIFT = 1e-3;

/** What each choice of a day is worth as things are, and the shift that it stands for. */
export class ChoiceWorths {
  /** By weekday and choice; a day off is worth nothing. */
  readonly worths: readonly Float64Array[];
  /** The best shift of each choice, by weekday; -1 for a day off. */
  readonly shifts: readonly Int16Array[];
  readonly #worthOfShift: Float64Array;
  /** The shifts of all choices, and where those of each begin; what each costs. */
  readonly #shifts: Int16Array;
  readonly #firstShift: Int32Array;
  readonly #costs: Float64Array;

  constructor(
    automaton: DayAutomaton,
    private readonly cover: HalfHourCover,
    private readonly random: Random,
  ) {
    const choices = automaton.choices.length;
    this.worths = Array.from({ length: 7 }, () => new Float64Array(choices));
    this.shifts = Array.from({ length: 7 }, () => new Int16Array(choices).fill(-1));
    const dearest = automaton.choices.reduce((most, { cost }) => Math.max(most, cost), 0);
    const price = dearest > 0 ? THRIFT / dearest : 0;
    this.#costs = Float64Array.from(automaton.choices, ({ cost }) => price * cost);
    this.#shifts = Int16Array.from(automaton.choices.flatMap(({ shifts }) => [...shifts]));
    this.#firstShift = new Int32Array(choices + 1);
    for (const [c, { shifts }] of automaton.choices.entries())
      this.#firstShift[c + 1] = this.#firstShift[c]! + shifts.length;
    this.#worthOfShift = new Float64Array(cover.shiftCount);
  }

  priceWeek(noise: number): void {
    for (let weekday = 0; weekday < 7; weekday++) this.price(weekday, noise);
  }

  /** Prices a weekday: what each duty brings now less what it costs, and some noise, so that no two moves are the same. */
  price(weekday: number, noise: number, costs?: Float64Array): void {
    const { cover, random } = this;
    const worthOf = this.#worthOfShift;
    cover.price(weekday, worthOf);
    for (let s = 0; s < worthOf.length; s++) worthOf[s]! += noise * random();
    if (costs !== undefined) for (let s = 0; s < worthOf.length; s++) worthOf[s]! -= costs[s]!;
    const worths = this.worths[weekday]!;
    const best = this.shifts[weekday]!;
    const shifts = this.#shifts;
    const first = this.#firstShift;
    for (let c = 0; c < worths.length; c++) {
      let k = first[c]!;
      const end = first[c + 1]!;
      if (k === end) continue;
      let top = shifts[k]!;
      for (k++; k < end; k++) if (worthOf[shifts[k]!]! > worthOf[top]!) top = shifts[k]!;
      best[c] = top;
      worths[c] = worthOf[top]! - this.#costs[c]!;
    }
  }
}
