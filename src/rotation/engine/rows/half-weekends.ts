import type { RowProblem } from './row-problem.ts';

/**
 * What a weekend of which one day is worked counts for while rosters are annealed, as a share of what a missing person
 * costs. Nothing that one person does ends such a weekend at no cost: the day would be missing until somebody has both days
 * of another weekend. On the public instances of 32 people over eight weeks and of 40 over twelve, seeds 1 and 2 with
 * 12,000 steps, the course came to 1.378 times the best published rosters with no such price, 1.353 with 0.3, 1.311 with 0.6
 * and 1.368 with 1; seeds 3 and 4 with 25,000 steps to 1.279 with 0.6 and 1.299 with none, seeds 1, 2 and 5 with 35,000 to
 * 1.231 and 1.302, nearly all of it on the second. On two instances where everybody's weekends hold all that is wanted it was
 * in the way: 1.477 for 1.294.
 */
const SHARE = 0.6;

/** Days of a proposal: person, day, option before and after, as far as `count`. */
interface ChangedDays {
  readonly count: number;
  readonly person: Int32Array;
  readonly day: Int32Array;
  readonly was: Uint8Array;
  readonly is: Uint8Array;
}

/** Weekends of which one day alone is worked: each is a person missing where people may work fewer than are wanted. */
export class HalfWeekends {
  /** What one counts for beside its cost; 0 where everybody's weekends, all worked, hold what is wanted on them. */
  readonly price: number;
  readonly #days: number;
  /** The other day of the weekend, or -1. */
  readonly #otherDay: Int32Array;

  constructor(problem: RowProblem) {
    this.#days = problem.days;
    this.#otherDay = otherDays(problem.isMonday);
    this.price = SHARE * priceOfScarceDays(problem, this.#otherDay);
  }

  /** How many more weekends are half worked with a proposal on the options of all. */
  change(options: Uint8Array, { count, person, day, was, is }: ChangedDays): number {
    let change = 0;
    for (let i = 0; i < count; i++) {
      const other = this.#otherDay[day[i]!]!;
      if (other < 0) continue;
      const isOtherNow = options[person[i]! * this.#days + other]! > 0;
      let isOther = isOtherNow;
      let isCounted = false;
      for (let j = 0; j < count; j++) {
        if (day[j] !== other || person[j] !== person[i]) continue;
        isOther = is[j]! > 0;
        // A weekend of which both days change counts once, on its first.
        isCounted = other < day[i]!;
      }
      if (isCounted) continue;
      change += Number(is[i]! > 0 !== isOther) - Number(was[i]! > 0 !== isOtherNow);
    }
    return change;
  }
}

/** The other day of its weekend for each Saturday and Sunday, where it is a day of the roster; -1 for all other days. */
function otherDays(isMonday: Uint8Array): Int32Array {
  const others = new Int32Array(isMonday.length).fill(-1);
  const monday = isMonday.indexOf(1);
  if (monday < 0) return others;
  for (let saturday = (monday + 5) % 7; saturday + 1 < others.length; saturday += 7) {
    others[saturday] = saturday + 1;
    others[saturday + 1] = saturday;
  }
  return others;
}

/** The mean price of a missing person on weekends, if more are wanted on them than may come; else nothing. */
function priceOfScarceDays(
  { days, options, people, cover }: RowProblem,
  otherDay: Int32Array,
): number {
  if (!cover.isPlain) return 0;
  let [wanted, prices] = [0, 0];
  for (let day = 0; day < days; day++) {
    if (otherDay[day]! < 0) continue;
    const [from, to] = [cover.first[day * options]!, cover.first[(day + 1) * options]!];
    for (let e = from; e < to; e++) {
      const cell = cover.list[e]!;
      wanted += cover.wanted[cell]!;
      prices += cover.wanted[cell]! * cover.missing[cell]!;
    }
  }
  const weekends = otherDay.filter((day) => day >= 0).length / 2;
  let most = 0;
  for (const { mostWeekends } of people) most += 2 * Math.min(mostWeekends, weekends);
  return wanted > most ? prices / wanted : 0;
}
