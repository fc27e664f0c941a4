import type { SparseProgram } from '../../../search/first-order/sparse-program.ts';
import { SparseProgramBuilder } from '../../../search/first-order/sparse-program.ts';
import type { CoverModel } from '../../../shifts/engine/model/cover-model.ts';
import type { DayAutomaton } from './day-automaton.ts';
import { DutyPricing, type Pieces } from './duty-pricing.ts';
import { countedRows, rowsOf } from './walk-rows.ts';
import type { WalkTerms } from './walk-terms.ts';

/** People as flows of a week: how many go from state to state, in which shifts, breaks where. */
interface WalkFlows {
  readonly program: SparseProgram;
  /** The row of the program for each row of walks, -1 where nothing is asked for. */
  readonly rows: Int32Array;
  /** By contract, the variables that its people are the sum of. */
  readonly people: readonly (readonly number[])[];
}

/** Everybody is counted on each day, so a day counts a seventh. */
const DAY = 1 / 7;

/** The linear program over all closed walks, written down without any walk: of each day the arcs, shifts and breaks. */
export function walkFlows(automaton: DayAutomaton, model: CoverModel, terms: WalkTerms): WalkFlows {
  const { floor, ticksPerInterval } = model;
  const program = new SparseProgramBuilder();
  const places = rowsOf(model, terms);
  const rows = new Int32Array(places.count).fill(-1);
  for (const [i, need] of floor.entries())
    if (need > 0) rows[i] = program.rowAtLeast(need / ticksPerInterval);
  for (const [k, { hours }] of terms.contracts.entries()) {
    rows[places.most + k] = program.rowAtLeast(0);
    if (hours.least > 0) rows[places.least + k] = program.rowAtLeast(0);
  }
  for (const [m, { atLeast }] of terms.mix.entries())
    rows[places.mix + m] = program.rowAtLeast(atLeast);
  const counted = countedRows(terms);
  for (const c of counted.keys()) rows[places.counted + c] = program.rowAtLeast(0);
  const people = terms.contracts.map((): number[] => []);
  const states = automaton.stateCounts.map((count) =>
    Array.from({ length: count }, () => program.rowEqual(0)),
  );
  const shifts = new ShiftRows(program, model, automaton, rows);
  for (const [weekday, { from, to, choice }] of automaton.arcs.entries()) {
    const rowOf = shifts.ofDay(weekday);
    const rowsOfChoices = Array.from(choice, rowOf);
    for (let arc = 0; arc < from.length; arc++) {
      const { units, cost, contract, shifts: alike } = automaton.choices[choice[arc]!]!;
      const { hours, perPerson } = terms.contracts[contract]!;
      const variable = program.variable(DAY * perPerson + cost);
      if (weekday === 0) people[contract]!.push(variable);
      program.put(states[weekday]![from[arc]!]!, -1);
      program.put(states[(weekday + 1) % 7]![to[arc]!]!, 1);
      program.put(rows[places.most + contract]!, DAY - units / hours.most);
      const least = rows[places.least + contract]!;
      if (least >= 0) program.put(least, units / hours.least - DAY);
      for (const [m, { of }] of terms.mix.entries())
        if (of[contract] !== 0) program.put(rows[places.mix + m]!, DAY * of[contract]!);
      for (const [c, { contract: of, mostAWeek, of: countOf }] of counted.entries()) {
        if (of !== contract) continue;
        const count = alike.length === 0 ? 0 : countOf(weekday, alike[0]!);
        program.put(rows[places.counted + c]!, DAY * mostAWeek - count);
      }
      const row = rowsOfChoices[arc]!;
      if (row >= 0) program.put(row, 1);
    }
  }
  return { program: program.build(), rows, people };
}

/** Rows in which those who work a choice are dealt to its shifts, and these to the places of their breaks. */
class ShiftRows {
  readonly #pricing: DutyPricing;

  constructor(
    private readonly program: SparseProgramBuilder,
    private readonly model: CoverModel,
    private readonly automaton: DayAutomaton,
    private readonly coverRows: Int32Array,
  ) {
    this.#pricing = new DutyPricing(model);
  }

  /** The row to which whoever works a choice on a day is added, -1 for a day off. */
  ofDay(weekday: number): (choice: number) => number {
    const ofShift = remembered((shift) => this.#shift(weekday, shift));
    return remembered((choice) => {
      const { shifts } = this.automaton.choices[choice]!;
      if (shifts.length === 0) return -1;
      if (shifts.length === 1) return ofShift(shifts[0]!);
      const targets = Array.from(shifts, ofShift);
      const row = this.program.rowEqual(0);
      for (const target of targets) {
        this.program.variable(0);
        this.program.put(row, -1);
        this.program.put(target, 1);
      }
      return row;
    });
  }

  #shift(weekday: number, shift: number): number {
    const { program, model } = this;
    const { span, breaks } = this.#pricing.piecesOf(weekday, shift);
    const template = model.templates[shift]!;
    const row = program.rowEqual(0);
    const isChained = template.chained && breaks.length > 0;
    const sources = isChained ? [program.rowEqual(0)] : breaks.map(() => program.rowEqual(0));
    program.variable(0);
    program.put(row, -1);
    this.#cover(span, 1);
    for (const source of sources) program.put(source, -1);
    if (isChained) this.#placeChained(weekday, shift, sources[0]!);
    else
      for (const [b, places] of breaks.entries()) {
        for (const pieces of places) {
          program.variable(0);
          program.put(sources[b]!, 1);
          this.#cover(pieces, -1);
        }
      }
    return row;
  }

  /** Breaks that narrow each other's places: from place to place, the work between them as long as it may be. */
  #placeChained(weekday: number, shift: number, source: number): void {
    const { program } = this;
    const { breaks, ticks, minWork, maxWork } = this.model.templates[shift]!;
    const pieces = this.#pricing.piecesOf(weekday, shift).breaks;
    let before = [{ row: source, from: 0, to: maxWork }];
    for (const [b, { offsets, ticks: length }] of breaks.entries()) {
      const isLast = b === breaks.length - 1;
      const places = offsets.map((offset) => ({
        row: isLast ? -1 : program.rowEqual(0),
        from: offset + length + minWork,
        to: offset + length + maxWork,
      }));
      for (const { row, from, to } of before) {
        for (const [o, offset] of offsets.entries()) {
          if (offset < from || offset > to || (isLast && places[o]!.to < ticks)) continue;
          program.variable(0);
          program.put(row, b === 0 ? 1 : -1);
          if (!isLast) program.put(places[o]!.row, 1);
          this.#cover(pieces[b]![o]!, -1);
        }
      }
      before = places;
    }
  }

  #cover({ intervals, ticks }: Pieces, sign: number): void {
    for (let e = 0; e < intervals.length; e++) {
      const row = this.coverRows[intervals[e]!]!;
      if (row >= 0) this.program.put(row, (sign * ticks[e]!) / this.model.ticksPerInterval);
    }
  }
}

function remembered(rowOf: (key: number) => number): (key: number) => number {
  const known = new Map<number, number>();
  return (key) => {
    const row = known.get(key) ?? rowOf(key);
    known.set(key, row);
    return row;
  };
}
