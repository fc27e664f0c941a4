import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { DayProgram } from '../../../src/rotation/engine/cycle/cycle-days.ts';
import type { DayAutomaton } from '../../../src/rotation/engine/walks/day-automaton.ts';

const SHIFTS = 2;

/** States and arcs by chance: from each state some of the shifts, or a day off, lead on. */
function drawnAutomaton(random: () => number): DayAutomaton {
  const stateCounts = Array.from({ length: 7 }, () => 1 + Math.floor(4 * random()));
  const arcs = stateCounts.map((count, weekday) => {
    const drawn: { from: number; to: number; choice: number }[] = [];
    for (let from = 0; from < count; from++)
      for (let choice = 0; choice <= SHIFTS; choice++) {
        const to = Math.floor(random() * stateCounts[(weekday + 1) % 7]!);
        if (random() < 0.6) drawn.push({ from, to, choice });
      }
    return {
      from: Int32Array.from(drawn, ({ from }) => from),
      to: Int32Array.from(drawn, ({ to }) => to),
      choice: Int32Array.from(drawn, ({ choice }) => choice),
    };
  });
  const choices = [[], [0], [1]].map((shifts) => ({
    shifts: Int32Array.from(shifts),
    units: 0,
    cost: 0,
    contract: 0,
  }));
  return { stateCounts, contractOf: new Int32Array(stateCounts[0]!), arcs, choices };
}

interface Ways {
  readonly automaton: DayAutomaton;
  readonly weekday: number;
  readonly ends: ReadonlySet<number>;
  readonly worths: Float64Array;
}

/** The most that any way is worth, every one of them gone to its end. */
function mostByTrying({ automaton, weekday, ends, worths }: Ways, days: number, from: number) {
  const go = (day: number, state: number): number => {
    if (day === days) return ends.has(state) ? 0 : -Infinity;
    const { from: sources, to, choice } = automaton.arcs[(weekday + day) % 7]!;
    let most = -Infinity;
    for (const [arc, source] of sources.entries()) {
      if (source !== state) continue;
      const column = choice[arc] === 0 ? SHIFTS : choice[arc]! - 1;
      most = Math.max(most, worths[day * (SHIFTS + 1) + column]! + go(day + 1, to[arc]!));
    }
    return most;
  };
  return go(0, from);
}

/** What the days of an answer are worth, gone through one by one. */
function worthOf(
  { automaton, weekday, ends, worths }: Ways,
  days: DayProgram,
  count: number,
  from: number,
) {
  let worth = 0;
  let state = from;
  for (let day = 0; day < count; day++) {
    const { from: sources, to, choice } = automaton.arcs[(weekday + day) % 7]!;
    const shift = days.shifts[day]!;
    const next = days.states[day]!;
    const isArc = [...sources.keys()].some(
      (arc) => sources[arc] === state && to[arc] === next && choice[arc] === shift + 1,
    );
    if (!isArc) return undefined;
    worth += worths[day * (SHIFTS + 1) + (shift < 0 ? SHIFTS : shift)]!;
    state = next;
  }
  return ends.has(state) ? worth : undefined;
}

describe('DayProgram', () => {
  it('finds the best of all ways between two states, and says where there is none', () => {
    const random = seededRandom(22);
    let none = 0;
    for (let round = 0; round < 100; round++) {
      const automaton = drawnAutomaton(random);
      const program = new DayProgram(automaton, 7);
      // More than once with one program: what an answer leaves behind must not reach the next.
      for (let again = 0; again < 3; again++) {
        const weekday = Math.floor(7 * random());
        const days = 1 + Math.floor(7 * random());
        const from = Math.floor(random() * automaton.stateCounts[weekday]!);
        const last = automaton.stateCounts[(weekday + days) % 7]!;
        const ends = new Set(
          Array.from({ length: last }, (_, s) => s).filter(() => random() < 0.4),
        );
        const worths = Float64Array.from({ length: days * (SHIFTS + 1) }, () => random() - 0.5);
        const ways = { automaton, weekday, ends, worths };
        const most = mostByTrying(ways, days, from);
        const isFound = program.solve(weekday, days, from, (s) => ends.has(s), worths, SHIFTS);
        expect(isFound).toBe(most > -Infinity);
        if (!isFound) none++;
        else expect(Math.abs(worthOf(ways, program, days, from)! - most)).toBeLessThan(1e-12);
      }
    }
    expect(none).toBeGreaterThan(30);
    expect(none).toBeLessThan(270);
  });
});
