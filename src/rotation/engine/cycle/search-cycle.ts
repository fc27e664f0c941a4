import type { Random } from '../../../core/random.ts';
import { accepts } from '../../../search/annealing.ts';
import type { BudgetPart } from '../../../search/search-budget.ts';
import { OFF } from '../stints/remembering.ts';
import type { DayAutomaton } from '../walks/day-automaton.ts';
import { type CycleDays, DayProgram } from './cycle-days.ts';
import { CycleEnergy, type CycleWishes } from './cycle-energy.ts';

/** Days that a move chooses afresh: most are few, some many. */
const SHORTEST = 2;
const SHORT = 9;
const LONGEST = 28;
const LONG_SHARE = 0.15;
/** Share of moves that change two parts of the walk for each other, where nobody is missing and where somebody is. */
const EXCHANGES = 0.3;
const EXCHANGES_WHILE_MISSED = 0.1;
/** Longest part, in days, that changes its place. */
const LONGEST_PART = 70;
/** Moves that take about as long as one step of a linear program. */
const MOVES_A_STEP = 50;
/** The worth of a choice that is only made where there is no other. */
const FORBIDDEN = -1e6;
/** Temperatures: one person too many or too few counts 1. */
const HOT = 0.4;
const COLD = 0.2;

/**
 * Looks for one closed walk of so many weeks that misses nothing: from one that is known, or from one that is made week
 * by week. A move takes some days out and chooses them afresh, exactly, for what is missing then, or changes two parts
 * of the walk for each other; worse ones are taken more and more rarely (simulated annealing). Every walk on the way
 * keeps the rules of the automaton. That none was found proves nothing.
 */
export function searchCycle(
  automaton: DayAutomaton,
  wishes: CycleWishes,
  weeks: number,
  known: CycleDays | undefined,
  moves: number,
  budget: BudgetPart,
  random: Random,
): CycleDays | undefined {
  if (automaton.stateCounts[0] === 0) return undefined;
  const search = new CycleSearch(automaton, wishes, weeks, random);
  if (!search.begin(known)) return undefined;
  return search.run(moves, budget);
}

class CycleSearch {
  #shifts: Int16Array;
  #states: Int32Array;
  readonly #energy: CycleEnergy;
  readonly #program: DayProgram;
  readonly #worths: Float64Array;
  readonly #shiftCount: number;
  readonly #keepsNights: boolean;
  #missed = 0;
  #unwished = 0;

  constructor(
    private readonly automaton: DayAutomaton,
    wishes: CycleWishes,
    private readonly weeks: number,
    private readonly random: Random,
  ) {
    this.#shiftCount = wishes.input.shifts.length;
    this.#keepsNights = wishes.nights !== undefined;
    this.#shifts = new Int16Array(7 * weeks);
    this.#states = new Int32Array(7 * weeks);
    this.#energy = new CycleEnergy(wishes, weeks);
    this.#program = new DayProgram(automaton, LONGEST);
    this.#worths = new Float64Array(LONGEST * (this.#shiftCount + 1));
  }

  begin(known: CycleDays | undefined): boolean {
    if (known !== undefined) {
      this.#shifts = known.shifts.slice();
      this.#states = known.states.slice();
      this.#energy.count(this.#shifts);
    } else if (!this.#layFirst()) return false;
    this.#look();
    return true;
  }

  run(moves: number, budget: BudgetPart): CycleDays | undefined {
    for (let move = 0; move < moves; move++) {
      if (this.#missed === 0 && this.#unwished === 0) {
        return { shifts: this.#shifts, states: this.#states };
      }
      if (move % MOVES_A_STEP === 0) {
        if (budget.exhausted) return undefined;
        budget.spend();
      }
      const temperature = COLD + (HOT - COLD) * (1 - move / moves) ** 2;
      const share = this.#missed === 0 ? EXCHANGES : EXCHANGES_WHILE_MISSED;
      if (!this.#keepsNights && this.random() < share) this.#exchange(temperature);
      else this.#rechoose(temperature);
    }
    return undefined;
  }

  #look(): void {
    this.#missed = this.#energy.missed;
    this.#unwished = this.#energy.unwished(this.#shifts);
  }

  get #total(): number {
    return this.#missed + this.#unwished;
  }

  #rechoose(temperature: number): void {
    const { random } = this;
    const n = this.#shifts.length;
    const isLong = random() < LONG_SHARE;
    const most = Math.min(isLong ? LONGEST : SHORT, n - 1);
    const days = Math.min(most, SHORTEST + Math.floor(random() * (most - SHORTEST + 1)));
    const first = Math.floor(random() * n);
    const before = this.#total;
    const oldShifts = new Int16Array(days);
    const oldStates = new Int32Array(days);
    for (let i = 0; i < days; i++) {
      const at = (first + i) % n;
      oldShifts[i] = this.#shifts[at]!;
      oldStates[i] = this.#states[at]!;
      this.#energy.change(at, oldShifts[i]!, -1);
    }
    const end = this.#states[(first + days) % n]!;
    this.#energy.lookAtNights();
    this.#price(first, days, temperature);
    const weekday = first % 7;
    this.#program.solve(
      weekday,
      days,
      oldStates[0]!,
      (state) => state === end,
      this.#worths,
      this.#shiftCount,
    );
    let differs = false;
    for (let i = 0; i < days; i++) {
      const at = (first + i) % n;
      const shift = this.#program.shifts[i]!;
      differs ||= shift !== oldShifts[i];
      this.#shifts[at] = shift;
      if (i > 0) this.#states[at] = this.#program.states[i - 1]!;
      this.#energy.change(at, shift, 1);
    }
    if (!differs) return;
    const { missed, unwished } = { missed: this.#missed, unwished: this.#unwished };
    this.#look();
    if (accepts(this.#total - before, temperature, random)) return;
    for (let i = 0; i < days; i++) {
      const at = (first + i) % n;
      this.#energy.change(at, this.#shifts[at]!, -1);
      this.#shifts[at] = oldShifts[i]!;
      this.#states[at] = oldStates[i]!;
      this.#energy.change(at, oldShifts[i]!, 1);
    }
    this.#missed = missed;
    this.#unwished = unwished;
  }

  /** What each choice of some days is worth, with chance so that the same days are not chosen again and again. */
  #price(first: number, days: number, temperature: number): void {
    const width = this.#shiftCount + 1;
    for (let i = 0; i < days; i++) {
      const weekday = (first + i) % 7;
      const at = (first + i) % this.#shifts.length;
      for (let shift = 0; shift < this.#shiftCount; shift++) {
        this.#worths[i * width + shift] =
          this.#energy.worthOf(shift, weekday) +
          this.#energy.nightWorth(shift, Math.floor((first + i) / 7) % this.weeks) +
          this.random() * (0.5 + temperature);
        if (!this.#energy.isAllowed(shift, at)) this.#worths[i * width + shift] = FORBIDDEN;
      }
      const off = i * width + this.#shiftCount;
      this.#worths[off] = this.random() * (0.5 + temperature);
      if (!this.#energy.isAllowed(OFF, at)) this.#worths[off] = FORBIDDEN;
    }
  }

  /** Two parts that begin in one state and end in one change places; what the walk covers stays. */
  #exchange(temperature: number): void {
    const { random } = this;
    const n = this.#shifts.length;
    const states = this.#states;
    const a = Math.floor(random() * n);
    const b = a + Math.floor(random() * Math.min(LONGEST_PART, n));
    const c = this.#alike(a, b, a + n);
    if (c === undefined) return;
    const d = this.#alike(b, c, Math.min(a + n, c + LONGEST_PART));
    if (d === undefined || (d === c && a === b)) return;
    const shifts = new Int16Array(n);
    const after = new Int32Array(n);
    let to = a;
    const copy = (from: number, end: number) => {
      for (let at = from; at < end; at++, to++) {
        shifts[to % n] = this.#shifts[at % n]!;
        after[to % n] = states[at % n]!;
      }
    };
    copy(c, d);
    copy(b, c);
    copy(a, b);
    copy(d, a + n);
    const unwished = this.#energy.unwished(shifts);
    if (!accepts(unwished - this.#unwished, temperature, random)) return;
    this.#unwished = unwished;
    this.#shifts = shifts;
    this.#states = after;
  }

  /** Some day from one to another, by chance, before which the state is as before a day. */
  #alike(day: number, from: number, to: number): number | undefined {
    const n = this.#shifts.length;
    const first = from + ((((day - from) % 7) + 7) % 7);
    const weeks = Math.floor((to - first) / 7) + 1;
    if (weeks <= 0) return undefined;
    const state = this.#states[day % n]!;
    const offset = Math.floor(this.random() * weeks);
    for (let week = 0; week < weeks; week++) {
      const at = first + 7 * ((offset + week) % weeks);
      if (this.#states[at % n] === state) return at;
    }
    return undefined;
  }

  /** A first closed walk, a week at a time: each for what is missing then, and so that it can still close. */
  #layFirst(): boolean {
    const { automaton, weeks } = this;
    const home = this.#home();
    if (home === undefined) return false;
    const closes = weeksToClose(automaton, home, weeks);
    let at = home;
    for (let week = 0; week < weeks; week++) {
      this.#price(7 * week, 7, 1);
      const allowed = closes[weeks - week - 1]!;
      const isFound = this.#program.solve(
        0,
        7,
        at,
        (state) => allowed[state] === 1,
        this.#worths,
        this.#shiftCount,
      );
      if (!isFound) return false;
      for (let day = 0; day < 7; day++) {
        this.#states[7 * week + day] = day === 0 ? at : this.#program.states[day - 1]!;
        this.#shifts[7 * week + day] = this.#program.shifts[day]!;
        this.#energy.change(day, this.#program.shifts[day]!, 1);
      }
      at = this.#program.states[6]!;
    }
    return true;
  }

  /** A state of a Monday from which one comes back in so many weeks. */
  #home(): number | undefined {
    const count = this.automaton.stateCounts[0]!;
    const offset = Math.floor(this.random() * count);
    for (let i = 0; i < count; i++) {
      const state = (offset + i) % count;
      if (weeksToClose(this.automaton, state, this.weeks)[this.weeks]![state] === 1) return state;
    }
    return undefined;
  }
}

/** By weeks that are left, the Monday states from which one is home at their end. */
function weeksToClose(automaton: DayAutomaton, home: number, weeks: number): Uint8Array[] {
  let last = new Uint8Array(automaton.stateCounts[0]!);
  last[home] = 1;
  const closes = [last];
  for (let week = 0; week < weeks; week++) {
    let after = last;
    for (let day = 6; day >= 0; day--) {
      const { from, to } = automaton.arcs[day]!;
      const before = new Uint8Array(automaton.stateCounts[day]!);
      for (let arc = 0; arc < from.length; arc++) if (after[to[arc]!] === 1) before[from[arc]!] = 1;
      after = before;
    }
    last = after;
    closes.push(last);
  }
  return closes;
}
