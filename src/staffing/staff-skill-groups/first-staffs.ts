import { sum } from '../../core/sum.ts';
import { pow } from '../../math/elementary/pow.ts';
import { type IntegerSolution, solveInteger } from '../../search/lp/solve-integer.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { fewestForInterval } from '../engine/interval-staffing.ts';
import type { ServiceTargets } from '../service-targets.ts';
import type { Staff } from './cheapest-enough.ts';
import type { SkillGroup, SkillWork, StaffSkillGroupsInput } from './input.ts';
import { targetsOfSkills } from './targets-of-skills.ts';
import { unlikeTimesNeed } from './unlike-times.ts';

/**
 * Agents for some skills as one queue that nobody else takes agents from, unlike handle times counted by their mean: for the
 * easiest of their targets, as they might be served in any order.
 */
export function needOf(
  skills: readonly SkillWork[],
  intervalSeconds: number,
  targetsOf: readonly ServiceTargets[],
): number {
  const contacts = sum(skills.map((skill) => skill.contacts));
  const seconds = sum(skills.map((skill) => skill.contacts * skill.ahtSeconds));
  const ahtSeconds = contacts > 0 ? seconds / contacts : skills[0]!.ahtSeconds;
  const work = { contacts, ahtSeconds, intervalSeconds };
  return Math.min(...targetsOf.map((targets) => fewestForInterval(work, targets).agents));
}

/** All skills in one line, unlike handle times counted as they are: the strictest target decides, as all wait alike. */
export function pooledNeed(centre: StaffSkillGroupsInput): number {
  const { skills, intervalSeconds } = centre;
  const parts = skills.map(({ contacts, ahtSeconds }) => ({
    load: (contacts * ahtSeconds) / intervalSeconds,
    ahtSeconds,
  }));
  const needs = [...new Set(targetsOfSkills(centre))].map((targets) =>
    Math.max(
      needOf(skills, intervalSeconds, [targets]),
      unlikeTimesNeed(parts, targets)?.agents ?? 0,
    ),
  );
  return Math.max(...needs);
}

/**
 * The cheapest staff in which every set of skills finds the agents that it would need if those who
 * have any of them worked for nobody else: no staff that is enough is cheaper.
 */
export function leastStaff(centre: StaffSkillGroupsInput, control: SearchControl): IntegerSolution {
  const { intervalSeconds, skills, groups } = centre;
  const targetsOf = targetsOfSkills(centre);
  const easiestOf = (subset: readonly SkillWork[]) => [
    ...new Set(skills.flatMap((skill, s) => (subset.includes(skill) ? [targetsOf[s]!] : []))),
  ];
  const program = {
    objective: groups.map(({ cost = 1 }) => cost),
    variables: groups.map(() => ({ lower: 0, upper: Infinity, integer: true })),
    rows: subsetsOf(skills).map((subset) => ({
      terms: groups.flatMap((group, g) => (hasAny(group, subset) ? [[g, 1] as const] : [])),
      lower: needOf(subset, intervalSeconds, easiestOf(subset)),
      upper: Infinity,
    })),
  };
  return solveInteger(program, control);
}

/** All sets of skills but the empty one. */
function subsetsOf(skills: readonly SkillWork[]): SkillWork[][] {
  return Array.from({ length: pow(2, skills.length) - 1 }, (_, i) =>
    skills.filter((_skill, s) => ((i + 1) >> s) & 1),
  );
}

function hasAny(group: SkillGroup, skills: readonly SkillWork[]): boolean {
  return skills.some(({ name }) => group.skills.includes(name));
}

/** Agents of its own for every skill, of the group that has it and ranks lowest. */
export function separateStaff(
  { skills, groups }: StaffSkillGroupsInput,
  alone: readonly number[],
  rank: (group: SkillGroup) => number,
): Staff {
  const staff = groups.map(() => 0);
  for (const [s, { name }] of skills.entries()) {
    const able = groups.filter((group) => group.skills.includes(name));
    if (able.length === 0) continue;
    const first = able.reduce((best, group) => (rank(group) < rank(best) ? group : best));
    staff[groups.indexOf(first)]! += alone[s]!;
  }
  return staff;
}
