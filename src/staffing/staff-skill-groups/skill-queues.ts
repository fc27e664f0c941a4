import type { Step } from '../../core/step.ts';
import { notePart, stepNote } from '../../core/step-note.ts';
import { sum } from '../../core/sum.ts';
import {
  fewestForInterval,
  staffInterval,
  type TargetNeed,
  type WorkOfInterval,
} from '../engine/interval-staffing.ts';
import { agentsSteps } from '../engine/staffing-steps.ts';
import type { ServiceTargets } from '../service-targets.ts';
import { STAFFING_NOTES } from '../texts.ts';
import { balancedLoads } from './balanced-loads.ts';
import type { Lack, Staff } from './cheapest-enough.ts';
import { evenOccupancy, skillSets } from './even-occupancy.ts';
import type { StaffSkillGroupsInput } from './input.ts';
import { needsByLoad } from './needs-by-load.ts';
import { targetsOfSkills } from './targets-of-skills.ts';
import { type PartOfPool, unlikeTimesNeed } from './unlike-times.ts';

/** Skills that the same groups have, as their contacts see it: all these agents, and what else they do. */
interface SkillQueue {
  readonly skills: readonly string[];
  /** The groups that have them, by index. */
  readonly groups: readonly number[];
  /** Agents of these groups. */
  readonly have: number;
  /** Erlangs of these skills, and of others on the same agents. */
  readonly ownLoad: number;
  readonly otherLoad: number;
  /** All of it as one queue. */
  readonly work: WorkOfInterval;
  /** What it is made of, skill by skill. */
  readonly parts: readonly PartOfPool[];
  /** The targets of theirs that ask for the most agents: all of them wait alike. */
  readonly targets: ServiceTargets;
  /** Agents that they lack for the targets; 0 or less if they are enough. */
  readonly missing: number;
}

/** The queues of a centre, with any staff. */
interface SkillQueues {
  readonly of: (staff: Staff) => SkillQueue[];
  readonly lack: (staff: Staff) => Lack;
}

export function skillQueues(centre: StaffSkillGroupsInput): SkillQueues {
  const { intervalSeconds, skills, groups } = centre;
  const loads = skills.map(({ contacts, ahtSeconds }) => (contacts * ahtSeconds) / intervalSeconds);
  const groupsOf = skills.map(({ name }) =>
    groups.flatMap((group, g) => (group.skills.includes(name) ? [g] : [])),
  );
  const targetsOf = targetsOfSkills(centre);
  const sets = skillSets(loads, groupsOf, groups.length);
  const occupancy = new Float64Array(groups.length);
  const times = new Set(
    skills.flatMap(({ contacts, ahtSeconds }) => (contacts > 0 ? [ahtSeconds] : [])),
  );
  // Where all take alike long, only how busy each group is counts, and not with which skill.
  const alike = times.size <= 1;
  const [time = skills[0]!.ahtSeconds] = times;
  const pools = sameGroups(groupsOf).map((members) => {
    const own = groupsOf[members[0]!]!;
    const ownLoad = sum(members.map((s) => loads[s]!));
    const asked = [...new Set(members.map((s) => targetsOf[s]!))];
    const workOf = (load: number, ahtSeconds: number) => ({
      // Without contacts of their own only the minimum staff is asked for.
      contacts: ownLoad > 0 ? (load * intervalSeconds) / ahtSeconds : 0,
      ahtSeconds,
      intervalSeconds,
    });
    const needOf = (work: WorkOfInterval, parts: readonly PartOfPool[]) =>
      asked
        .map((targets) => ({ targets, agents: needFor(work, parts, targets) }))
        .reduce((most, other) => (other.agents > most.agents ? other : most));
    const needOfLoad = needsByLoad((load) => needOf(workOf(load, time), []).agents);
    return { members, own, ownLoad, workOf, needOf, needOfLoad };
  });
  const haveOf = (own: readonly number[], staff: Staff) => {
    let have = 0;
    for (const g of own) have += staff[g]!;
    return have;
  };
  /** All the load on the groups of a pool; its own where they have nobody. */
  const loadOn = (own: readonly number[], ownLoad: number, staff: Staff) => {
    let load = 0;
    for (const g of own) load += occupancy[g]! * staff[g]!;
    return load > 0 ? load : ownLoad;
  };
  // How busy a group is counts where only that is known of a pool's load.
  const asksOccupancy = alike || pools.some(({ ownLoad }) => ownLoad === 0);
  const of = (staff: Staff): SkillQueue[] => {
    if (asksOccupancy) evenOccupancy(sets, staff, occupancy);
    const shares = alike ? [] : balancedLoads(loads, groupsOf, staff);
    return pools.map(({ members, own, ownLoad, workOf, needOf }) => {
      const have = haveOf(own, staff);
      const all = asksOccupancy ? loadOn(own, ownLoad, staff) : ownLoad;
      const partOf = (s: number) => {
        if (members.includes(s)) return loads[s]!;
        const share = shares[s]!;
        return own.reduce((load, g) => load + share[g]!, 0);
      };
      const parts =
        alike || ownLoad === 0
          ? []
          : skills.map(({ ahtSeconds }, s) => ({ load: partOf(s), ahtSeconds }));
      const contacts = sum(parts.map(({ load, ahtSeconds }) => load / ahtSeconds));
      const ahtSeconds = contacts > 0 ? sum(parts.map(({ load }) => load)) / contacts : time;
      const work = workOf(contacts > 0 ? contacts * ahtSeconds : all, ahtSeconds);
      const need = needOf(work, parts);
      return {
        skills: members.map((s) => skills[s]!.name),
        groups: own,
        have,
        ownLoad,
        otherLoad: (ownLoad > 0 ? (work.contacts * ahtSeconds) / intervalSeconds : all) - ownLoad,
        work,
        parts,
        targets: need.targets,
        missing: need.agents - have,
      };
    });
  };
  const lack = (staff: Staff): Lack => {
    if (!alike) return lackOf(of(staff));
    evenOccupancy(sets, staff, occupancy);
    return lackOf(
      pools.map(({ own, ownLoad, needOfLoad }) => ({
        groups: own,
        missing: needOfLoad(loadOn(own, ownLoad, staff)) - haveOf(own, staff),
      })),
    );
  };
  return { of, lack };
}

function needFor(work: WorkOfInterval, parts: readonly PartOfPool[], targets: ServiceTargets) {
  const unlike = unlikeTimesNeed(parts, targets)?.agents ?? 0;
  return Math.max(fewestForInterval(work, targets).agents, unlike);
}

function lackOf(queues: readonly Pick<SkillQueue, 'missing' | 'groups'>[]): Lack {
  const lacking = queues.filter(({ missing }) => missing > 0);
  return {
    agents: sum(lacking.map(({ missing }) => missing)),
    spare: sum(queues.map(({ missing }) => Math.max(0, -missing))),
    groups: [...new Set(lacking.flatMap((queue) => queue.groups))],
  };
}

/** Skills by the groups that have them: those of the same groups share every agent. */
function sameGroups(groupsOf: readonly (readonly number[])[]): number[][] {
  const byGroups = new Map<string, number[]>();
  for (const [s, groups] of groupsOf.entries()) {
    const key = groups.join();
    byGroups.set(key, [...(byGroups.get(key) ?? []), s]);
  }
  return [...byGroups.values()];
}

/** The steps of a queue up to its agents. */
export function queueSteps({
  skills,
  ownLoad,
  otherLoad,
  work,
  parts,
  targets,
}: SkillQueue): Step[] {
  const needs: TargetNeed[] = [];
  const staffing = staffInterval(work, targets, 1, needs);
  const steps = agentsSteps({ ...targets, ...work }, staffing, needs);
  const byErlang = steps.pop()!;
  const unlike = unlikeTimesNeed(parts, targets);
  const agents = unlike === undefined ? byErlang : largerOf(byErlang, unlike.agents);
  return [
    {
      name: 'offeredLoad',
      formula: 'ownLoad + otherLoad',
      inputs: { ownLoad, otherLoad },
      value: ownLoad + otherLoad,
      unit: 'erlangs',
      ...stepNote(STAFFING_NOTES, 'load-of-skills', { skills }),
    },
    ...steps,
    ...(unlike?.steps() ?? []),
    {
      ...agents,
      ...stepNote(STAFFING_NOTES, 'agents-of-skills', { skills, decided: notePart(agents) }),
    },
  ];
}

/** The agents of a queue if unlike handle times ask for some as well. */
function largerOf(agents: Step, byUnlikeTimes: number): Step {
  const names = [...Object.keys(agents.inputs), 'byUnlikeTimes'];
  const decides = byUnlikeTimes > agents.value;
  return {
    ...agents,
    formula: `max(${names.join(', ')})`,
    inputs: { ...agents.inputs, byUnlikeTimes },
    value: Math.max(agents.value, byUnlikeTimes),
    ...(decides && stepNote(STAFFING_NOTES, 'decided.unlikeTimes')),
  };
}
