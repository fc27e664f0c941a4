import { requiredAgents, staffingGrid } from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';

const work = { contacts: 100, intervalSeconds: 1800, ahtSeconds: 180 } as const;
const targets = [
  { targetServiceLevel: 0.8, answerTimeSeconds: 20 },
  { targetServiceLevel: 0.9, answerTimeSeconds: 10 },
  { targetServiceLevel: 0.95, answerTimeSeconds: 0 },
] as const;

describe('staffingGrid', () => {
  it.each([undefined, 300])(
    'marks a target as met from its required agents on, patience %s',
    (patienceSeconds) => {
      const agents = Array.from({ length: 20 }, (_, i) => 8 + i);
      const { columns, rows } = staffingGrid({ ...work, patienceSeconds, agents, targets });
      for (const [t, column] of columns.entries()) {
        const alone = requiredAgents({ ...work, ...targets[t]!, patienceSeconds });
        expect(column.requiredAgents).toBe(alone.agents);
        for (const row of rows) expect(row.meets[t]).toBe(row.agents >= column.requiredAgents);
        const required = rows.find((row) => row.agents === column.requiredAgents)!;
        expect(required.serviceLevels[t]).toBe(alone.serviceLevel);
        expect(required.asaSeconds).toBe(alone.asaSeconds);
      }
    },
  );

  it('takes the service level in the definition that is asked for', () => {
    const serviceLevelDefinition = 'servedWithinOfServed';
    const options = { ...work, patienceSeconds: 60, serviceLevelDefinition } as const;
    const { columns, rows } = staffingGrid({ ...options, agents: [10], targets });
    const alone = requiredAgents({ ...options, ...targets[1] });
    expect(columns[1]!.requiredAgents).toBe(alone.agents);
    const ten = requiredAgents({
      ...options,
      ...targets[1],
      targetServiceLevel: 0.01,
      minAgents: 10,
    });
    expect(rows[0]!.serviceLevels[1]).toBe(ten.serviceLevels.servedWithinOfServed);
  });

  it('shows an overloaded queue for what it is', () => {
    const { rows } = staffingGrid({ ...work, agents: [0, 10], targets });
    for (const row of rows) {
      expect('asaSeconds' in row).toBe(false);
      expect(row).toMatchObject({ serviceLevels: [0, 0, 0], occupancy: 1 });
    }
  });
});
