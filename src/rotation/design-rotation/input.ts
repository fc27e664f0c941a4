import * as z from 'zod/mini';
import { listOf, nonNegative, oneOf, positiveWholeNumber, yesOrNo } from '../../core/kinds.ts';
import { parseInput } from '../../core/parse-input.ts';
import { schemaOf } from '../../core/schema.ts';
import { stated } from '../../core/stated.ts';
import { type Duty, dutyList } from '../../duty/duty.ts';
import { searchControlFields } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import {
  type AgentRequirement,
  checkSeries,
  requirementSchema,
} from '../../shifts/agent-requirement.ts';
import { clockHoursFields } from '../../shifts/clock-hours.ts';
import type { MinimumOnPosition } from '../../shifts/design-problem.ts';
import { type ShiftType, shiftTypeList } from '../../shifts/shift-type.ts';
import { type Rota, rotaSchema } from '../rota.ts';
import {
  CONTRACTS_RULE,
  contractsAgree,
  type RotationContract,
  rotationContracts,
} from '../rotation-contract.ts';
import {
  hoursUpTo,
  longRestSchema,
  type NightRules,
  nightRulesSchema,
  type RotationRules,
  type WeekendRules,
  type WholeRange,
  weekendFields,
  weeklyHoursSchema,
  wholeRangeSchema,
} from '../rotation-rules.ts';

/** What a planner sets on the shifts of a rota that is designed with them. */
export interface RotationDesignLimits {
  /** Most distinct shifts: pairs of start and length within a type (whole number of 1 or more). */
  readonly maxDistinctShifts?: number | undefined;
  /** Most agents on position at any time, fixed shifts included (whole number of 1 or more). */
  readonly seats?: number | undefined;
  /** Agents who must be on position at some hours, whatever the requirement says. */
  readonly minOnPosition?: readonly MinimumOnPosition[] | undefined;
}

/** What a search can start from: a result of {@link designRotation}, or as much of it as is left. */
export interface EarlierDesign {
  /** Crews; those whose rota the rules do not allow are replaced by others of as many people. */
  readonly crews: readonly {
    /** Its weeks, each day the id of a shift as `designRotation` calls it, or `null`. */
    readonly rota: Rota;
    /** The contract of its people, where there are several. */
    readonly contract?: string | undefined;
  }[];
  /** Duties with their breaks; others are given breaks where they cost least. */
  readonly duties: readonly Duty[];
}

/** Weekend rules of a rota whose length is not known beforehand. */
export type WeekendRulesOfAnyCycle = Omit<WeekendRules, 'minFree'>;

/**
 * What {@link designRotation} needs to know. The rules are those of `generateRotation`, but for the two
 * that count over a whole cycle (`weekends.minFree`, `maxSingleDaysOff`): how long a cycle is, is part of
 * the answer, so say `weekends.maxBetweenFree`.
 */
export interface DesignRotationInput
  extends Pick<
      RotationRules,
      | 'daysOff'
      | 'workStretch'
      | 'forbiddenSequences'
      | 'minRestHours'
      | 'forwardRotation'
      | 'daysOffEachWeek'
      | 'minWeeklyRestHours'
      | 'minLongRest'
      | 'weeklyHours'
    >,
    SearchControl {
  /** Agents needed in each interval of a week that repeats, from Monday 00:00. */
  readonly requirement: AgentRequirement;
  /** The kinds of shift to choose from. `forbiddenSequences` are said of their ids: `['night', 'off', 'early']`. */
  readonly shiftTypes: readonly ShiftType[];
  /** Days in a row on one shift, the same for all (default: 1 to as long as a work stretch may be). */
  readonly shiftRun?: WholeRange | undefined;
  readonly weekends?: WeekendRulesOfAnyCycle | undefined;
  readonly nights?: NightRules | undefined;
  /**
   * The contracts that people may have, each with its own hours, shift types, costs and limits; every crew is of one
   * contract. Default: one contract for all, of `weeklyHours`.
   */
  readonly contracts?: readonly RotationContract[] | undefined;
  /**
   * `'people'` for as few people as possible (default), `'cost'` for the least cost a week: what people cost whatever
   * they work (`costPerWeek` of their contract), and each duty (`costPerHour`, `costPerShift` of its type).
   */
  readonly minimise?: 'people' | 'cost' | undefined;
  /** People of all contracts: so many, or within a range (default: any). */
  readonly employees?: number | WholeRange | undefined;
  /** Most weeks of a crew's cycle, and so people of a crew (whole number of 1 or more, default 26). */
  readonly maxCycleWeeks?: number | undefined;
  /** Limits on the shifts. */
  readonly limits?: RotationDesignLimits | undefined;
  /** Shifts of others that are there anyway; the crews cover what they leave. */
  readonly fixedShifts?: readonly Duty[] | undefined;
  /** An earlier design that the search goes on from, where its people are within `employees`. */
  readonly startFrom?: EarlierDesign | undefined;
  /** Shift types that nobody likes, by id: crews share them as they share nights and weekend days. */
  readonly unpopularShifts?: readonly string[] | undefined;
}

/** The fields of `DesignRotationInput`, to spread into the check of an input that has them. */
export const designRotationFields = () => {
  const minimum = z.strictObject({ ...clockHoursFields(), agents: nonNegative() });
  return {
    ...searchControlFields(),
    requirement: requirementSchema(),
    shiftTypes: shiftTypeList(),
    shiftRun: z.optional(wholeRangeSchema()),
    daysOff: wholeRangeSchema(),
    workStretch: wholeRangeSchema(),
    forbiddenSequences: z.optional(z.array(z.array(z.string()))),
    minRestHours: z.optional(hoursUpTo(48)),
    forwardRotation: z.optional(yesOrNo()),
    daysOffEachWeek: z.optional(z.int('a whole number of days, 0 to 7').check(z.gte(0), z.lte(7))),
    minWeeklyRestHours: z.optional(hoursUpTo(96)),
    minLongRest: z.optional(longRestSchema()),
    weekends: z.optional(z.strictObject(weekendFields())),
    nights: z.optional(nightRulesSchema()),
    weeklyHours: z.optional(weeklyHoursSchema()),
    contracts: z.optional(rotationContracts()),
    minimise: z.optional(oneOf(['people', 'cost'])),
    employees: z.optional(z.union([positiveWholeNumber(), wholeRangeSchema()])),
    maxCycleWeeks: z.optional(positiveWholeNumber()),
    limits: z.optional(
      z.strictObject({
        maxDistinctShifts: z.optional(positiveWholeNumber()),
        seats: z.optional(positiveWholeNumber()),
        minOnPosition: z.optional(listOf(minimum)),
      }),
    ),
    fixedShifts: z.optional(dutyList()),
    startFrom: z.optional(
      z.object({
        crews: z.array(z.object({ rota: rotaSchema(), contract: z.optional(z.string()) })),
        duties: dutyList(),
      }),
    ),
    unpopularShifts: z.optional(z.array(z.string())),
  };
};

export const designRotationInput = /* @__PURE__ */ schemaOf<DesignRotationInput>()(() =>
  z.strictObject(designRotationFields()).check(
    z.refine(({ requirement }) => isTypicalWeek(requirement), {
      path: ['requirement', 'agents'],
      error: 'the intervals of one week that repeats, 7 days from Monday',
    }),
    stated(
      '`forbiddenSequences` are pairs of ids of shift types, or triples around `off`',
      sequencesAgree,
    ),
    stated(CONTRACTS_RULE, contractsAgree),
    stated('`unpopularShifts` are ids of shift types', ({ value, issues }) => {
      const ids = new Set(value.shiftTypes.map(({ id }) => id));
      for (const [i, id] of (value.unpopularShifts ?? []).entries()) {
        const path = ['unpopularShifts', i];
        if (!ids.has(id))
          issues.push({ code: 'custom', path, message: 'the id of a shift type', input: value });
      }
    }),
  ),
);

/** Throws if the input is malformed. */
export function checkDesignRotationInput(callee: string, input: DesignRotationInput): void {
  const { requirement } = parseInput(callee, designRotationInput, input);
  checkSeries(callee, requirement.agents.length, { 'requirement.agents': requirement.agents });
}

/** Sequences are of known types: two of them, or two with a day off between. */
export function sequencesAgree({
  value,
  issues,
}: z.core.ParsePayload<Pick<DesignRotationInput, 'shiftTypes' | 'forbiddenSequences'>>): void {
  const ids = new Set(value.shiftTypes.map(({ id }) => id));
  const fault = (path: (string | number)[], message: string) =>
    issues.push({ code: 'custom', path, message, input: value });
  for (const [i, sequence] of (value.forbiddenSequences ?? []).entries()) {
    const path = ['forbiddenSequences', i];
    const isTriple = sequence.length === 3 && sequence[1] === 'off';
    if (sequence.length !== 2 && !isTriple)
      fault(path, "two shift types, or two shift types with 'off' between them");
    for (const [k, id] of sequence.entries()) {
      if (!ids.has(id) && !(isTriple && k === 1)) fault([...path, k], 'the id of a shift type');
    }
  }
}

export function isTypicalWeek({
  agents,
  intervalSeconds,
  startDate,
  cyclic,
}: AgentRequirement): boolean {
  return (
    agents.length * intervalSeconds === 7 * 86_400 && startDate === undefined && cyclic !== false
  );
}
