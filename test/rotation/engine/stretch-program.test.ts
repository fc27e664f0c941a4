import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { rotationProblem } from '../../../src/rotation/design-rotation/rotation-problem.ts';
import { bestAhead } from '../../../src/rotation/engine/walks/best-ahead.ts';
import { StretchProgram } from '../../../src/rotation/engine/walks/stretch-program.ts';

/** Two lengths of shift, so that hours and days are not the same. */
const { automaton } = rotationProblem({
  requirement: { intervalSeconds: 3600, agents: new Array<number>(168).fill(1) },
  shiftTypes: [
    { id: 'early', lengthMinutes: 480, earliestStartMinutes: 360, latestStartMinutes: 360 },
    { id: 'late', lengthMinutes: 600, earliestStartMinutes: 840, latestStartMinutes: 840 },
    { id: 'night', lengthMinutes: 480, earliestStartMinutes: 1320, latestStartMinutes: 1320 },
  ],
  daysOff: { min: 2, max: 4 },
  workStretch: { min: 2, max: 4 },
  minRestHours: 11,
});

/** Every way of so many days from a state, by following all arcs. */
function waysFrom(weekday: number, days: number, state: number): number[][] {
  if (days === 0) return [[]];
  const { from, to } = automaton.arcs[weekday]!;
  return Array.from(from.keys())
    .filter((arc) => from[arc] === state)
    .flatMap((arc) =>
      waysFrom((weekday + 1) % 7, days - 1, to[arc]!).map((rest) => [arc, ...rest]),
    );
}

const choiceOf = (weekday: number, arc: number) =>
  automaton.choices[automaton.arcs[weekday]!.choice[arc]!]!;

describe('the best days of a stretch', () => {
  // 1e-9: the same worths are summed in another order.
  it('are the best of all ways from state to state within the hours', () => {
    const random = seededRandom(5);
    const below = (n: number) => Math.floor(random() * n);
    const program = new StretchProgram(automaton, 10);
    let isTight = 0;
    let isNone = 0;
    for (let k = 0; k < 300; k++) {
      const weekday = below(7);
      const days = 1 + below(6);
      const from = below(automaton.stateCounts[weekday]!);
      const end = (weekday + days) % 7;
      const to = below(automaton.stateCounts[end]!);
      const worths = Array.from({ length: 7 }, () =>
        Float64Array.from(automaton.choices, ({ shifts }) => (shifts.length > 0 ? random() : 0)),
      );
      const least = below(3) * 4;
      const most = least + below(30);
      const told = (way: readonly number[]) => {
        let [worth, units, at] = [0, 0, from];
        for (const [d, arc] of way.entries()) {
          const today = (weekday + d) % 7;
          worth += worths[today]![automaton.arcs[today]!.choice[arc]!]!;
          units += choiceOf(today, arc).units;
          at = automaton.arcs[today]!.to[arc]!;
        }
        return { worth, units, at };
      };
      const ways = waysFrom(weekday, days, from)
        .map(told)
        .filter(({ at }) => at === to);
      const fitting = ways.filter(({ units }) => units <= most && units >= least);
      const best = fitting.reduce((top, { worth }) => Math.max(top, worth), -Infinity);
      if (best < ways.reduce((top, { worth }) => Math.max(top, worth), -Infinity)) isTight++;
      if (fitting.length === 0) isNone++;
      const worth = program.solve({ weekday, days, from, to, most, least }, worths);
      expect(worth === undefined).toBe(fitting.length === 0);
      if (worth === undefined) continue;
      expect(Math.abs(worth - best)).toBeLessThan(1e-9);
      const own = told(Array.from(program.arcs.subarray(0, days)));
      expect(own.at).toBe(to);
      expect(own.units).toBeLessThanOrEqual(most);
      expect(own.units).toBeGreaterThanOrEqual(least);
      expect(Math.abs(own.worth - best)).toBeLessThan(1e-9);
    }
    expect(isTight).toBeGreaterThan(30);
    expect(isNone).toBeGreaterThan(30);
  });
});

describe('the best week from each Monday on', () => {
  // 1e-9: the same worths are summed in another order.
  it('is the best of all ways, wherever they lead', () => {
    const random = seededRandom(6);
    const worths = Array.from({ length: 7 }, () =>
      Float64Array.from(automaton.choices, ({ shifts }) => (shifts.length > 0 ? random() : 0)),
    );
    const worthOf = (way: readonly number[]) =>
      way.reduce((sum, arc, d) => sum + worths[d]![automaton.arcs[d]!.choice[arc]!]!, 0);
    const ahead = bestAhead(automaton, 1, worths);
    for (let state = 0; state < automaton.stateCounts[0]!; state++) {
      const best = Math.max(...waysFrom(0, 7, state).map(worthOf));
      expect(Math.abs(ahead[state]! - best)).toBeLessThan(1e-9);
    }
  });
});
