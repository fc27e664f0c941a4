import type { RosterRows } from './roster-rows.ts';
import { SoftCover } from './soft-cover.ts';

/** Most people that one proposal changes. */
const MOST_PEOPLE = 2;

/**
 * One proposal on a roster: days of one or two people that would be other options. It is put together day by day, then
 * judged, and made if it is legal and costs at most a limit.
 */
export class RowChanges {
  readonly cover: SoftCover;
  readonly #rows: RosterRows;
  // The changes: person, day, option before and after.
  #count = 0;
  readonly #person: Int32Array;
  readonly #day: Int32Array;
  readonly #was: Uint8Array;
  readonly #is: Uint8Array;
  // The new path of each person that changes, and the days for which it is new.
  readonly #nodes: Int32Array[];
  readonly #opens: Uint8Array[];
  readonly #from = new Int32Array(MOST_PEOPLE);
  readonly #to = new Int32Array(MOST_PEOPLE);
  readonly #weekends = new Int32Array(MOST_PEOPLE);
  readonly #counts: Int32Array[];
  readonly #borne: Int32Array[];
  readonly #minutes: Int32Array[];

  constructor(rows: RosterRows) {
    const { days } = rows.problem;
    this.#rows = rows;
    this.cover = new SoftCover(rows);
    const most = MOST_PEOPLE * days;
    this.#person = new Int32Array(most);
    this.#day = new Int32Array(most);
    this.#was = new Uint8Array(most);
    this.#is = new Uint8Array(most);
    const each = <Table>(make: () => Table) => Array.from({ length: MOST_PEOPLE }, make);
    this.#nodes = each(() => new Int32Array(days + 1));
    this.#opens = each(() => new Uint8Array(days));
    this.#counts = each(() => new Int32Array(rows.counters));
    this.#borne = each(() => new Int32Array(rows.burdens));
    this.#minutes = each(() => new Int32Array(rows.spans));
  }

  begin(): void {
    this.#count = 0;
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** Adds a day on which a person would have another option; false if the person may not have it. Each day once. */
  add(person: number, day: number, option: number): boolean {
    const { days, options, people } = this.#rows.problem;
    const was = this.#rows.options[person * days + day]!;
    if (was === option) return true;
    if (people[person]!.allowed[day * options + option] === 0) return false;
    const i = this.#count++;
    this.#person[i] = person;
    this.#day[i] = day;
    this.#was[i] = was;
    this.#is[i] = option;
    return true;
  }

  /**
   * Makes the changes if they are legal and cost at most a limit; says what they cost, or NaN if they are not made.
   * The people are `one` and `other` (or -1). If `coverStays`, people exchange what they have on the same days.
   */
  make(one: number, other: number, limit: number, coverStays: boolean): number {
    const { options: width, people, cover } = this.#rows.problem;
    let change = 0;
    for (let i = 0; i < this.#count; i++) {
      const { costs } = people[this.#person[i]!]!;
      const at = this.#day[i]! * width;
      change += costs[at + this.#is[i]!]! - costs[at + this.#was[i]!]!;
      if (cover.isPlain && !coverStays)
        change += this.cover.plainChange(at + this.#was[i]!, at + this.#is[i]!);
    }
    if ((cover.isPlain || coverStays) && this.#rows.burdens === 0 && change > limit)
      return Number.NaN;
    if (!this.#fits(one, 0) || (other >= 0 && !this.#fits(other, 1))) return Number.NaN;
    if (this.#rows.burdens > 0)
      change += this.#burdenChange(one, 0) + (other >= 0 ? this.#burdenChange(other, 1) : 0);
    if (change > limit && (cover.isPlain || coverStays)) return Number.NaN;
    if (!this.#walks(one, 0) || (other >= 0 && !this.#walks(other, 1))) return Number.NaN;
    if (!coverStays) {
      let coverChange = 0;
      for (let i = 0; i < this.#count; i++) {
        const at = this.#day[i]! * width;
        coverChange += this.cover.apply(at + this.#was[i]!, at + this.#is[i]!);
      }
      if (!cover.isPlain) {
        change += coverChange;
        if (change > limit) {
          for (let i = this.#count - 1; i >= 0; i--) {
            const at = this.#day[i]! * width;
            this.cover.apply(at + this.#is[i]!, at + this.#was[i]!);
          }
          return Number.NaN;
        }
      }
    }
    this.#take(one, 0);
    if (other >= 0) this.#take(other, 1);
    return change;
  }

  /** Whether hours and counters of a person stay within their limits; notes what they become. */
  #fits(person: number, place: number): boolean {
    const rows = this.#rows;
    const { options: width, people, minutes } = rows.problem;
    const { counters, spans, burdens } = people[person]!;
    const [counts, borne, hours] = [
      this.#counts[place]!,
      this.#borne[place]!,
      this.#minutes[place]!,
    ];
    if (spans.length > 0) {
      hours.fill(0);
      for (let i = 0; i < this.#count; i++) {
        if (this.#person[i] !== person) continue;
        const day = this.#day[i]!;
        const at = day * width;
        const more = minutes[at + this.#is[i]!]! - minutes[at + this.#was[i]!]!;
        if (more === 0) continue;
        for (let s = 0; s < spans.length; s++)
          if (day >= spans[s]!.from && day < spans[s]!.to) hours[s]! += more;
      }
      for (let s = 0; s < spans.length; s++) {
        if (hours[s] === 0) continue;
        const total = rows.minutes[person * rows.spans + s]! + hours[s]!;
        if (total < spans[s]!.least || total > spans[s]!.most) return false;
      }
    }
    for (let c = 0; c < counters.length; c++) {
      const { counts: counted, least, most } = counters[c]!;
      let more = 0;
      for (let i = 0; i < this.#count; i++)
        if (this.#person[i] === person) more += counted[this.#is[i]!]! - counted[this.#was[i]!]!;
      counts[c] = more;
      if (more === 0) continue;
      const count = rows.counts[person * rows.counters + c]! + more;
      if (count > most || count < least) return false;
    }
    for (let b = 0; b < burdens.length; b++) {
      const { worth } = burdens[b]!;
      let more = 0;
      for (let i = 0; i < this.#count; i++) {
        if (this.#person[i] !== person) continue;
        const at = this.#day[i]! * width;
        more += worth[at + this.#is[i]!]! - worth[at + this.#was[i]!]!;
      }
      borne[b] = more;
    }
    return true;
  }

  #burdenChange(person: number, place: number): number {
    const { burdens } = this.#rows.problem.people[person]!;
    let change = 0;
    for (let b = 0; b < burdens.length; b++) {
      const more = this.#borne[place]![b]!;
      if (more === 0) continue;
      const now = this.#rows.borne[person * this.#rows.burdens + b]!;
      change += burdens[b]!.costs[now + more]! - burdens[b]!.costs[now]!;
    }
    return change;
  }

  /** Whether the person's network allows the new row: it is walked from the first change to where the path is the old one. */
  #walks(person: number, place: number): boolean {
    const rows = this.#rows;
    const { days, people } = rows.problem;
    const { layers, kindOf, mostWeekends } = people[person]!;
    const { options, nodes, opens } = rows;
    const row = person * days;
    const path = person * (days + 1);
    const [newNodes, newOpens] = [this.#nodes[place]!, this.#opens[place]!];
    let change = this.#nextChange(person, 0);
    let day = this.#day[change]!;
    let node = nodes[path + day]!;
    let weekends = 0;
    this.#from[place] = day;
    do {
      const isChanged = change < this.#count && this.#day[change] === day;
      const option = isChanged ? this.#is[change]! : options[row + day]!;
      if (isChanged) change = this.#nextChange(person, change + 1);
      const arc = node * layers.kinds + kindOf[option]!;
      newNodes[day] = node;
      newOpens[day] = layers.opensWeekend[day]![arc]!;
      weekends += newOpens[day]! - opens[row + day]!;
      node = layers.next[day]![arc]!;
      if (node < 0) return false;
      day++;
    } while (day < days && (change < this.#count || node !== nodes[path + day]));
    this.#to[place] = day;
    this.#weekends[place] = weekends;
    return rows.weekends[person]! + weekends <= mostWeekends;
  }

  /** The first change of a person from one of them on. */
  #nextChange(person: number, from: number): number {
    let i = from;
    while (i < this.#count && this.#person[i] !== person) i++;
    return i;
  }

  /** Writes the changes of a person into the roster, all but the cover. */
  #take(person: number, place: number): void {
    const rows = this.#rows;
    const { days, people } = rows.problem;
    const { counters, spans, burdens } = people[person]!;
    for (let i = 0; i < this.#count; i++)
      if (this.#person[i] === person) rows.options[person * days + this.#day[i]!] = this.#is[i]!;
    for (let day = this.#from[place]!; day < this.#to[place]!; day++) {
      rows.nodes[person * (days + 1) + day] = this.#nodes[place]![day]!;
      rows.opens[person * days + day] = this.#opens[place]![day]!;
    }
    rows.weekends[person]! += this.#weekends[place]!;
    for (let c = 0; c < counters.length; c++)
      rows.counts[person * rows.counters + c]! += this.#counts[place]![c]!;
    for (let s = 0; s < spans.length; s++)
      rows.minutes[person * rows.spans + s]! += this.#minutes[place]![s]!;
    for (let b = 0; b < burdens.length; b++)
      rows.borne[person * rows.burdens + b]! += this.#borne[place]![b]!;
  }
}
