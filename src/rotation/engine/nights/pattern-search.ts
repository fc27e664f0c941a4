import type { Random } from '../../../core/random.ts';
import { sum } from '../../../core/sum.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import { NIGHT_WINDOW_WEEKS } from '../../rota.ts';
import type { PatternWeek, WeeksOfNights } from './night-demand.ts';

/** Weeks tried that take about as long as one step of a linear program. */
const TRIES_A_STEP = 200;
/** Dead ends remembered at most, some 100 MB of them. */
const MOST_DEAD_ENDS = 1_000_000;
/** Nights of three weeks as one number. */
const BASE = 8;
const HISTORIES = BASE * BASE * BASE;
/** Longer runs of nights are not looked at, and nobody works them. */
export const MOST_IN_A_ROW = 64;

/**
 * Looks for a cycle of nights depth first, week by week, and tries nothing again that was found to lead nowhere. It
 * begins on a Monday before which nobody was on at night; a Monday like it that led nowhere is not passed again.
 */
export class PatternSearch {
  readonly starts: number;
  /** Whether something was left out, so that nothing found proves nothing. */
  isStopped = false;
  readonly #left: Int32Array;
  readonly #leastLeft: Int32Array;
  readonly #nightsLeft: Int32Array;
  readonly #places: Float64Array;
  readonly #dayPlaces: Float64Array;
  readonly #canRemember: boolean;
  readonly #isDead: Uint8Array;
  readonly #path: number[] = [];
  #dead = new Map<number, Set<number>>();
  #deadEnds = 0;
  #tries = 0;
  #most = 0;
  #start = 0;
  /** What is left of runs and days, as one number. */
  #code = 0;

  constructor(
    private readonly patterns: WeeksOfNights,
    private readonly lowest: number,
    private readonly highest: number,
    private readonly budget: SearchBudget,
    private readonly random: Random,
  ) {
    const { runs, nights } = patterns.demand;
    this.starts = HISTORIES * patterns.weeks.length;
    this.#left = Int32Array.from(runs, ({ most }) => most);
    this.#leastLeft = Int32Array.from(runs, ({ least }) => least);
    this.#nightsLeft = Int32Array.from(nights);
    this.#isDead = new Uint8Array(this.starts);
    let place = 1;
    const placeOf = (most: number) => {
      const here = place;
      place *= most + 1;
      return here;
    };
    this.#dayPlaces = Float64Array.from(nights, placeOf);
    this.#places = Float64Array.from(runs, ({ most }) => placeOf(most));
    this.#canRemember = place < Number.MAX_SAFE_INTEGER;
  }

  /** Nights by day of a cycle that begins in a state and with a past, both of one number. */
  from(start: number, mostTries: number): readonly boolean[] | undefined {
    const { demand } = this.patterns;
    const state = Math.floor(start / HISTORIES);
    const past = start % HISTORIES;
    const before = nightsOf(past);
    const total = sum(demand.nights);
    if (before > Math.min(this.highest, total) || before + BASE - 1 < this.lowest) return undefined;
    this.#start = start;
    this.#dead = new Map();
    this.#deadEnds = 0;
    this.#tries = 0;
    this.#most = mostTries;
    this.#path.length = 0;
    const excess = NIGHT_WINDOW_WEEKS * total - this.lowest * demand.weeks;
    const isFound = this.#go(0, state, past, 0, total, excess);
    if (!isFound) {
      this.#isDead[start] = 1;
      return undefined;
    }
    const bits = this.#path.slice();
    this.#undo();
    return bits.flatMap((week) => Array.from({ length: 7 }, (_, day) => ((week >> day) & 1) === 1));
  }

  /**
   * @param running - Nights in a row up to now, on a Monday.
   * @param total - Nights that are left.
   * @param excess - Nights above the fewest that the windows that are left have together.
   */
  #go(
    week: number,
    state: number,
    past: number,
    running: number,
    total: number,
    excess: number,
  ): boolean {
    const { weeks } = this.patterns.demand;
    const spread = this.highest - this.lowest;
    if (excess < 0 || excess > spread * (weeks - week)) return false;
    if (week === weeks) {
      const isClosed = state * HISTORIES + past === this.#start;
      return total === 0 && running === 0 && isClosed && this.#isComplete();
    }
    const windows = (weeks - week) / NIGHT_WINDOW_WEEKS;
    if (total < Math.floor(windows) * this.lowest || total > Math.ceil(windows) * this.highest)
      return false;
    const key =
      ((week * this.patterns.weeks.length + state) * HISTORIES + past) * MOST_IN_A_ROW + running;
    if (this.#dead.get(key)?.has(this.#code)) return false;
    if (this.#isOver()) return false;
    const before = nightsOf(past);
    for (const option of inSomeOrder(this.patterns.weeks[state]!, this.random)) {
      const inWindow = before + option.nights;
      if (inWindow < this.lowest || inWindow > this.highest || option.nights > total) continue;
      const next = (past % (BASE * BASE)) * BASE + option.nights;
      const isPassed = option.trailing === 0 && week + 1 < weeks;
      if (isPassed && this.#isDead[option.to * HISTORIES + next] === 1) continue;
      const nowOpen = this.#take(option, running);
      if (nowOpen < 0) continue;
      this.#path.push(option.bits);
      const left = excess - (inWindow - this.lowest);
      if (this.#go(week + 1, option.to, next, nowOpen, total - option.nights, left)) return true;
      this.#path.pop();
      this.#give(option, running);
      if (this.isStopped) return false;
    }
    this.#bury(key);
    return false;
  }

  #isOver(): boolean {
    if (this.#tries++ >= this.#most || this.budget.exhausted || this.isStopped) {
      this.isStopped = true;
      return true;
    }
    if (this.#tries % TRIES_A_STEP === 0) this.budget.spend();
    return false;
  }

  #bury(key: number): void {
    if (!this.#canRemember || this.isStopped || this.#deadEnds >= MOST_DEAD_ENDS) return;
    this.#deadEnds++;
    const of = this.#dead.get(key);
    if (of === undefined) this.#dead.set(key, new Set([this.#code]));
    else of.add(this.#code);
  }

  /** Takes a week's nights and the runs that end in it; the nights in a row at its end, or −1 where one of them may not be. */
  #take(option: PatternWeek, running: number): number {
    const { bits, leading, trailing, runs } = option;
    for (let day = 0; day < 7; day++)
      if ((bits >> day) & 1 && this.#nightsLeft[day]! === 0) return -1;
    const ended = this.#ended(option, running);
    if (ended !== undefined && (ended < 0 || this.#left[ended] === 0)) return -1;
    this.#change(option, ended, -1);
    if (
      runs.some((run) => this.#left[run]! < 0) ||
      (ended !== undefined && this.#left[ended]! < 0)
    ) {
      this.#change(option, ended, 1);
      return -1;
    }
    if (leading < 7) return trailing;
    return running + 7 < MOST_IN_A_ROW ? running + 7 : -1;
  }

  #give(option: PatternWeek, running: number): void {
    this.#change(option, this.#ended(option, running), 1);
  }

  /** The run over this Monday, or from it on, that ends in the week: its place in the list. */
  #ended({ leading }: PatternWeek, running: number): number | undefined {
    if (leading === 7 || running + leading === 0) return undefined;
    return this.patterns.classOf((7 - (running % 7)) % 7, running + leading);
  }

  #change({ bits, runs }: PatternWeek, ended: number | undefined, by: 1 | -1): void {
    for (let day = 0; day < 7; day++) {
      if (((bits >> day) & 1) === 0) continue;
      this.#nightsLeft[day]! += by;
      this.#code += by * this.#dayPlaces[day]!;
    }
    for (const run of runs) this.#count(run, by);
    if (ended !== undefined) this.#count(ended, by);
  }

  #count(run: number, by: 1 | -1): void {
    this.#left[run]! += by;
    this.#leastLeft[run]! += by;
    this.#code += by * this.#places[run]!;
  }

  #isComplete(): boolean {
    if (this.#leastLeft.some((left) => left > 0)) return false;
    const { runs, mayCome } = this.patterns.demand;
    return mayCome(runs.map(({ most }, i) => most - this.#left[i]!));
  }

  /** Gives back all that a found cycle took. */
  #undo(): void {
    const { runs, nights } = this.patterns.demand;
    for (const [i, { most, least }] of runs.entries()) {
      this.#left[i] = most;
      this.#leastLeft[i] = least;
    }
    this.#nightsLeft.set(nights);
    this.#code = 0;
  }
}

function nightsOf(past: number): number {
  return Math.floor(past / (BASE * BASE)) + (Math.floor(past / BASE) % BASE) + (past % BASE);
}

function inSomeOrder<T>(items: readonly T[], random: Random): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
