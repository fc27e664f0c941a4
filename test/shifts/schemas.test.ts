import type { Duty, DutyBreak } from 'halfhour/duty';
import type {
  AgentRequirement,
  BreakProblem,
  ClockWindow,
  CoverageQuestion,
  DatedAgents,
  DesignLimits,
  DesignProblem,
  MinimumOnPosition,
  OffPhoneActivity,
  OffPhoneProblem,
  PeopleProblem,
  PremiumWindow,
  ServiceLevelTable,
  ShiftBreak,
  ShiftType,
  SplitRule,
  TypeCountLimit,
  TypeShareLimit,
  UnderstaffingPrice,
  WeeklyContract,
  WeeklyShift,
} from 'halfhour/shifts';
import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type { dutyBreakSchema, dutySchema } from '../../src/duty/duty.schema.ts';
import type { agentRequirementSchema } from '../../src/shifts/agent-requirement.schema.ts';
import type {
  designLimitsSchema,
  designProblemSchema,
  minimumOnPositionSchema,
  premiumWindowSchema,
  typeCountLimitSchema,
  typeShareLimitSchema,
  understaffingPriceSchema,
} from '../../src/shifts/design-problem.schema.ts';
import type {
  coverageQuestionSchema,
  serviceLevelTableSchema,
} from '../../src/shifts/evaluate-coverage/input.ts';
import type {
  peopleProblemSchema,
  weeklyContractSchema,
  weeklyShiftSchema,
} from '../../src/shifts/people-for-shifts/input.ts';
import type { breakProblemSchema } from '../../src/shifts/place-breaks/input.ts';
import type {
  offPhoneActivitySchema,
  offPhoneProblemSchema,
} from '../../src/shifts/place-off-phone-time/input.ts';
import type { datedAgentsSchema } from '../../src/shifts/requirement-by-clock/input.ts';
import type {
  clockWindowSchema,
  shiftBreakSchema,
  shiftTypeSchema,
  splitRuleSchema,
} from '../../src/shifts/shift-type.schema.ts';

it('every schema accepts exactly its interface', () => {
  expectTypeOf<z.input<typeof agentRequirementSchema>>().toEqualTypeOf<AgentRequirement>();
  expectTypeOf<z.input<typeof datedAgentsSchema>>().toEqualTypeOf<DatedAgents>();
  expectTypeOf<z.input<typeof clockWindowSchema>>().toEqualTypeOf<ClockWindow>();
  expectTypeOf<z.input<typeof shiftBreakSchema>>().toEqualTypeOf<ShiftBreak>();
  expectTypeOf<z.input<typeof splitRuleSchema>>().toEqualTypeOf<SplitRule>();
  expectTypeOf<z.input<typeof shiftTypeSchema>>().toEqualTypeOf<ShiftType>();
  expectTypeOf<z.input<typeof dutyBreakSchema>>().toEqualTypeOf<DutyBreak>();
  expectTypeOf<z.input<typeof dutySchema>>().toEqualTypeOf<Duty>();
  expectTypeOf<z.input<typeof understaffingPriceSchema>>().toEqualTypeOf<UnderstaffingPrice>();
  expectTypeOf<z.input<typeof premiumWindowSchema>>().toEqualTypeOf<PremiumWindow>();
  expectTypeOf<z.input<typeof minimumOnPositionSchema>>().toEqualTypeOf<MinimumOnPosition>();
  expectTypeOf<z.input<typeof typeCountLimitSchema>>().toEqualTypeOf<TypeCountLimit>();
  expectTypeOf<z.input<typeof typeShareLimitSchema>>().toEqualTypeOf<TypeShareLimit>();
  expectTypeOf<z.input<typeof designLimitsSchema>>().toEqualTypeOf<DesignLimits>();
  expectTypeOf<z.input<typeof designProblemSchema>>().toEqualTypeOf<DesignProblem>();
  expectTypeOf<z.input<typeof serviceLevelTableSchema>>().toEqualTypeOf<ServiceLevelTable>();
  expectTypeOf<z.input<typeof coverageQuestionSchema>>().toEqualTypeOf<CoverageQuestion>();
  expectTypeOf<z.input<typeof breakProblemSchema>>().toEqualTypeOf<BreakProblem>();
  expectTypeOf<z.input<typeof offPhoneActivitySchema>>().toEqualTypeOf<OffPhoneActivity>();
  expectTypeOf<z.input<typeof offPhoneProblemSchema>>().toEqualTypeOf<OffPhoneProblem>();
  expectTypeOf<z.input<typeof weeklyShiftSchema>>().toEqualTypeOf<WeeklyShift>();
  expectTypeOf<z.input<typeof weeklyContractSchema>>().toEqualTypeOf<WeeklyContract>();
  expectTypeOf<z.input<typeof peopleProblemSchema>>().toEqualTypeOf<PeopleProblem>();
});
