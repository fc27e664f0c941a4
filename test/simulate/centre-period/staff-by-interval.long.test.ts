import { describe, expect, it } from 'vitest';
import { CentrePlay } from '../../../src/simulate/centre-period/centre-play.ts';
import type { CentreWork } from '../../../src/simulate/centre-period/centre-work.ts';
import { staffByInterval } from '../../../src/simulate/centre-period/staff-by-interval.ts';
import { simulateCentre } from '../../../src/simulate/index.ts';

const HALF_HOURS = 48;
const rates = Array.from({ length: HALF_HOURS }, (_, i) => (i >= 18 && i < 24 ? 1 : 0));

function centre(groups: CentreWork['groups']): CentreWork {
  const queue = (name: string, contacts: number) => ({
    name,
    contacts: rates.map((rate) => rate * contacts),
    ahtSeconds: rates.map(() => 240),
    targetServiceLevel: 0.8,
    answerTimeSeconds: 20,
    definition: 'servedWithin' as const,
  });
  return { intervalSeconds: 1800, queues: [queue('a', 30), queue('b', 20)], groups };
}

const group = (name: string, queues: readonly string[], cost = 1) => ({
  name,
  cost,
  present: 1,
  skills: queues.map((queue) => ({ queue, preference: queues.length })),
});

describe('a centre that is played', () => {
  it('fares as simulateCentre says', () => {
    const work = centre([group('a', ['a']), group('ab', ['a', 'b'])]);
    const agents = [rates.map((rate) => 3 * rate), rates.map((rate) => 6 * rate)];
    const tally = new CentrePlay(work, 7, 0, 100).tally(agents);
    const simulated = simulateCentre({
      intervalSeconds: 1800,
      queues: work.queues.map(({ definition, ...queue }) => ({
        ...queue,
        serviceLevelDefinition: definition,
      })),
      groups: work.groups.map(({ name, skills }, g) => ({ name, skills, agents: agents[g]! })),
      replications: 100,
      seed: 7,
    });
    for (const [q, { day }] of simulated.queues.entries()) {
      const { value } = tally.service(q);
      expect(Math.abs(value - day.serviceLevels.servedWithin.value)).toBeLessThan(1e-12);
    }
  });

  it('counts every answered contact with the group that answered it', () => {
    const work = centre([group('a', ['a']), group('b', ['b'])]);
    const agents = work.groups.map(() => rates.map((rate) => 8 * rate));
    const tally = new CentrePlay(work, 3, 0, 20).tally(agents);
    const handled = (g: number, q: number) => {
      const first = (g * 2 + q) * HALF_HOURS;
      return tally.handledContacts
        .slice(first, first + HALF_HOURS)
        .reduce((all, count) => all + count, 0);
    };
    const offered = (q: number) =>
      tally.per.slice(q * HALF_HOURS, (q + 1) * HALF_HOURS).reduce((all, count) => all + count, 0);
    expect(handled(0, 1)).toBe(0);
    expect(handled(1, 0)).toBe(0);
    expect(handled(0, 0)).toBe(offered(0));
    expect(handled(1, 1)).toBe(offered(1));
  });

  it('has people who are absent in part there as often as that', () => {
    const work = centre([group('ab', ['a', 'b'])]);
    const service = (agents: number) =>
      new CentrePlay(work, 5, 0, 120).tally([rates.map((rate) => agents * rate)]).service(0).value;
    expect(service(8.5)).toBeGreaterThan(service(8));
    expect(service(8.5)).toBeLessThan(service(9));
  });
});

describe('agents by group and interval', () => {
  it('give every queue its target, for no more than everybody apart', () => {
    const work = centre([group('a', ['a']), group('b', ['b']), group('ab', ['a', 'b'], 1.1)]);
    const { agents, dedicated } = staffByInterval(new CentrePlay(work, 1, 0, 120));
    const cost = agents.reduce(
      (all, own, g) => all + own.reduce((a, b) => a + b, 0) * work.groups[g]!.cost,
      0,
    );
    expect(cost).toBeLessThan(dedicated.flat().reduce((a, b) => a + b, 0));
    const fresh = new CentrePlay(work, 99, 1_000_000, 200).tally(agents);
    for (const q of work.queues.keys()) expect(fresh.service(q).high).toBeGreaterThan(0.8);
    expect(agents.flat().every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
  });
});
