import type { ServiceTargets } from '../service-targets.ts';
import type { StaffSkillGroupsInput } from './input.ts';

/** The targets of each skill, those without any of their own sharing those of all: the fewest agents are asked of all together. */
export function targetsOfSkills({
  skills,
  targets,
}: Pick<StaffSkillGroupsInput, 'skills' | 'targets'>): readonly ServiceTargets[] {
  const minAgents = targets.minAgents !== undefined && { minAgents: targets.minAgents };
  const known = new Map<string, ServiceTargets>();
  return skills.map(({ targets: own }) => {
    if (own === undefined) return targets;
    // Equal ones are the same, so that a pool looks at each of them once.
    const key = JSON.stringify(own);
    const made = known.get(key) ?? { ...own, ...minAgents };
    known.set(key, made);
    return made;
  });
}
