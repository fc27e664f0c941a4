import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OptimiseSkillGroupsInput } from 'halfhour/simulate';
import type * as staffing from 'halfhour/staffing';

/** The build of another version that is compared with: its folder. */
export const OTHER_BUILD = process.env['HALFHOUR_OTHER_BUILD'];

/**
 * Agents by group of the `staffSkillGroups` of another build, asked as the first version can be: with one target, the
 * strictest of all, and the shortest patience if all have one. Undefined where no other build is given.
 */
export async function firstVersion(): Promise<
  ((input: OptimiseSkillGroupsInput) => readonly number[]) | undefined
> {
  if (OTHER_BUILD === undefined) return undefined;
  const { staffSkillGroups }: typeof staffing = await import(
    pathToFileURL(join(OTHER_BUILD, 'staffing.js')).href
  );
  return ({ intervalSeconds, queues, groups }) => {
    const patience = queues.map(({ patienceSeconds = Infinity }) => patienceSeconds);
    const shortest = Math.min(...patience);
    const staff = staffSkillGroups({
      intervalSeconds,
      skills: queues.map(({ name, contacts, ahtSeconds }) => ({ name, contacts, ahtSeconds })),
      groups: groups.map(({ name, skills, cost = 1 }) => ({
        name,
        cost,
        skills: skills.map(({ queue }) => queue),
      })),
      targets: {
        targetServiceLevel: Math.max(...queues.map(({ targetServiceLevel }) => targetServiceLevel)),
        answerTimeSeconds: Math.min(...queues.map(({ answerTimeSeconds }) => answerTimeSeconds)),
        ...(patience.every((seconds) => seconds < Infinity) && { patienceSeconds: shortest }),
      },
    });
    return staff.groups.map(({ agents }) => agents);
  };
}
