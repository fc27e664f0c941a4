import * as z from 'zod/mini';
import { listOf, name } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { peopleList } from './people-list.ts';

/** The shifts that somebody can work, for skill or by contract. */
export interface ShiftSkill {
  /** Name of the person: one of the employees of a roster. */
  readonly employee: string;
  /** Ids of the shifts. */
  readonly shifts: readonly string[];
}

export const shiftSkillsSchema = /* @__PURE__ */ schemaOf<readonly ShiftSkill[]>()(() =>
  peopleList(
    z.strictObject({ employee: name(), shifts: listOf(name(), 'a list of ids of shifts') }),
    'a list of people with their shifts',
  ),
);
