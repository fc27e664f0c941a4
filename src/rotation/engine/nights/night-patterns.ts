import type { Random } from '../../../core/random.ts';
import { sum } from '../../../core/sum.ts';
import type { SearchBudget } from '../../../search/search-budget.ts';
import { NIGHT_WINDOW_WEEKS } from '../../rota.ts';
import type { NightDemand, PatternWeek } from './night-demand.ts';
import { runsOf } from './night-runs.ts';
import { PatternSearch } from './pattern-search.ts';

/** Weeks tried from one Monday where any pattern will do, before another Monday is. */
const TRIES_OF_A_START = 2000;

/** Nights of a cycle by day, `'none'` where there are no such, `undefined` where that stays open. */
type NightPattern = readonly boolean[] | 'none' | undefined;

/**
 * Patterns of nights alone in which no four weeks in a row differ by more than so many: each week one that the states
 * allow, each weekday with its nights, each kind of run as often as it comes.
 */
export class NightPatterns {
  readonly weeks: readonly (readonly PatternWeek[])[];
  readonly #classes: ReadonlyMap<number, number>;

  constructor(readonly demand: NightDemand) {
    const { runs, states } = demand;
    this.#classes = new Map(runs.map(({ weekday, length }, i) => [7 * length + weekday, i]));
    this.weeks = states.map((of) => of.flatMap(({ to, bits }) => this.#week(to, bits) ?? []));
  }

  /** The place of a run in the list, −1 where there is none such. */
  classOf(weekday: number, length: number): number {
    return this.#classes.get(7 * length + weekday) ?? -1;
  }

  /** A pattern, or that there is none: complete, as far as the steps go. */
  search(spread: number, budget: SearchBudget, random: Random): NightPattern {
    const { nights, weeks } = this.demand;
    // A cycle is begun on a Monday before which nobody was on at night, which there then need not be.
    if (Math.min(nights[0]!, nights[6]!) >= weeks) return undefined;
    for (const lowest of this.#lows(spread)) {
      const search = new PatternSearch(this, lowest, lowest + spread, budget, random);
      for (let start = 0; start < search.starts; start++) {
        const found = search.from(start, Infinity);
        if (found !== undefined) return found;
        if (search.isStopped || budget.exhausted) return undefined;
      }
    }
    return 'none';
  }

  /** Some pattern, begun on Mondays by chance: none found proves nothing. */
  any(
    spread: number,
    starts: number,
    budget: SearchBudget,
    random: Random,
  ): readonly boolean[] | undefined {
    const lows = this.#lows(spread);
    for (let tries = 0; tries < starts && lows.length > 0 && !budget.exhausted; tries++) {
      const lowest = lows[Math.floor(random() * lows.length)]!;
      const search = new PatternSearch(this, lowest, lowest + spread, budget, random);
      const found = search.from(Math.floor(random() * search.starts), TRIES_OF_A_START);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** What the fewest nights in four weeks may be: no more than the average, which is no more than the most. */
  #lows(spread: number): number[] {
    const average = (NIGHT_WINDOW_WEEKS * sum(this.demand.nights)) / this.demand.weeks;
    const first = Math.max(0, Math.ceil(average - spread));
    const count = Math.max(0, Math.floor(average) - first + 1);
    return Array.from({ length: count }, (_, i) => Math.floor(average) - i);
  }

  #week(to: number, bits: number): PatternWeek | undefined {
    const days = Array.from({ length: 7 }, (_, day) => ((bits >> day) & 1) === 1);
    const all = runsOf(days);
    const [first] = all;
    const last = all.at(-1);
    const leading = first?.[0] === 0 ? first[1] : 0;
    const trailing = last !== undefined && last[0] + last[1] === 7 ? last[1] : 0;
    const runs = all
      .filter(([at, length]) => at > 0 && at + length < 7)
      .map(([at, length]) => this.classOf(at, length));
    if (runs.includes(-1)) return undefined;
    return { to, bits, nights: days.filter(Boolean).length, leading, trailing, runs };
  }
}
