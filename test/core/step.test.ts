import { explain } from 'halfhour';
import { describe, expect, it } from 'vitest';

describe('explain', () => {
  it('writes formula, numbers, value, rounding, unit and remark on one line', () => {
    const text = explain([
      {
        name: 'offeredLoad',
        formula: 'contacts * ahtSeconds / intervalSeconds',
        inputs: { contacts: 100, ahtSeconds: 180, intervalSeconds: 1800 },
        value: 10,
        unit: 'erlangs',
      },
      {
        name: 'scheduledAgents',
        formula: 'agents / (1 - shrinkage)',
        inputs: { agents: 14, shrinkage: 0.3 },
        value: 14 / 0.7,
        rounding: { rule: 'up', result: 20 },
        unit: 'agents',
        note: 'shrinkage is divided out, never multiplied on',
      },
    ]);
    expect(text.split('\n')).toEqual([
      'offeredLoad = contacts * ahtSeconds / intervalSeconds = 100 * 180 / 1800 = 10 erlangs',
      'scheduledAgents = agents / (1 - shrinkage) = 14 / (1 - 0.3) = 20, rounded up to 20 agents (shrinkage is divided out, never multiplied on)',
    ]);
  });

  it('does not repeat a value that is given, not derived', () => {
    const given = { name: 'agents', formula: 'minAgents', inputs: { minAgents: 2 }, value: 2 };
    expect(explain([given])).toBe('agents = minAgents = 2');
  });

  it('of no steps is empty', () => {
    expect(explain([])).toBe('');
  });
});
