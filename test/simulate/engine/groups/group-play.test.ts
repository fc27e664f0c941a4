import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyContactTally } from '../../../../src/core/contact-tally.ts';
import type { CentreScenario } from '../../../../src/simulate/centre-scenario.ts';
import { CentreDay } from '../../../../src/simulate/engine/centre/centre-day.ts';
import { emptyGroupTally } from '../../../../src/simulate/engine/centre/group-sums.ts';
import { prepareCentre } from '../../../../src/simulate/engine/centre/prepare-centre.ts';
import { shiftChanges } from '../../../../src/simulate/engine/centre/shift-changes.ts';
import { drawContacts } from '../../../../src/simulate/engine/groups/contact-sample.ts';
import { GroupPlay } from '../../../../src/simulate/engine/groups/group-play.ts';
import { routesOf } from '../../../../src/simulate/engine/groups/routes.ts';

// The day event by event is the oracle: it shares the draws with the play on flat arrays, and nothing else.

/** Queue, arrival and wait of every contact of a day, in the order of arrival. */
function eventByEvent(scenario: CentreScenario, replication: number) {
  const plan = prepareCentre(scenario, 7);
  const waits: [queue: number, arrival: number, wait: number][] = [];
  new CentreDay(
    plan,
    plan.queues.map(() => emptyContactTally(plan.intervals)),
    plan.groups.map(() => emptyGroupTally(plan.intervals)),
    replication,
    ({ queue, arrival, startedAt }, outcome) =>
      waits.push([queue, arrival, outcome === 'answered' ? startedAt - arrival : Infinity]),
  ).run();
  return waits.sort((a, b) => a[1] - b[1]);
}

function onFlatArrays(scenario: CentreScenario, replication: number, play?: GroupPlay) {
  const plan = prepareCentre(scenario, 7);
  const sample = drawContacts(plan.queues.map(({ callsOf }) => callsOf(replication)));
  const waits = (play ?? new GroupPlay(routesOf(plan))).play(sample, shiftChanges(plan));
  return Array.from({ length: sample.count }, (_, i) => [
    sample.queue[i]!,
    sample.arrival[i]!,
    waits[i]!,
  ]);
}

const NAMES = ['a', 'b', 'c', 'd'];
const INTERVALS = 4;

const centres = fc
  .record({ queues: fc.integer({ min: 1, max: 4 }), groups: fc.integer({ min: 1, max: 5 }) })
  .chain(({ queues, groups }) =>
    fc.record({
      intervalSeconds: fc.constant(900),
      warmUpSeconds: fc.constantFrom(0, 1200),
      queues: fc.tuple(
        ...NAMES.slice(0, queues).map((name) =>
          fc.record(
            {
              name: fc.constant(name),
              contacts: fc.array(fc.integer({ min: 0, max: 40 }), {
                minLength: INTERVALS,
                maxLength: INTERVALS,
              }),
              ahtSeconds: fc.constantFrom(60, 200, 500),
              answerTimeSeconds: fc.constant(20),
              priority: fc.integer({ min: 0, max: 1 }),
              patienceSeconds: fc.constantFrom(30, 200),
              handleTime: fc.constantFrom(
                { kind: 'exponential' as const },
                { kind: 'lognormal' as const, squaredVariation: 1.5 },
                // All who begin with the shift are done at once.
                { kind: 'constant' as const },
              ),
            },
            { requiredKeys: ['name', 'contacts', 'ahtSeconds', 'answerTimeSeconds'] },
          ),
        ),
      ),
      groups: fc.tuple(
        ...NAMES.concat('e')
          .slice(0, groups)
          .map((name) =>
            fc.record({
              name: fc.constant(name),
              agents: fc.array(fc.integer({ min: 0, max: 8 }), {
                minLength: INTERVALS,
                maxLength: INTERVALS,
              }),
              skills: fc
                .shuffledSubarray(NAMES.slice(0, queues), { minLength: 1 })
                .chain((skills) =>
                  fc.tuple(
                    ...skills.map((queue) =>
                      fc.record({
                        queue: fc.constant(queue),
                        preference: fc.integer({ min: 0, max: 2 }),
                        afterSeconds: fc.constantFrom(0, 0, 15, 60),
                      }),
                    ),
                  ),
                ),
            }),
          ),
      ),
    }),
  );

describe('GroupPlay', () => {
  it('gives every contact the very wait of the day event by event', () => {
    fc.assert(
      fc.property(centres, fc.integer({ min: 0, max: 3 }), (scenario, replication) => {
        expect(onFlatArrays(scenario, replication)).toEqual(eventByEvent(scenario, replication));
      }),
      { numRuns: 300 },
    );
  });

  it('plays one day as it did before, whatever it has played in between', () => {
    const scenario = (agents: number): CentreScenario => ({
      intervalSeconds: 1800,
      queues: [
        { name: 'a', contacts: [60, 80], ahtSeconds: 200, answerTimeSeconds: 20 },
        {
          name: 'b',
          contacts: [40, 20],
          ahtSeconds: 300,
          patienceSeconds: 90,
          answerTimeSeconds: 20,
        },
      ],
      groups: [
        { name: 'a', agents: 6, skills: [{ queue: 'a' }] },
        { name: 'both', agents, skills: [{ queue: 'b' }, { queue: 'a', preference: 1 }] },
      ],
    });
    const play = new GroupPlay(routesOf(prepareCentre(scenario(8), 7)));
    const first = onFlatArrays(scenario(8), 0, play);
    onFlatArrays(scenario(40), 1, play);
    expect(onFlatArrays(scenario(8), 0, play)).toEqual(first);
  });

  it('leaves those who wait for ever at the end of a day without agents', () => {
    const scenario: CentreScenario = {
      intervalSeconds: 600,
      queues: [{ name: 'a', contacts: [30], ahtSeconds: 200, answerTimeSeconds: 20 }],
      groups: [{ name: 'a', agents: 0, skills: [{ queue: 'a' }] }],
    };
    const waits = onFlatArrays(scenario, 0).map(([, , wait]) => wait);
    expect(waits.length).toBeGreaterThan(10);
    expect(new Set(waits)).toEqual(new Set([Infinity]));
  });
});
