import { cellCost, type RowProblem } from './row-problem.ts';

/** A roster while it is searched: the row of each person, always a legal one, and everything that is counted of it. */
export class RosterRows {
  readonly problem: RowProblem;
  /** The option of each day, `person * days + day`. */
  readonly options: Uint8Array;
  /** The node of the person's network before each day, `person * (days + 1) + day`. */
  readonly nodes: Int32Array;
  /** Whether the day opens a weekend of work, `person * days + day`. */
  readonly opens: Uint8Array;
  readonly weekends: Int32Array;
  /** Counts by `person * counters + counter`; `counters` is the most that a person has. */
  readonly counts: Int32Array;
  readonly counters: number;
  /** Minutes by `person * spans + span`. */
  readonly minutes: Int32Array;
  readonly spans: number;
  /** Burdens by `person * burdens + burden`. */
  readonly borne: Int32Array;
  readonly burdens: number;
  /** What rules with a price cost on each day, `person * days + day`; empty where there are none. */
  readonly ruleCosts: Float64Array;
  /** People on each cell. */
  readonly people: Int32Array;
  /** What the roster costs: rows with their rules, burdens and cover. */
  cost = 0;

  constructor(problem: RowProblem) {
    const { days, people, cover } = problem;
    this.problem = problem;
    this.options = new Uint8Array(people.length * days);
    this.nodes = new Int32Array(people.length * (days + 1));
    this.opens = new Uint8Array(people.length * days);
    this.weekends = new Int32Array(people.length);
    this.counters = people.reduce((most, { counters }) => Math.max(most, counters.length), 0);
    this.counts = new Int32Array(people.length * this.counters);
    this.spans = people.reduce((most, { spans }) => Math.max(most, spans.length), 0);
    this.minutes = new Int32Array(people.length * this.spans);
    this.burdens = people.reduce((most, { burdens }) => Math.max(most, burdens.length), 0);
    this.borne = new Int32Array(people.length * this.burdens);
    const hasPrices = people.some(({ layers }) => layers.costs !== undefined);
    this.ruleCosts = new Float64Array(hasPrices ? people.length * days : 0);
    this.people = new Int32Array(cover.cells);
  }

  /** Takes over all rows of another roster of the same problem, or of its options alone. */
  setAll(options: Uint8Array): void {
    const { days, people } = this.problem;
    this.options.set(options);
    this.people.fill(0);
    for (let p = 0; p < people.length; p++)
      for (let day = 0; day < days; day++) this.#addCells(day, this.options[p * days + day]!, 1);
    for (let p = 0; p < people.length; p++) this.readRow(p);
    this.cost = this.costAfresh();
  }

  /** Gives a person other options on some days, and brings all that is counted up to date. */
  setDays(person: number, from: number, to: number, row: Uint8Array): void {
    const { days, people, options: width } = this.problem;
    const { costs } = people[person]!;
    const before = this.#burdenCost(person) + this.ruleCost(person);
    for (let day = from; day < to; day++) {
      const at = person * days + day;
      const [was, is] = [this.options[at]!, row[day]!];
      if (was === is) continue;
      this.cost += costs[day * width + is]! - costs[day * width + was]!;
      this.cost += this.#addCells(day, was, -1) + this.#addCells(day, is, 1);
      this.options[at] = is;
    }
    this.readRow(person);
    this.cost += this.#burdenCost(person) + this.ruleCost(person) - before;
  }

  /** Reads a row afresh: nodes, weekends, counts, hours and burdens. False if the network does not allow it. */
  readRow(person: number): boolean {
    const { days, people, options: width, minutes } = this.problem;
    const { layers, kindOf, counters, spans, burdens } = people[person]!;
    const { counts, borne } = this;
    counts.fill(0, person * this.counters, person * this.counters + counters.length);
    borne.fill(0, person * this.burdens, person * this.burdens + burdens.length);
    this.minutes.fill(0, person * this.spans, person * this.spans + spans.length);
    this.weekends[person] = 0;
    let node = 0;
    for (let day = 0; day < days; day++) {
      const option = this.options[person * days + day]!;
      this.nodes[person * (days + 1) + day] = node;
      const arc = node * layers.kinds + kindOf[option]!;
      const opens = layers.opensWeekend[day]![arc]!;
      this.opens[person * days + day] = opens;
      this.weekends[person]! += opens;
      if (layers.costs) this.ruleCosts[person * days + day] = layers.costs[day]![arc]!;
      for (let c = 0; c < counters.length; c++)
        counts[person * this.counters + c]! += counters[c]!.counts[option]!;
      for (let b = 0; b < burdens.length; b++)
        borne[person * this.burdens + b]! += burdens[b]!.worth[day * width + option]!;
      for (let s = 0; s < spans.length; s++)
        if (day >= spans[s]!.from && day < spans[s]!.to)
          this.minutes[person * this.spans + s]! += minutes[day * width + option]!;
      node = layers.next[day]![arc]!;
      if (node < 0) return false;
    }
    this.nodes[person * (days + 1) + days] = node;
    return true;
  }

  /** Whether a row keeps all rules of its person, read afresh and without the search's own books. */
  isLegal(person: number): boolean {
    const { days, people, options: width } = this.problem;
    const { allowed, counters, spans, mostWeekends } = people[person]!;
    for (let day = 0; day < days; day++)
      if (allowed[day * width + this.options[person * days + day]!] === 0) return false;
    if (!this.readRow(person) || this.weekends[person]! > mostWeekends) return false;
    return (
      counters.every(({ least, most }, c) => {
        const count = this.counts[person * this.counters + c]!;
        return count >= least && count <= most;
      }) &&
      spans.every(({ least, most }, s) => {
        const minutes = this.minutes[person * this.spans + s]!;
        return minutes >= least && minutes <= most;
      })
    );
  }

  nodeAt(person: number, day: number): number {
    return this.nodes[person * (this.problem.days + 1) + day]!;
  }

  /** Whether the row may go on as it does from a node before a day. */
  goesOn(person: number, day: number, node: number): boolean {
    const { days, people } = this.problem;
    const { layers, kindOf } = people[person]!;
    let at = node;
    for (let later = day; later < days; later++) {
      if (at === this.nodes[person * (days + 1) + later]) return true;
      const option = this.options[person * days + later]!;
      at = layers.next[later]![at * layers.kinds + kindOf[option]!]!;
      if (at < 0) return false;
    }
    return true;
  }

  /** What rules with a price cost a person. */
  ruleCost(person: number): number {
    if (this.ruleCosts.length === 0) return 0;
    const { days } = this.problem;
    let cost = 0;
    for (let day = 0; day < days; day++) cost += this.ruleCosts[person * days + day]!;
    return cost;
  }

  /** What rules with a price cost from a day to the end, from a node on, with other options up to a later day. */
  ruleCostFrom(person: number, from: number, node: number, to = from, row?: Uint8Array): number {
    const { days, people } = this.problem;
    const { layers, kindOf } = people[person]!;
    if (layers.costs === undefined) return 0;
    let cost = 0;
    let at = node;
    for (let day = from; day < days && at >= 0; day++) {
      const option = day < to ? row![day]! : this.options[person * days + day]!;
      const arc = at * layers.kinds + kindOf[option]!;
      cost += layers.costs[day]![arc]!;
      at = layers.next[day]![arc]!;
    }
    return cost;
  }

  weekendsOutside(person: number, from: number, to: number): number {
    let inside = 0;
    for (let day = from; day < to; day++) inside += this.opens[person * this.problem.days + day]!;
    return this.weekends[person]! - inside;
  }

  countOutside(person: number, counter: number, from: number, to: number): number {
    const { days, people } = this.problem;
    const { counts } = people[person]!.counters[counter]!;
    let inside = 0;
    for (let day = from; day < to; day++) inside += counts[this.options[person * days + day]!]!;
    return this.counts[person * this.counters + counter]! - inside;
  }

  minutesIn(person: number, from: number, to: number): number {
    const { days, options: width, minutes } = this.problem;
    let total = 0;
    for (let day = from; day < to; day++)
      total += minutes[day * width + this.options[person * days + day]!]!;
    return total;
  }

  /** What everything costs, added up from nothing. */
  costAfresh(): number {
    const { days, people, options: width, cover } = this.problem;
    let cost = 0;
    for (const [p, { costs }] of people.entries()) {
      for (let day = 0; day < days; day++)
        cost += costs[day * width + this.options[p * days + day]!]!;
      cost += this.#burdenCost(p) + this.ruleCost(p);
    }
    for (let cell = 0; cell < cover.cells; cell++)
      cost += cellCost(cover, cell, this.people[cell]!);
    return cost;
  }

  /** What one more person, or one fewer, on each option of a day would cost, by `day * options + option`. */
  priceCover(change: 1 | -1, out: Float64Array, from = 0, to = out.length): void {
    const { cover } = this.problem;
    for (let key = from; key < to; key++) {
      let cost = 0;
      for (let e = cover.first[key]!; e < cover.first[key + 1]!; e++) {
        const cell = cover.list[e]!;
        const people = this.people[cell]!;
        cost += cellCost(cover, cell, people + change) - cellCost(cover, cell, people);
      }
      out[key] = cost;
    }
  }

  /** Takes a person's days out of the cover, or puts them back; the cost is left alone. */
  shiftCover(person: number, from: number, to: number, change: 1 | -1): void {
    const { days } = this.problem;
    for (let day = from; day < to; day++)
      this.#addCells(day, this.options[person * days + day]!, change);
  }

  #burdenCost(person: number): number {
    const { burdens } = this.problem.people[person]!;
    let cost = 0;
    for (let b = 0; b < burdens.length; b++)
      cost += burdens[b]!.costs[this.borne[person * this.burdens + b]!]!;
    return cost;
  }

  #addCells(day: number, option: number, change: 1 | -1): number {
    const { cover, options: width } = this.problem;
    const key = day * width + option;
    let cost = 0;
    for (let e = cover.first[key]!; e < cover.first[key + 1]!; e++) {
      const cell = cover.list[e]!;
      const before = this.people[cell]!;
      this.people[cell] = before + change;
      cost += cellCost(cover, cell, before + change) - cellCost(cover, cell, before);
    }
    return cost;
  }
}
