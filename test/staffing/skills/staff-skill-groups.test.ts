import { InfeasibleError } from 'halfhour';
import { requiredAgents, type SkillGroup, staffSkillGroups } from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';
import { isClose } from '../support/close-to.ts';
import { recompute } from '../support/recompute.ts';

const targets = { targetServiceLevel: 0.8, answerTimeSeconds: 20 } as const;
const skills = [
  { name: 'billing', contacts: 50, ahtSeconds: 180 },
  { name: 'technical', contacts: 30, ahtSeconds: 300 },
  { name: 'sales', contacts: 20, ahtSeconds: 240 },
] as const;
const dedicated: SkillGroup[] = skills.map(({ name }) => ({ name, skills: [name] }));
const everything: SkillGroup = { name: 'all', skills: skills.map(({ name }) => name) };

const staff = (groups: readonly SkillGroup[]) =>
  staffSkillGroups({ intervalSeconds: 1800, skills, groups, targets });

describe('staffSkillGroups', () => {
  it('of dedicated groups is what each queue takes alone', () => {
    const { groups, agents, dedicatedAgents } = staff(dedicated);
    for (const [i, { agents: own }] of groups.entries()) {
      expect(own).toBe(requiredAgents({ ...targets, ...pick(i), intervalSeconds: 1800 }).agents);
    }
    expect(agents).toBe(dedicatedAgents);
  });

  it('of people who can do everything is one queue', () => {
    const { agents, pooledAgents } = staff([everything]);
    expect(agents).toBe(pooledAgents);
    expect(pooledAgents).toBeLessThan(staff(dedicated).dedicatedAgents);
  });

  it('of overlapping groups lies between pooled and dedicated', () => {
    const some = staff([
      ...dedicated,
      { name: 'two', skills: ['billing', 'technical'], cost: 1.05 },
    ]);
    expect(some.agents).toBeGreaterThanOrEqual(some.pooledAgents);
    expect(some.agents).toBeLessThanOrEqual(some.dedicatedAgents);
    expect(some.agents).toBe(some.groups.reduce((total, group) => total + group.agents, 0));
  });

  it('never counts an agent twice: 5 billing and 3 technical at once take 8, not 5', () => {
    const { agents } = staffSkillGroups({
      intervalSeconds: 1800,
      skills: [
        { name: 'billing', contacts: 40, ahtSeconds: 180 },
        { name: 'technical', contacts: 22, ahtSeconds: 180 },
      ],
      groups: [{ name: 'both', skills: ['billing', 'technical'] }],
      targets: { maxOccupancy: 0.8, answerTimeSeconds: 20 },
    });
    // 4 and 2.2 erlangs at 80 %: 5 and 3 alone, 7.75 together.
    expect(agents).toBe(8);
  });

  it('gives every set of skills the people that it needs', () => {
    const groups = [
      { name: 'bt', skills: ['billing', 'technical'] },
      { name: 'ts', skills: ['technical', 'sales'] },
    ];
    const result = staff(groups);
    const having = (names: readonly string[]) =>
      result.groups
        .filter((_, g) => groups[g]!.skills.some((skill) => names.includes(skill)))
        .reduce((total, { agents }) => total + agents, 0);
    for (const [i, skill] of skills.entries()) {
      const alone = requiredAgents({ ...targets, ...pick(i), intervalSeconds: 1800 }).agents;
      expect(having([skill.name])).toBeGreaterThanOrEqual(alone);
    }
    expect(result.bindingSkills.length).toBeGreaterThan(0);
    for (const names of result.bindingSkills) expect(having(names)).toBeGreaterThan(0);
  });

  it('gives steps that yield every number when computed again', () => {
    const result = staff([...dedicated, everything]);
    for (const step of result.steps) {
      expect(isClose(Number(recompute(step)), step.value, 1e-14), step.name).toBe(true);
    }
    expect(result.steps.at(-1)).toMatchObject({ name: 'agents', value: result.agents });
    const needs = result.steps.filter(({ name }) => name === 'agents').slice(0, -1);
    expect(needs).toHaveLength(result.bindingSkills.length);
  });

  it('trains across where it costs little, and not where it costs much', () => {
    const flexibleAt = (cost: number) =>
      staff([...dedicated, { ...everything, cost }]).groups[3]!.agents;
    expect(flexibleAt(1.01)).toBeGreaterThan(0);
    expect(flexibleAt(5)).toBe(0);
  });

  it('says which skill nobody has, and which names mean nothing', () => {
    expect(() => staff(dedicated.slice(1))).toThrow(InfeasibleError);
    expect(() => staff(dedicated.slice(1))).toThrow('no group has the skill billing');
    expect(() => staff([{ name: 'x', skills: ['juggling'] }])).toThrow(
      'groups[0].skills[0] must be the name of one of the skills',
    );
  });
});

function pick(i: number): { contacts: number; ahtSeconds: number } {
  const { contacts, ahtSeconds } = skills[i]!;
  return { contacts, ahtSeconds };
}
