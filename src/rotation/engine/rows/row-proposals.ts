import type { RosterRows } from './roster-rows.ts';
import type { RowChanges } from './row-changes.ts';

/** Longest stretch that two people exchange. */
const LONGEST_EXCHANGE = 14;
const WEEK = 7;

/**
 * Share of the proposals that take what is missing; of these, by shares, the day alone is changed, or the person has on a
 * near day what it had on this one, or anything. On the public instance of 120 people and 18 shifts 30 million proposals
 * came to 2,255 with 0.6 of them, 2,365 with 0.3 and 2,901 with none (every cell as likely as any, one seed); the ways hardly differ.
 */
const FILLING = 0.4;
const ALONE = 0.6;
const EXCHANGED = 0.2;

/** Share of the turned stretches in which something else comes in. */
const REPLACED = 0.5;

/**
 * Proposals for annealing, by chance: a stretch of one row on one option, two stretches of a row exchanged, a stretch
 * turned by a day, one or two stretches exchanged by two people, which leave the cover as it is, and somebody for what is
 * missing.
 */
export class RowProposals {
  readonly #rows: RosterRows;
  readonly #changes: RowChanges;
  readonly #next: () => number;
  /** Options that each person may ever have, but for a day off. */
  readonly #options: readonly Int32Array[];

  constructor(rows: RosterRows, changes: RowChanges, next: () => number) {
    this.#rows = rows;
    this.#changes = changes;
    this.#next = next;
    const { days, options: width, people } = rows.problem;
    this.#options = people.map(({ allowed }) =>
      Int32Array.from(
        Array.from({ length: width - 1 }, (_, k) => k + 1).filter((option) => {
          for (let day = 0; day < days; day++) if (allowed[day * width + option] === 1) return true;
          return false;
        }),
      ),
    );
  }

  /** Draws a proposal and makes it if it is legal and costs at most the limit: what it costs, or NaN. */
  attempt(limit: number): number {
    const people = this.#options.length;
    const kind = this.#next() / 4294967296;
    const person = this.#below(people);
    this.#changes.begin();
    const missing = this.#chance(FILLING) ? this.#changes.cover.drawMissing(this.#next) : -1;
    if (missing >= 0) return this.#fill(person, missing, limit);
    if (kind < 0.4) return this.#setStretch(person, limit);
    if (kind < 0.6) return this.#exchangeWithin(person, limit);
    if (kind < 0.7) return this.#turn(person, limit);
    if (people === 1) return Number.NaN;
    const other = this.#below(people - 1);
    return this.#exchangeBetween(person, other < person ? other : other + 1, kind >= 0.9, limit);
  }

  #below(n: number): number {
    return Math.floor((this.#next() / 4294967296) * n);
  }

  #chance(share: number): boolean {
    return this.#next() < share * 4294967296;
  }

  /**
   * Somebody takes what is missing, and perhaps has something else on another day for it. So what is missing wanders from
   * shift to shift and day to day until it meets somebody with hours left.
   */
  #fill(person: number, key: number, limit: number): number {
    const { days, options: width, people } = this.#rows.problem;
    const { options } = this.#rows;
    if (people[person]!.allowed[key] === 0) return Number.NaN;
    const day = Math.floor(key / width);
    const option = key - day * width;
    const row = person * days;
    const was = options[row + day]!;
    if (was === option) return Number.NaN;
    const way = this.#next() / 4294967296;
    if (way < ALONE) {
      if (!this.#changes.add(person, day, option)) return Number.NaN;
      return this.#changes.make(person, -1, limit, false);
    }
    const distance = 1 + this.#below(WEEK);
    const other = this.#chance(0.5) ? day - distance : day + distance;
    if (other < 0 || other >= days) return Number.NaN;
    const own = this.#options[person]!;
    const then = way < ALONE + EXCHANGED ? was : own[this.#below(own.length)]!;
    const [first, of, second, to] =
      other < day ? [other, then, day, option] : [day, option, other, then];
    const isOpen = this.#changes.add(person, first, of) && this.#changes.add(person, second, to);
    return isOpen ? this.#changes.make(person, -1, limit, false) : Number.NaN;
  }

  #setStretch(person: number, limit: number): number {
    const { days } = this.#rows.problem;
    const own = this.#options[person]!;
    const from = this.#below(days);
    const to = Math.min(days, from + (this.#chance(0.6) ? 1 : 1 + this.#below(WEEK - 1)));
    const option = own.length === 0 || this.#chance(0.3) ? 0 : own[this.#below(own.length)]!;
    for (let day = from; day < to; day++)
      if (!this.#changes.add(person, day, option)) return Number.NaN;
    return this.#changes.make(person, -1, limit, false);
  }

  #exchangeWithin(person: number, limit: number): number {
    const { days } = this.#rows.problem;
    const { options } = this.#rows;
    const length = this.#chance(0.6) ? 1 : 1 + this.#below(WEEK);
    if (length > days) return Number.NaN;
    const one = this.#below(days - length + 1);
    const distance = length + this.#below(WEEK + 1);
    const near = this.#chance(0.5) ? one - distance : one + distance;
    const other = this.#chance(0.7) ? near : this.#below(days - length + 1);
    if (other < 0 || other + length > days || Math.abs(other - one) < length) return Number.NaN;
    const row = person * days;
    const [first, second] = [Math.min(one, other), Math.max(one, other)];
    for (let i = 0; i < length; i++)
      if (!this.#changes.add(person, first + i, options[row + second + i]!)) return Number.NaN;
    for (let i = 0; i < length; i++)
      if (!this.#changes.add(person, second + i, options[row + first + i]!)) return Number.NaN;
    return this.#changes.make(person, -1, limit, false);
  }

  /** A stretch turned by a day: the day that falls out comes in at the other end, or something else does. */
  #turn(person: number, limit: number): number {
    const { days } = this.#rows.problem;
    const { options } = this.#rows;
    const length = 2 + this.#below(9);
    if (length > days) return Number.NaN;
    const from = this.#below(days - length + 1);
    const row = person * days + from;
    const isEarlier = this.#chance(0.5);
    const by = isEarlier ? 1 : length - 1;
    const own = this.#options[person]!;
    const entersAt = isEarlier ? length - 1 : 0;
    const enters =
      own.length > 0 && this.#chance(REPLACED)
        ? this.#chance(0.3)
          ? 0
          : own[this.#below(own.length)]!
        : options[row + ((entersAt + by) % length)]!;
    for (let i = 0; i < length; i++) {
      const option = i === entersAt ? enters : options[row + ((i + by) % length)]!;
      if (!this.#changes.add(person, from + i, option)) return Number.NaN;
    }
    return this.#changes.make(person, -1, limit, false);
  }

  #exchangeBetween(one: number, other: number, isTwice: boolean, limit: number): number {
    const { days } = this.#rows.problem;
    const length = isTwice
      ? this.#chance(0.5)
        ? 1
        : 1 + this.#below(WEEK)
      : 1 + this.#below(LONGEST_EXCHANGE);
    if (length > days) return Number.NaN;
    const from = this.#below(days - length + 1);
    if (!isTwice) {
      if (!this.#exchange(one, other, from, from + length)) return Number.NaN;
      return this.#changes.make(one, other, limit, true);
    }
    const second = this.#chance(0.7) ? length : 1 + this.#below(WEEK);
    const distance = 1 + this.#below(2 * WEEK);
    const near = this.#chance(0.5) ? from - distance : from + distance;
    const then = this.#chance(0.6) ? near : this.#below(days);
    if (then < 0 || then + second > days) return Number.NaN;
    if (then < from + length && from < then + second) return Number.NaN;
    const inOrder = then > from;
    const isOpen =
      (inOrder || this.#exchange(one, other, then, then + second)) &&
      this.#exchange(one, other, from, from + length) &&
      (!inOrder || this.#exchange(one, other, then, then + second));
    return isOpen ? this.#changes.make(one, other, limit, true) : Number.NaN;
  }

  #exchange(one: number, other: number, from: number, to: number): boolean {
    const { days } = this.#rows.problem;
    const { options } = this.#rows;
    for (let day = from; day < to; day++) {
      const [of, to] = [options[one * days + day]!, options[other * days + day]!];
      if (of === to) continue;
      if (!this.#changes.add(one, day, to) || !this.#changes.add(other, day, of)) return false;
    }
    return true;
  }
}
