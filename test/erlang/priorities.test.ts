import fc from 'fast-check';
import {
  agentsForAsa,
  agentsForPriorities,
  agentsForServiceLevel,
  averageSpeedOfAnswer,
  queueWithPriorities,
  serviceLevel,
} from 'halfhour/erlang';
import { describe, expect, it } from 'vitest';
import { prioritiesByElimination } from './support/priorities-by-elimination.ts';

const TIMES = [0, 0.05, 0.4, 2];

/** Agents, loads by class, places of the chain: enough that a share below 1e-14 finds none. */
const cases: [agents: number, loads: number[], places: number][] = [
  [1, [0.2, 0.3], 55],
  [1, [0.6, 0.1], 95],
  [2, [0.1, 1.1], 65],
  [5, [2, 1], 75],
  [5, [0, 3], 75],
  [12, [3, 5], 90],
  [12, [6, 0], 60],
  [2, [0.2, 0.15, 0.25], 29],
];

describe('priorities', () => {
  it(`are what their rates say, to 1e-12, in ${cases.length} queues`, () => {
    for (const [agents, loads, places] of cases) {
      const chain = prioritiesByElimination(agents, loads, places);
      for (const answerTimeInAht of TIMES) {
        const classes = loads.map((offeredLoad) => ({ offeredLoad, answerTimeInAht }));
        const found = queueWithPriorities({ agents, classes });
        const text = JSON.stringify({ agents, classes });
        expect(Math.abs(found.waitProbability / chain.waitProbability - 1), text).toBeLessThan(
          1e-12,
        );
        found.classes.forEach(({ averageQueue, averageWait, servedWithin }, k) => {
          const queue = chain.averageQueue[k]!;
          expect(Math.abs(averageQueue! - queue), text).toBeLessThanOrEqual(1e-12 * queue);
          if (loads[k]! > 0) {
            const wait = queue / loads[k]!;
            expect(Math.abs(averageWait! / wait - 1), text).toBeLessThan(1e-12);
          }
          const expected = chain.servedWithin(k, answerTimeInAht);
          expect(Math.abs(servedWithin! / expected - 1), text).toBeLessThan(1e-12);
        });
      }
    }
  });

  it('still hold for the urgent where the last class is more than the agents can do', () => {
    const loads = [0.9, 12];
    const chain = prioritiesByElimination(3, loads, 32, false);
    const { classes, ...both } = queueWithPriorities({
      agents: 3,
      classes: loads.map((offeredLoad) => ({ offeredLoad, answerTimeInAht: 0.4 })),
    });
    const [urgent, last] = classes;
    expect(both).toEqual({ waitProbability: 1, occupancy: 1 });
    expect(Math.abs((urgent!.averageWait! * 0.9) / chain.averageQueue[0]! - 1)).toBeLessThan(1e-12);
    expect(Math.abs(urgent!.servedWithin! / chain.servedWithin(0, 0.4) - 1)).toBeLessThan(1e-12);
    expect(last).toEqual({ servedWithin: 0 });
  });

  it('of one class are Erlang C, and neither is a class without contacts before it more', () => {
    for (const [agents, load] of [
      [14, 10],
      [1200, 1150],
    ] as const) {
      const own = { offeredLoad: load, answerTimeInAht: 1 / 9 };
      for (const classes of [[own], [{ offeredLoad: 0 }, own], [own, { offeredLoad: 0 }]]) {
        const found = queueWithPriorities({ agents, classes }).classes[classes.indexOf(own)]!;
        expect(Math.abs(found.averageWait! / averageSpeedOfAnswer(agents, load) - 1)).toBeLessThan(
          1e-13,
        );
        expect(Math.abs(found.servedWithin! / serviceLevel(agents, load, 1 / 9) - 1)).toBeLessThan(
          1e-13,
        );
      }
    }
  });

  const some = fc.record({
    loads: fc.array(fc.double({ min: 0.01, max: 30, noNaN: true }), { minLength: 1, maxLength: 6 }),
    spare: fc.integer({ min: 1, max: 8 }),
    answerTimeInAht: fc.double({ min: 0, max: 2, noNaN: true }),
  });

  it('move waits between the classes, never their sum (the conservation law)', () => {
    fc.assert(
      fc.property(some, ({ loads, spare }) => {
        const load = loads.reduce((sum, own) => sum + own, 0);
        const agents = Math.floor(load) + spare;
        const { classes } = queueWithPriorities({
          agents,
          classes: loads.map((offeredLoad) => ({ offeredLoad })),
        });
        const queue = classes.reduce((sum, { averageQueue }) => sum + averageQueue!, 0);
        const expected = load * averageSpeedOfAnswer(agents, load);
        // The room above the load is a difference: its rounding is a share of the load.
        expect(Math.abs(queue / expected - 1)).toBeLessThan((1e-14 * agents) / (agents - load));
        classes.forEach(({ averageWait }, k) => {
          if (k > 0) expect(averageWait).toBeGreaterThan(classes[k - 1]!.averageWait!);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('serve the urgent no worse than the others, and more agents nobody worse', () => {
    fc.assert(
      fc.property(some, ({ loads, spare, answerTimeInAht }) => {
        const load = loads.reduce((sum, own) => sum + own, 0);
        const classes = loads.map((offeredLoad) => ({ offeredLoad, answerTimeInAht }));
        const agents = Math.floor(load) + spare;
        const few = queueWithPriorities({ agents, classes }).classes;
        const more = queueWithPriorities({ agents: agents + 1, classes }).classes;
        few.forEach(({ servedWithin }, k) => {
          expect(more[k]!.servedWithin).toBeGreaterThanOrEqual(servedWithin! - 1e-14);
          if (k > 0) expect(servedWithin).toBeLessThanOrEqual(few[k - 1]!.servedWithin! + 1e-14);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('take the fewest agents that keep every promise', () => {
    const promises = fc.record({
      loads: fc.array(fc.double({ min: 0.01, max: 30, noNaN: true }), {
        minLength: 1,
        maxLength: 4,
      }),
      answerTimeInAht: fc.double({ min: 0, max: 1, noNaN: true }),
      targetServiceLevel: fc.double({ min: 0.05, max: 0.999, noNaN: true }),
      maxAsaInAht: fc.double({ min: 1e-3, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(promises, ({ loads, answerTimeInAht, targetServiceLevel, maxAsaInAht }) => {
        const targets = loads.map((offeredLoad, k) =>
          k % 2 === 0
            ? { offeredLoad, answerTimeInAht, targetServiceLevel }
            : { offeredLoad, maxAsaInAht },
        );
        const agents = agentsForPriorities({ classes: targets });
        const kept = (count: number) => {
          const load = loads.reduce((sum, own) => sum + own, 0);
          if (!(count > load)) return false;
          const { classes } = queueWithPriorities({
            agents: count,
            classes: loads.map((offeredLoad) => ({ offeredLoad, answerTimeInAht })),
          });
          return classes.every(({ servedWithin, averageWait }, k) =>
            k % 2 === 0 ? servedWithin! >= targetServiceLevel : averageWait! <= maxAsaInAht,
          );
        };
        expect(kept(agents)).toBe(true);
        if (agents > 1) expect(kept(agents - 1)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('of one class take the agents of Erlang C, a tie counting as met, and none without load', () => {
    for (const offeredLoad of [0.01, 1, 10, 400]) {
      const answerTimeInAht = 1 / 9;
      expect(
        agentsForPriorities({
          classes: [{ offeredLoad, answerTimeInAht, targetServiceLevel: 0.8 }],
        }),
      ).toBe(agentsForServiceLevel(offeredLoad, answerTimeInAht, 0.8));
      expect(agentsForPriorities({ classes: [{ offeredLoad, maxAsaInAht: 0.05 }] })).toBe(
        agentsForAsa(offeredLoad, 0.05),
      );
    }
    const classes = [{ offeredLoad: 3 }, { offeredLoad: 4 }];
    const { averageWait } = queueWithPriorities({ agents: 9, classes }).classes[1]!;
    expect(
      agentsForPriorities({ classes: [classes[0]!, { offeredLoad: 4, maxAsaInAht: averageWait }] }),
    ).toBe(9);
    expect(agentsForPriorities({ classes: [{ offeredLoad: 0, maxAsaInAht: 1 }] })).toBe(0);
    expect(agentsForPriorities({ classes: [{ offeredLoad: 7 }] })).toBe(8);
  });

  it('name every bad field', () => {
    expect(() => queueWithPriorities({ agents: 0, classes: [] })).toThrow(
      /agents must be a whole number of 1 or more.*classes must be a list of one or more classes/s,
    );
    const half = { offeredLoad: 1, targetServiceLevel: 0.8 };
    expect(() => agentsForPriorities({ classes: [{ offeredLoad: 1 }, half] })).toThrow(
      'classes[1].answerTimeInAht must be given, as a service level is a share and a time',
    );
  });
});
