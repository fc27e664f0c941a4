import * as z from 'zod/mini';
import { name, nonNegative, positive } from '../../core/kinds.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { searchControlFields } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import {
  type ServiceTargets,
  serviceTargetsSchema,
  serviceTargetsShape,
  targetsRule,
} from '../service-targets.ts';

/** The contacts of an interval that ask for one skill. */
export interface SkillWork {
  readonly name: string;
  /** Contacts offered in the interval, 0 or more. */
  readonly contacts: number;
  /** Average handle time in seconds, above 0. */
  readonly ahtSeconds: number;
  /** What this skill has to reach, and its patience, in place of those of all; they know no shrinkage and no fewest agents. */
  readonly targets?: SkillTargets | undefined;
}

/** Targets of one skill. */
export type SkillTargets = Omit<
  ServiceTargets,
  'minAgents' | 'shrinkage' | 'breaksPlacedBySchedule'
>;

const skillWorkSchema = /* @__PURE__ */ schemaOf<SkillWork>()(() =>
  z.strictObject({
    name: name(),
    contacts: nonNegative(),
    ahtSeconds: positive(),
    targets: z.optional(skillTargetsSchema()),
  }),
);

const skillTargetsSchema = /* @__PURE__ */ schemaOf<SkillTargets>()(() => {
  const {
    minAgents: _,
    shrinkage: __,
    breaksPlacedBySchedule: ___,
    ...shape
  } = serviceTargetsShape();
  return z.strictObject(shape).check(targetsRule());
});

/** Agents who have the same skills. */
export interface SkillGroup {
  readonly name: string;
  /** Names of the skills that each of them has. */
  readonly skills: readonly string[];
  /** What one of them costs relative to the others, above 0; default 1. */
  readonly cost?: number | undefined;
}

const skillGroupSchema = /* @__PURE__ */ schemaOf<SkillGroup>()(() =>
  z.strictObject({
    name: name(),
    skills: z.array(name()).check(z.minLength(1, 'at least one skill')),
    cost: z.optional(positive()),
  }),
);

/** Skills, groups and the targets. */
export interface StaffSkillGroupsInput extends SearchControl {
  /** Length of the interval in seconds, above 0. */
  readonly intervalSeconds: number;
  /** One to ten skills. */
  readonly skills: readonly SkillWork[];
  /** The groups that may be staffed; every skill with contacts is in one of them. */
  readonly groups: readonly SkillGroup[];
  /** What every skill without targets of its own has to reach, and the shrinkage of all agents. */
  readonly targets: ServiceTargets;
}

export const staffSkillGroupsInputSchema = /* @__PURE__ */ schemaOf<StaffSkillGroupsInput>()(() =>
  z
    .strictObject({
      ...searchControlFields(),
      intervalSeconds: positive(),
      skills: z
        .array(skillWorkSchema())
        .check(z.minLength(1, 'one to ten skills'))
        .check(z.maxLength(MOST_SKILLS, 'one to ten skills'))
        .check(
          z.refine(
            (skills) => new Set(skills.map((skill) => skill.name)).size === skills.length,
            'skills of different names',
          ),
        ),
      groups: z.array(skillGroupSchema()).check(z.minLength(1, 'at least one group')),
      targets: serviceTargetsSchema(),
    })
    .check(
      stated('The `skills` of groups are names of the skills listed', ({ value, issues }) => {
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
      }),
    ),
);

/** Sets of skills double with each skill: ten make a thousand. */
const MOST_SKILLS = 10;
