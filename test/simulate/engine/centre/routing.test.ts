import { describe, expect, it } from 'vitest';
import { emptyContactTally } from '../../../../src/core/contact-tally.ts';
import type { CentreScenario } from '../../../../src/simulate/centre-scenario.ts';
import { CentreDay } from '../../../../src/simulate/engine/centre/centre-day.ts';
import {
  emptyGroupTally,
  type GroupTally,
} from '../../../../src/simulate/engine/centre/group-sums.ts';
import { prepareCentre } from '../../../../src/simulate/engine/centre/prepare-centre.ts';
import { ReplayedCalls } from '../../../../src/simulate/replay-calls/replayed-calls.ts';

type Row = readonly [arrival: number, handle: number, patience?: number];

interface TracedQueue {
  readonly rows: readonly Row[];
  readonly priority?: number;
  readonly speeds?: readonly number[];
}

/**
 * Runs given contacts over intervals of 100 seconds and tells, in the order in which it happened,
 * who took which contact (queue and number) and when: `sales1 100 ann`.
 */
function trace(queues: Record<string, TracedQueue>, groups: CentreScenario['groups']) {
  const names = Object.keys(queues);
  const agents = groups[0]!.agents;
  const intervals = typeof agents === 'number' ? 1 : agents.length;
  const plan = prepareCentre(
    {
      intervalSeconds: 100,
      queues: names.map((name) => ({
        name,
        contacts: new Array<number>(intervals).fill(0),
        ahtSeconds: 1,
        answerTimeSeconds: 10,
        priority: queues[name]!.priority,
        parallel: queues[name]!.speeds && { speeds: queues[name]!.speeds },
      })),
      groups,
    },
    1,
  );
  const known = {
    ...plan,
    queues: plan.queues.map((queue, i) => ({
      ...queue,
      callsOf: () =>
        new ReplayedCalls(
          queues[names[i]!]!.rows.map(
            ([arrivalSeconds, handleSeconds, patienceSeconds = Infinity]) => ({
              arrivalSeconds,
              handleSeconds,
              patienceSeconds,
            }),
          ),
          100,
          { handleTimes: () => 0, patience: () => 0 },
        ),
    })),
  };
  const groupTallies = groups.map((): GroupTally => emptyGroupTally(intervals));
  const log: string[] = [];
  new CentreDay(
    known,
    names.map(() => emptyContactTally(intervals)),
    groupTallies,
    0,
    (contact, outcome, agent) => {
      const name = names[contact.queue]!;
      const number = queues[name]!.rows.findIndex(([arrival]) => arrival === contact.arrival) + 1;
      const label = `${name}${number}`;
      if (agent === undefined) log.push(`${label} ${outcome}`);
      else log.push(`${label} ${contact.startedAt} ${groups[agent.group.index]!.name}`);
    },
  ).run();
  return { log, groups: groupTallies };
}

const skills = (...queues: string[]) => queues.map((queue) => ({ queue }));

describe('who gets a contact, worked out by hand', () => {
  it('the agent who has been idle longest, of whatever group', () => {
    // Ann is free from 30, Bob from 20: the third call is Bob's, the fourth Ann's.
    const { log } = trace(
      {
        sales: {
          rows: [
            [0, 30],
            [5, 15],
            [40, 10],
            [41, 10],
          ],
        },
      },
      [
        { name: 'ann', agents: 1, skills: skills('sales') },
        { name: 'bob', agents: 1, skills: skills('sales') },
      ],
    );
    expect(log).toEqual(['sales1 0 ann', 'sales2 5 bob', 'sales3 40 bob', 'sales4 41 ann']);
  });

  it('the group that prefers it, however long others have been idle', () => {
    const { log } = trace(
      {
        sales: {
          rows: [
            [0, 10],
            [20, 10],
            [25, 10],
          ],
        },
      },
      [
        { name: 'second', agents: 1, skills: [{ queue: 'sales', preference: 1 }] },
        { name: 'first', agents: 1, skills: skills('sales') },
      ],
    );
    expect(log).toEqual(['sales1 0 first', 'sales2 20 first', 'sales3 25 second']);
  });

  it('another group only once it has waited its overflow time', () => {
    // The own agent is busy until 100. The second call overflows at 10 + 20; the third would at 50 but
    // the helper is busy until 60, the fourth gives up at 40, before its time of 32 + 20.
    const { log } = trace(
      {
        sales: {
          rows: [
            [0, 100],
            [10, 30],
            [30, 5],
            [32, 5, 8],
          ],
        },
      },
      [
        { name: 'own', agents: 1, skills: skills('sales') },
        { name: 'helper', agents: 1, skills: [{ queue: 'sales', afterSeconds: 20 }] },
      ],
    );
    expect(log).toEqual([
      'sales1 0 own',
      'sales2 30 helper',
      'sales4 abandoned',
      'sales3 60 helper',
    ]);
  });

  it('a helper who becomes free takes nothing that has not waited long enough', () => {
    // Helper busy with own work until 25; the sales call of 10 may be taken from 40 on.
    const { log } = trace(
      {
        sales: {
          rows: [
            [0, 100],
            [10, 5],
          ],
        },
        back: { rows: [[1, 24]] },
      },
      [
        { name: 'own', agents: 1, skills: skills('sales') },
        {
          name: 'helper',
          agents: 1,
          skills: [{ queue: 'back' }, { queue: 'sales', afterSeconds: 30 }],
        },
      ],
    );
    expect(log).toEqual(['sales1 0 own', 'back1 1 helper', 'sales2 40 helper']);
  });
});

describe('what a free agent takes, worked out by hand', () => {
  it('the queue of highest priority, then the longest wait', () => {
    // Free at 50: gold waits since 20 and goes first, though sales waits since 5; then sales in order.
    const { log } = trace(
      {
        sales: {
          rows: [
            [0, 50],
            [5, 10],
            [7, 10],
          ],
          priority: 2,
        },
        gold: { rows: [[20, 10]], priority: 1 },
        mail: { rows: [[1, 10]], priority: 3 },
      },
      [{ name: 'ann', agents: 1, skills: skills('mail', 'sales', 'gold') }],
    );
    expect(log).toEqual([
      'sales1 0 ann',
      'gold1 50 ann',
      'sales2 60 ann',
      'sales3 70 ann',
      'mail1 80 ann',
    ]);
  });

  it('of equal priority the preferred skill, and of equal skills the longest wait', () => {
    const { log } = trace(
      {
        a: {
          rows: [
            [0, 50],
            [10, 5],
          ],
        },
        b: { rows: [[5, 5]] },
        c: { rows: [[20, 5]] },
      },
      [
        {
          name: 'ann',
          agents: 1,
          skills: [{ queue: 'a', preference: 1 }, { queue: 'b', preference: 1 }, { queue: 'c' }],
        },
      ],
    );
    expect(log).toEqual(['a1 0 ann', 'c1 50 ann', 'b1 55 ann', 'a2 60 ann']);
  });
});

describe('several chats at once, worked out by hand', () => {
  it('go on at the speed that their number allows', () => {
    // The first: alone until 10, then at half speed with the second, ends at 30. The third takes its
    // place at 30 and ends at 40. The second has done 10 at 10-30, 5 until 40 and 21 alone until 61, when
    // the fourth comes; its last 4 take 8 seconds, until 69. The fourth, 4 of 5 done, ends at 70.
    const { log, groups } = trace(
      {
        chat: {
          rows: [
            [0, 20],
            [10, 40],
            [12, 5],
            [61, 5],
          ],
          speeds: [1, 0.5],
        },
      },
      [{ name: 'ann', agents: 1, skills: skills('chat') }],
    );
    expect(log).toEqual(['chat1 0 ann', 'chat2 10 ann', 'chat3 30 ann', 'chat4 61 ann']);
    expect(groups[0]!.busySeconds[0]).toBe(70);
    expect(groups[0]!.inHandSeconds[0]).toBe(30 + 59 + 10 + 9);
  });

  it('go to the agent with the least in hand', () => {
    const { log } = trace(
      {
        chat: {
          rows: [
            [0, 90],
            [1, 90],
            [2, 90],
            [3, 90],
            [4, 1],
          ],
          speeds: [1, 1],
        },
      },
      [
        { name: 'ann', agents: 1, skills: skills('chat') },
        { name: 'bob', agents: 1, skills: skills('chat') },
      ],
    );
    expect(log).toEqual([
      'chat1 0 ann',
      'chat2 1 bob',
      'chat3 2 ann',
      'chat4 3 bob',
      'chat5 90 ann',
    ]);
  });

  it('leave no room for a call, nor a call for a chat', () => {
    const { log } = trace(
      {
        chat: {
          rows: [
            [0, 20],
            [30, 10],
          ],
          speeds: [1, 0.8],
        },
        call: { rows: [[5, 20]] },
      },
      [{ name: 'ann', agents: 1, skills: skills('chat', 'call') }],
    );
    expect(log).toEqual(['chat1 0 ann', 'call1 20 ann', 'chat2 40 ann']);
  });

  it('end a shift by finishing what is in hand, and taking no more', () => {
    // Ann's shift ends at 100 with two chats in hand; nobody is left for the third.
    const { log, groups } = trace(
      {
        chat: {
          rows: [
            [80, 30],
            [90, 30],
            [105, 5],
          ],
          speeds: [1, 0.5],
        },
      },
      [{ name: 'ann', agents: [1, 0], skills: skills('chat') }],
    );
    expect(log).toEqual(['chat1 80 ann', 'chat2 90 ann', 'chat3 unanswered']);
    // The first: 10 alone, 20 left at half speed until 130; the second: 10 left then, until 140.
    expect(groups[0]!.overtimeSeconds[1]).toBe(40);
    expect([...groups[0]!.staffedSeconds]).toEqual([100, 40]);
  });
});

describe('shifts that end', () => {
  it('end first for the idle, then for whoever is done first', () => {
    // Three agents until 100, one after. Busy until 130, 110 and 160: the first two to finish go home.
    const { log, groups } = trace(
      {
        sales: {
          rows: [
            [90, 40],
            [91, 19],
            [92, 68],
            [105, 10],
            [106, 10],
          ],
        },
      },
      [{ name: 'team', agents: [3, 1], skills: skills('sales') }],
    );
    expect(log.slice(3)).toEqual(['sales4 160 team', 'sales5 170 team']);
    expect(groups[0]!.overtimeSeconds[1]).toBe(10 + 30);
  });
});
