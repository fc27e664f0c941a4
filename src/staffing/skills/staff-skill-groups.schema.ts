import * as z from 'zod';
import { name, nonNegative, positive } from '../../core/domain.schema.ts';
import { serviceTargetsSchema } from '../targets/service-targets.schema.ts';

/** The schema of `SkillWork`. */
export const skillWorkSchema = z
  .strictObject({ name: name(), contacts: nonNegative(), ahtSeconds: positive() })
  .readonly();

/** The schema of `SkillGroup`. */
export const skillGroupSchema = z
  .strictObject({
    name: name(),
    skills: z.array(name()).min(1, 'at least one skill').readonly(),
    cost: positive().optional(),
  })
  .readonly();

/** Sets of skills double with each skill: ten make a thousand. */
const MOST_SKILLS = 10;

/** The schema of `StaffSkillGroupsOptions`. */
export const staffSkillGroupsOptionsSchema = z
  .strictObject({
    intervalSeconds: positive(),
    skills: z
      .array(skillWorkSchema)
      .min(1, 'one to ten skills')
      .max(MOST_SKILLS, 'one to ten skills')
      .refine(
        (skills) => new Set(skills.map((skill) => skill.name)).size === skills.length,
        'skills of different names',
      )
      .readonly(),
    groups: z.array(skillGroupSchema).min(1, 'at least one group').readonly(),
    targets: serviceTargetsSchema,
  })
  .check(({ value, issues }) => {
    const known = new Set(value.skills.map((skill) => skill.name));
    for (const [g, group] of value.groups.entries()) {
      for (const [s, skill] of group.skills.entries()) {
        if (known.has(skill)) continue;
        issues.push({
          code: 'custom',
          message: 'the name of one of the skills',
          input: skill,
          path: ['groups', g, 'skills', s],
        });
      }
    }
  })
  .readonly();
