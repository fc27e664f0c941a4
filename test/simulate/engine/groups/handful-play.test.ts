import { describe, expect, it } from 'vitest';
import { emptyContactTally } from '../../../../src/core/contact-tally.ts';
import type { CentreScenario } from '../../../../src/simulate/centre-scenario.ts';
import { CentreDay } from '../../../../src/simulate/engine/centre/centre-day.ts';
import { emptyGroupTally } from '../../../../src/simulate/engine/centre/group-sums.ts';
import { prepareCentre } from '../../../../src/simulate/engine/centre/prepare-centre.ts';
import { shiftChanges } from '../../../../src/simulate/engine/centre/shift-changes.ts';
import { afterBacklog } from '../../../../src/simulate/engine/groups/after-backlog.ts';
import { drawContacts } from '../../../../src/simulate/engine/groups/contact-sample.ts';
import { GroupPlay } from '../../../../src/simulate/engine/groups/group-play.ts';
import { HandfulPlay } from '../../../../src/simulate/engine/groups/handful-play.ts';
import { contactPlayOf } from '../../../../src/simulate/engine/groups/player-of.ts';

const chats: CentreScenario = {
  intervalSeconds: 900,
  queues: [
    { name: 'calls', contacts: [20, 40, 30], ahtSeconds: 240, answerTimeSeconds: 20 },
    {
      name: 'chats',
      contacts: [20, 30, 20],
      ahtSeconds: 300,
      answerTimeSeconds: 30,
      patienceSeconds: 200,
      parallel: { speeds: [1, 0.8, 0.6] },
    },
    { name: 'mails', contacts: [5, 5, 5], ahtSeconds: 200, answerTimeSeconds: 3600, priority: 1 },
  ],
  groups: [
    { name: 'phone', agents: [6, 9, 7], skills: [{ queue: 'calls' }, { queue: 'mails' }] },
    { name: 'chat', agents: [4, 5, 4], skills: [{ queue: 'chats' }, { queue: 'mails' }] },
  ],
};

const samples = (scenario: CentreScenario, replication: number) => {
  const plan = prepareCentre(scenario, 7);
  return {
    plan,
    sample: drawContacts(
      plan.queues.map(({ callsOf, backlogOf }) =>
        afterBacklog(backlogOf(replication), callsOf(replication)),
      ),
    ),
  };
};

describe('a play of contacts of which an agent has several in hand', () => {
  it('gives every contact the wait of the day that draws them itself', () => {
    for (const replication of [0, 1, 2]) {
      const { plan, sample } = samples(chats, replication);
      const waits = new HandfulPlay(plan).play(sample, shiftChanges(plan));
      const expected: [arrival: number, wait: number][] = [];
      new CentreDay(
        plan,
        plan.queues.map(() => emptyContactTally(plan.intervals)),
        plan.groups.map(() => emptyGroupTally(plan.intervals)),
        replication,
        ({ arrival, startedAt }, outcome) =>
          expected.push([arrival, outcome === 'answered' ? startedAt - arrival : Infinity]),
      ).run();
      expected.sort((a, b) => a[0] - b[0]);
      expect(Array.from({ length: sample.count }, (_, i) => [sample.arrival[i], waits[i]])).toEqual(
        expected,
      );
      // Not one agent a contact: some wait for nothing although more are in hand than there are agents.
      expect(sample.count).toBeGreaterThan(100);
    }
  });

  it('is that on flat arrays where an agent has one, with what waits when the day opens', () => {
    const calls: CentreScenario = {
      ...chats,
      queues: chats.queues.map(({ parallel, ...queue }) => ({
        ...queue,
        ...(queue.name === 'mails' && { backlog: 15 }),
      })),
    };
    const { plan, sample } = samples(calls, 3);
    const changes = shiftChanges(plan);
    const flat = contactPlayOf(plan);
    expect(flat).toBeInstanceOf(GroupPlay);
    const handful = new HandfulPlay(plan);
    const waits = Array.from(flat.play(sample, changes).subarray(0, sample.count));
    expect(sample.arrival.filter((time) => time === 0)).toHaveLength(15);
    const other = Array.from(handful.play(sample, changes).subarray(0, sample.count));
    expect(other).toEqual(waits);
  });
});
