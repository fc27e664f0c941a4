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
      'scheduledAgents = agents / (1 - shrinkage) = 14 / (1 - 0.3) = 20 agents (shrinkage is divided out, never multiplied on)',
    ]);
  });

  it('says so where rounding changes what is seen, and counts one in the singular', () => {
    const half = { name: 'agents', formula: 'required', inputs: { required: 0.5 }, value: 0.5 };
    const rounding = { rule: 'up', result: 1 } as const;
    expect(explain([{ ...half, rounding, unit: 'agents' }])).toBe(
      'agents = required = 0.5, rounded up to 1 agent',
    );
  });

  it('leaves the fields of an argument and of an answer as they are called', () => {
    const formula = 'queue({ agents: agents, load: 2 * load }).load';
    expect(explain([{ name: 'x', formula, inputs: { agents: 3, load: 1 }, value: 2 }])).toBe(
      `x = ${formula} = queue({ agents: 3, load: 2 * 1 }).load = 2`,
    );
  });

  it('replaces names in any language, and leaves what an object inherits alone', () => {
    const step = { name: 'left', formula: '1 - отпуск - constructor', value: 0.9 };
    expect(explain([{ ...step, inputs: { отпуск: 0.1 } }])).toBe(
      'left = 1 - отпуск - constructor = 1 - 0.1 - constructor = 0.9',
    );
  });

  it.each([
    [0.1, '0.1'],
    [9.99999999, '10'],
    [123456789.12, '123456790'],
    [1.25e-9, '1.25e-9'],
    [1 / 3, '0.33333333'],
    [Infinity, 'Infinity'],
  ])('prints %d in eight digits as %s', (value, text) => {
    expect(explain([{ name: 'x', formula: 'y', inputs: { y: value }, value }])).toBe(
      `x = y = ${text}`,
    );
  });

  it('does not repeat a value that is given, not derived', () => {
    const given = { name: 'agents', formula: 'minAgents', inputs: { minAgents: 2 }, value: 2 };
    expect(explain([given])).toBe('agents = minAgents = 2');
  });

  it('of no steps is empty', () => {
    expect(explain([])).toBe('');
  });
});
