import type { Random } from '../../../core/random.ts';
import type { BudgetPart } from '../../../search/search-budget.ts';
import type { RotationInput } from '../../rotation-input.ts';
import { isNightShift } from '../../rotation-shift.ts';
import { OFF, type Remembering } from '../stints/remembering.ts';
import { type DayAutomaton, dayAutomaton } from '../walks/day-automaton.ts';
import { ruleMachines } from '../walks/rule-machines.ts';
import type { CycleDays } from './cycle-days.ts';
import type { CycleWishes } from './cycle-energy.ts';
import { layNights } from './lay-nights.ts';
import { searchCycle } from './search-cycle.ts';

/** Days read for an automaton at most: rules that remember more leave out what comes after, which forbids too much. */
const MOST_READ = 300_000;

/** Rotas of one input as single closed walks of its rules, looked for without any program. */
export class RotaCycles {
  #known: MadeAutomaton | undefined;

  constructor(
    private readonly input: RotationInput,
    private readonly random: Random,
  ) {}

  /** Whether they are: who may miss the demand wants it missed as little as can be, which is for programs to say. */
  get areSearched(): boolean {
    return !this.input.deviation?.under && !this.input.deviation?.over;
  }

  /** The days of a rota in which nothing is missed, where one is found: of so many weeks, from one that is known or from none. */
  find(
    wishes: Omit<CycleWishes, 'input'>,
    weeks: number,
    known: ArrayLike<number> | undefined,
    moves: number,
    budget: BudgetPart,
  ): Int16Array | undefined {
    const { input, random } = this;
    if (!this.areSearched) return undefined;
    const begin = known === undefined ? undefined : daysOf(this.automaton, known);
    if (known !== undefined && begin === undefined) return undefined;
    const all = { ...wishes, input };
    return searchCycle(this.automaton, all, weeks, begin, moves, budget, random)?.shifts;
  }

  /** The days of a rota with just these nights in which nothing is missed, where one is found. */
  fillNights(
    nights: readonly boolean[],
    wishes: Omit<CycleWishes, 'input' | 'nights'>,
    moves: number,
    budget: BudgetPart,
  ): Int16Array | undefined {
    const { input, random, automaton } = this;
    const isNight = input.shifts.map(isNightShift);
    const first = layNights(automaton, nights, isNight, random);
    if (first === undefined) return undefined;
    const all = { ...wishes, input, nights };
    return searchCycle(automaton, all, nights.length / 7, first, moves, budget, random)?.shifts;
  }

  /** The days that the rules allow. */
  get automaton(): DayAutomaton {
    return this.#made.automaton;
  }

  /** Whether every rota is a closed walk of the automaton. */
  get isWhole(): boolean {
    return this.#made.isWhole();
  }

  get #made(): MadeAutomaton {
    this.#known ??= automatonOf(this.input);
    return this.#known;
  }
}

interface MadeAutomaton {
  readonly automaton: DayAutomaton;
  readonly isWhole: () => boolean;
}

function automatonOf(input: RotationInput): MadeAutomaton {
  const { shifts, demand } = input;
  const [first, ...others] = ruleMachines(input, shifts);
  const counted = upTo(MOST_READ, first!);
  const automaton = dayAutomaton({
    machines: [counted, ...others],
    units: shifts.map(() => 1),
    // A cost of its own keeps each shift a choice of its own.
    costs: shifts.map((_, s) => s + 1),
    isOpen: (weekday, s) => demand[s]![weekday]! > 0 || shifts[s]!.demandIs === 'atLeast',
  });
  return { automaton, isWhole: counted.isWhole };
}

/** A machine that reads so many days and then forbids all that come. */
function upTo(
  most: number,
  { start, after }: Remembering,
): Remembering & Pick<MadeAutomaton, 'isWhole'> {
  let read = 0;
  return {
    start,
    isWhole: () => read <= most,
    after: (memory, weekday, shift) => (++read > most ? undefined : after(memory, weekday, shift)),
  };
}

/** The states that a rota goes through, where the automaton has it. */
function daysOf(automaton: DayAutomaton, shifts: ArrayLike<number>): CycleDays | undefined {
  const next = automaton.arcs.map(({ from, to, choice }) => {
    const targets = new Map<string, number>();
    for (const [arc, state] of from.entries())
      targets.set(`${state} ${automaton.choices[choice[arc]!]!.shifts[0] ?? OFF}`, to[arc]!);
    return targets;
  });
  const states = new Int32Array(shifts.length);
  for (let home = 0; home < automaton.stateCounts[0]!; home++) {
    let state: number | undefined = home;
    for (let at = 0; at < shifts.length && state !== undefined; at++) {
      states[at] = state;
      state = next[at % 7]!.get(`${state} ${shifts[at]}`);
    }
    if (state === home) return { shifts: Int16Array.from(shifts), states };
  }
  return undefined;
}
