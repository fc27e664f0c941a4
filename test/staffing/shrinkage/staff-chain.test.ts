import fc from 'fast-check';
import { explain } from 'halfhour';
import { addShrinkage, removeShrinkage, type ShrinkageComponent } from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';
import { recompute } from '../support/recompute.ts';

const components: readonly ShrinkageComponent[] = Object.freeze([
  { name: 'holidays', share: 0.1, base: 'paid' },
  { name: 'training', share: 0.02, base: 'paid', kind: 'activity' },
  { name: 'sickness', share: 0.05, base: 'scheduled', kind: 'absence' },
  { name: 'team meetings', share: 0.03, base: 'inOffice', kind: 'activity' },
  { name: 'breaks', share: 0.12, base: 'inOffice', kind: 'break' },
] as const);

describe('addShrinkage', () => {
  it.each([
    [70, 0.1, 78],
    [70, 0.3, 100],
    [21, 0.3, 30],
    [34, 0, 34],
  ])('divides, never multiplies: %i at %f are %i', (agents, shrinkage, scheduledAgents) => {
    expect(addShrinkage({ agents, shrinkage })).toMatchObject({ scheduledAgents });
  });

  it('adds shares of the same base and compounds shares of different bases', () => {
    const { totalShrinkage } = addShrinkage({ agents: 100, shrinkage: components });
    expect(totalShrinkage).toBeNear(1 - 0.88 * 0.95 * 0.85, 1e-14);
  });

  it('tells a sum of 29 % from a compound of 26.056628 % by the bases alone', () => {
    const shares = [0.11, 0.05, 0.03, 0.08, 0.02];
    const with_ = (base: 'scheduled' | 'remaining') =>
      shares.map((share, i): ShrinkageComponent => ({ name: `c${i}`, share, base }));
    const { totalShrinkage: sum } = addShrinkage({ agents: 1, shrinkage: with_('scheduled') });
    const { totalShrinkage: compound } = addShrinkage({ agents: 1, shrinkage: with_('remaining') });
    expect(sum).toBeNear(0.29, 1e-14);
    expect(compound).toBeNear(0.26056628, 1e-7);
  });

  it('rounds where it is told to', () => {
    const options = { agents: 33.333, shrinkage: components };
    const position = 0.95 * 0.85;
    expect(addShrinkage(options)).toMatchObject({
      agents: 34,
      scheduledAgents: 43,
      paidAgents: 49,
    });
    expect(addShrinkage({ ...options, rounding: 'atEnd' })).toMatchObject({
      agents: 34,
      scheduledAgents: 42,
      paidAgents: 47,
    });
    const exact = addShrinkage({ ...options, rounding: 'none' });
    expect(exact.scheduledAgents).toBeNear(33.333 / position, 1e-14);
    expect(exact.paidAgents).toBeNear(33.333 / position / 0.88, 1e-14);
    expect(exact.steps.filter(({ rounding }) => rounding !== undefined)).toEqual([]);
  });

  it('gives steps that yield every number when computed again', () => {
    for (const rounding of ['eachStage', 'atEnd', 'none'] as const) {
      for (const shrinkage of [0.3, components, []]) {
        const chain = addShrinkage({ agents: 33.333, shrinkage, rounding });
        for (const step of chain.steps) {
          expect(Number(recompute(step)), step.name).toBeNear(step.value, 1e-14);
        }
        for (const name of ['agents', 'scheduledAgents', 'paidAgents'] as const) {
          const step = chain.steps.find((candidate) => candidate.name === name)!;
          expect(step.rounding?.result ?? step.value, name).toBe(chain[name]);
        }
      }
    }
  });

  it('gives names of any language a word of their own in the steps', () => {
    const names = ['отпуск', 'болезнь', 'team meetings', 'team-meetings', '2nd break'];
    const shrinkage = names.map((name) => ({ name, share: 0.03, base: 'inOffice' as const }));
    const [step] = addShrinkage({ agents: 10, shrinkage }).steps;
    expect(step).toMatchObject({
      formula: '1 - отпуск - болезнь - team_meetings - team_meetings_2 - _2nd_break',
      inputs: { отпуск: 0.03, болезнь: 0.03, team_meetings_2: 0.03, _2nd_break: 0.03 },
    });
    expect(Object.keys(step!.inputs)).toHaveLength(5);
  });

  it('shows the rounding of each stage, that of a fraction of an agent too', () => {
    const { steps } = addShrinkage({ agents: 33.333, shrinkage: 0.3 });
    expect(explain(steps).split('\n')).toEqual([
      'agents = required = 33.333, rounded up to 34 agents',
      'scheduledAgents = agents / (1 - shrinkage) = 34 / (1 - 0.3) = 48.571429, rounded up to 49 agents',
      'paidAgents = scheduledAgents = 49 agents',
    ]);
  });

  it('refuses shares that add up to all, whatever rounding leaves of them', () => {
    const shrinkage = [0.7, 0.2, 0.1].map((share, i) => ({
      name: `c${i}`,
      share,
      base: 'scheduled' as const,
    }));
    expect(() => addShrinkage({ agents: 1, shrinkage })).toThrow(
      'leave some of the scheduled time',
    );
  });

  it('refuses shares that leave nothing, names that repeat, and breaks placed twice', () => {
    const all = [
      { name: 'a', share: 0.6, base: 'paid' },
      { name: 'b', share: 0.4, base: 'paid' },
    ] as const;
    expect(() => addShrinkage({ agents: 1, shrinkage: all })).toThrow('leave some');
    expect(() => addShrinkage({ agents: 1, shrinkage: [all[0], all[0]] })).toThrow(
      'shrinkage[1].name must be a name that no other component has',
    );
    expect(() =>
      addShrinkage({ agents: 1, shrinkage: components, breaksPlacedBySchedule: true }),
    ).toThrow('shrinkage[4]');
    expect(() => addShrinkage({ agents: 1, shrinkage: 1 })).toThrow('a fraction from 0 to below 1');
  });
});

describe('removeShrinkage', () => {
  it.each([
    [10, 0.9, 1],
    [90, 0.3, 63],
    [30, 0.3, 21],
  ])('takes %i at %f back to %i', (heads, shrinkage, wholeAgents) => {
    expect(removeShrinkage({ heads, counted: 'scheduled', shrinkage })).toMatchObject({
      wholeAgents,
    });
  });

  it('undoes addShrinkage', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 99 }),
        (agents, percent) => {
          const shrinkage = percent / 100;
          const { scheduledAgents } = addShrinkage({ agents, shrinkage });
          const { wholeAgents } = removeShrinkage({
            heads: scheduledAgents,
            counted: 'scheduled',
            shrinkage,
          });
          expect(wholeAgents).toBeGreaterThanOrEqual(agents);
          if (scheduledAgents === 0) return;
          const fewer = removeShrinkage({
            heads: scheduledAgents - 1,
            counted: 'scheduled',
            shrinkage,
          });
          expect(fewer.wholeAgents).toBeLessThan(agents);
        },
      ),
    );
  });

  it('starts from the pay roll or from the schedule', () => {
    const shrinkage = components;
    const paid = removeShrinkage({ heads: 100, counted: 'paid', shrinkage });
    const scheduled = removeShrinkage({ heads: 100, counted: 'scheduled', shrinkage });
    expect(paid.agents).toBeNear(100 * 0.88 * 0.95 * 0.85, 1e-14);
    expect(scheduled.agents).toBeNear(100 * 0.95 * 0.85, 1e-14);
    for (const step of [...paid.steps, ...scheduled.steps]) {
      expect(Number(recompute(step))).toBeNear(step.value, 1e-14);
    }
  });
});
