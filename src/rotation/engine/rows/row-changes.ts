import { HalfWeekends } from './half-weekends.ts';
import type { RosterRows } from './roster-rows.ts';
import { type RowArcs, rowArcs } from './row-arcs.ts';
import type { RowLayers } from './row-layers.ts';
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
  // What is looked at for every proposal, without the way to it.
  readonly #days: number;
  readonly #width: number;
  readonly #isPlain: boolean;
  readonly #hasBurdens: boolean;
  readonly #hasPrices: boolean;
  readonly #allowed: readonly Uint8Array[];
  readonly #costs: readonly Float64Array[];
  readonly #arcs: readonly RowArcs[];
  readonly #kindOf: readonly Int32Array[];
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
  /** By how much rules cost more, on each day and in all. */
  readonly #dayCosts: Float64Array[];
  readonly #ofRules = new Float64Array(MOST_PEOPLE);
  readonly #counts: Int32Array[];
  readonly #borne: Int32Array[];
  readonly #minutes: Int32Array[];
  readonly #halves: HalfWeekends;

  constructor(rows: RosterRows) {
    const { days, options, people, cover } = rows.problem;
    this.#rows = rows;
    this.#days = days;
    this.#width = options;
    this.#isPlain = cover.isPlain;
    this.#hasBurdens = rows.burdens > 0;
    this.#hasPrices = rows.ruleCosts.length > 0;
    this.#allowed = people.map(({ allowed }) => allowed);
    this.#costs = people.map(({ costs }) => costs);
    this.#kindOf = people.map(({ kindOf }) => kindOf);
    const arcsOf = new Map<RowLayers, RowArcs>();
    this.#arcs = people.map(({ layers }) => {
      const arcs = arcsOf.get(layers) ?? rowArcs(layers);
      arcsOf.set(layers, arcs);
      return arcs;
    });
    this.cover = new SoftCover(rows);
    this.#halves = new HalfWeekends(rows.problem);
    const most = MOST_PEOPLE * days;
    this.#person = new Int32Array(most);
    this.#day = new Int32Array(most);
    this.#was = new Uint8Array(most);
    this.#is = new Uint8Array(most);
    const each = <Table>(make: () => Table) => Array.from({ length: MOST_PEOPLE }, make);
    this.#nodes = each(() => new Int32Array(days + 1));
    this.#opens = each(() => new Uint8Array(days));
    this.#dayCosts = each(() => new Float64Array(this.#hasPrices ? days : 0));
    this.#counts = each(() => new Int32Array(rows.counters));
    this.#borne = each(() => new Int32Array(rows.burdens));
    this.#minutes = each(() => new Int32Array(rows.spans));
  }

  begin(): void {
    this.#count = 0;
  }

  /** Adds a day on which a person would have another option; false if the person may not have it. Each day once. */
  add(person: number, day: number, option: number): boolean {
    const was = this.#rows.options[person * this.#days + day]!;
    if (was === option) return true;
    if (this.#allowed[person]![day * this.#width + option] === 0) return false;
    const i = this.#count++;
    this.#person[i] = person;
    this.#day[i] = day;
    this.#was[i] = was;
    this.#is[i] = option;
    return true;
  }

  /**
   * Makes the changes if they are legal and cost at most a limit; says what they cost, or NaN if they are not made.
   * The people are `one` and `other` (or -1). Weekends that become half worked take their price from the limit. If
   * `coverStays`, people exchange what they have on the same days.
   */
  make(one: number, other: number, atMost: number, coverStays: boolean): number {
    const count = this.#count;
    if (count === 0) return Number.NaN;
    const limit = this.#halves.price > 0 ? atMost - this.#priceOfHalves() : atMost;
    const width = this.#width;
    const isKnown = this.#isPlain || coverStays;
    let change = 0;
    for (let i = 0; i < count; i++) {
      const costs = this.#costs[this.#person[i]!]!;
      const at = this.#day[i]! * width;
      const [was, is] = [at + this.#was[i]!, at + this.#is[i]!];
      change += costs[is]! - costs[was]!;
      if (!coverStays && this.#isPlain) change += this.cover.plainChange(was, is);
    }
    // At most what rules cost now may be saved beside.
    const most = this.#hasPrices
      ? limit + this.#rows.ruleCost(one) + (other < 0 ? 0 : this.#rows.ruleCost(other))
      : limit;
    if (isKnown && !this.#hasBurdens && change > most) return Number.NaN;
    if (!this.#fits(one, 0) || (other >= 0 && !this.#fits(other, 1))) return Number.NaN;
    if (this.#hasBurdens) {
      change += this.#burdenChange(one, 0) + (other >= 0 ? this.#burdenChange(other, 1) : 0);
      if (isKnown && change > most) return Number.NaN;
    }
    if (!this.#walks(one, 0) || (other >= 0 && !this.#walks(other, 1))) return Number.NaN;
    if (this.#hasPrices) {
      change += this.#ofRules[0]! + (other < 0 ? 0 : this.#ofRules[1]!);
      if (isKnown && change > limit) return Number.NaN;
    }
    if (!coverStays) {
      let coverChange = 0;
      for (let i = 0; i < count; i++) {
        const at = this.#day[i]! * width;
        coverChange += this.cover.apply(at + this.#was[i]!, at + this.#is[i]!);
      }
      if (!this.#isPlain) {
        change += coverChange;
        if (change > limit) {
          for (let i = count - 1; i >= 0; i--) {
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

  #priceOfHalves(): number {
    const [count, person, day] = [this.#count, this.#person, this.#day];
    const days = { count, person, day, was: this.#was, is: this.#is };
    return this.#halves.price * this.#halves.change(this.#rows.options, days);
  }

  /** Whether hours and counters of a person stay within their limits; notes what they become. */
  #fits(person: number, place: number): boolean {
    const rows = this.#rows;
    const { people, minutes } = rows.problem;
    const width = this.#width;
    const { counters, spans, burdens } = people[person]!;
    const count = this.#count;
    const hours = this.#minutes[place]!;
    for (let s = 0; s < spans.length; s++) {
      const { from, to, least, most } = spans[s]!;
      let more = 0;
      for (let i = 0; i < count; i++) {
        const day = this.#day[i]!;
        if (this.#person[i] !== person || day < from || day >= to) continue;
        const at = day * width;
        more += minutes[at + this.#is[i]!]! - minutes[at + this.#was[i]!]!;
      }
      hours[s] = more;
      if (more === 0) continue;
      const total = rows.minutes[person * rows.spans + s]! + more;
      if (total < least || total > most) return false;
    }
    const counts = this.#counts[place]!;
    for (let c = 0; c < counters.length; c++) {
      const { counts: counted, least, most } = counters[c]!;
      let more = 0;
      for (let i = 0; i < count; i++)
        if (this.#person[i] === person) more += counted[this.#is[i]!]! - counted[this.#was[i]!]!;
      counts[c] = more;
      if (more === 0) continue;
      const total = rows.counts[person * rows.counters + c]! + more;
      if (total > most || total < least) return false;
    }
    const borne = this.#borne[place]!;
    for (let b = 0; b < burdens.length; b++) {
      const { worth } = burdens[b]!;
      let more = 0;
      for (let i = 0; i < count; i++) {
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
    const days = this.#days;
    const { kinds, from, arcs, costs } = this.#arcs[person]!;
    const kindOf = this.#kindOf[person]!;
    const { options, nodes, opens } = rows;
    const row = person * days;
    const path = person * (days + 1);
    const count = this.#count;
    const newNodes = this.#nodes[place]!;
    const newOpens = this.#opens[place]!;
    let change = this.#nextChange(person, 0);
    let day = this.#day[change]!;
    let node = nodes[path + day]!;
    let weekends = 0;
    let ofRules = 0;
    this.#from[place] = day;
    do {
      const isChanged = change < count && this.#day[change] === day;
      const option = isChanged ? this.#is[change]! : options[row + day]!;
      if (isChanged) change = this.#nextChange(person, change + 1);
      const at = from[day]! + node * kinds + kindOf[option]!;
      const arc = arcs[at]!;
      if (arc < 0) return false;
      if (costs !== undefined) {
        this.#dayCosts[place]![day] = costs[at]!;
        ofRules += costs[at]! - rows.ruleCosts[row + day]!;
      }
      newNodes[day] = node;
      const opensNow = arc & 1;
      newOpens[day] = opensNow;
      weekends += opensNow - opens[row + day]!;
      node = arc >> 1;
      day++;
    } while (day < days && (change < count || node !== nodes[path + day]));
    this.#to[place] = day;
    this.#weekends[place] = weekends;
    this.#ofRules[place] = ofRules;
    return rows.weekends[person]! + weekends <= rows.problem.people[person]!.mostWeekends;
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
      if (this.#arcs[person]!.costs)
        rows.ruleCosts[person * days + day] = this.#dayCosts[place]![day]!;
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
