import type {
  AddShrinkageOptions,
  AgentsForConfidenceOptions,
  AgentsForUncertainVolumeOptions,
  Backlog,
  CompareQueueModelsOptions,
  DayServiceLevelRiskOptions,
  Deadline,
  DeferredInterval,
  FillingWork,
  FullTimeHours,
  GridTarget,
  KnownAbsence,
  LostHours,
  MeasureShrinkageOptions,
  PaidHoursOptions,
  RealTimeChannel,
  RemoveShrinkageOptions,
  RequiredAgentsOptions,
  RunDeferredWorkOptions,
  ScheduledForAttendanceOptions,
  SeriesTargets,
  ServiceLevelRiskOptions,
  ServiceTargets,
  Shrinkage,
  ShrinkageAtHorizonOptions,
  ShrinkageComponent,
  SkillGroup,
  SkillWork,
  StaffBlendOptions,
  StaffChatOptions,
  StaffDeferredWorkOptions,
  StaffingGridOptions,
  StaffingSeries,
  StaffSkillGroupsOptions,
  StaffVaryingLoadTargets,
  VolumeUncertainty,
} from 'halfhour/staffing';
import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type {
  fillingWorkSchema,
  realTimeChannelSchema,
  staffBlendOptionsSchema,
} from '../../src/staffing/channels/staff-blend.schema.ts';
import type { staffChatOptionsSchema } from '../../src/staffing/channels/staff-chat.schema.ts';
import type {
  backlogSchema,
  deadlineSchema,
  deferredIntervalSchema,
  runDeferredWorkOptionsSchema,
  staffDeferredWorkOptionsSchema,
} from '../../src/staffing/channels/staff-deferred-work.schema.ts';
import type {
  gridTargetSchema,
  staffingGridOptionsSchema,
} from '../../src/staffing/grid/staffing-grid.schema.ts';
import type {
  agentsForConfidenceOptionsSchema,
  dayServiceLevelRiskOptionsSchema,
  serviceLevelRiskOptionsSchema,
} from '../../src/staffing/risk/service-level-risk.schema.ts';
import type {
  agentsForUncertainVolumeOptionsSchema,
  volumeUncertaintySchema,
} from '../../src/staffing/risk/uncertain-volume.schema.ts';
import type {
  fullTimeHoursSchema,
  seriesTargetsSchema,
  staffingSeriesSchema,
} from '../../src/staffing/series/staffing-series.schema.ts';
import type {
  lostHoursSchema,
  measureShrinkageOptionsSchema,
} from '../../src/staffing/shrinkage/measure-shrinkage.schema.ts';
import type { paidHoursOptionsSchema } from '../../src/staffing/shrinkage/paid-hours.schema.ts';
import type { scheduledForAttendanceOptionsSchema } from '../../src/staffing/shrinkage/scheduled-for-attendance.schema.ts';
import type {
  shrinkageComponentSchema,
  shrinkageSchema,
} from '../../src/staffing/shrinkage/shrinkage.schema.ts';
import type {
  knownAbsenceSchema,
  shrinkageAtHorizonOptionsSchema,
} from '../../src/staffing/shrinkage/shrinkage-at-horizon.schema.ts';
import type {
  addShrinkageOptionsSchema,
  removeShrinkageOptionsSchema,
} from '../../src/staffing/shrinkage/staff-chain.schema.ts';
import type {
  skillGroupSchema,
  skillWorkSchema,
  staffSkillGroupsOptionsSchema,
} from '../../src/staffing/skills/staff-skill-groups.schema.ts';
import type { compareQueueModelsOptionsSchema } from '../../src/staffing/targets/compare-queue-models.schema.ts';
import type {
  requiredAgentsOptionsSchema,
  serviceTargetsSchema,
} from '../../src/staffing/targets/service-targets.schema.ts';
import type { staffVaryingLoadTargetsSchema } from '../../src/staffing/varying/staff-varying-load.schema.ts';

it('schemas and interfaces say the same', () => {
  expectTypeOf<z.input<typeof realTimeChannelSchema>>().toEqualTypeOf<RealTimeChannel>();
  expectTypeOf<z.input<typeof fillingWorkSchema>>().toEqualTypeOf<FillingWork>();
  expectTypeOf<z.input<typeof staffBlendOptionsSchema>>().toEqualTypeOf<StaffBlendOptions>();
  expectTypeOf<z.input<typeof staffChatOptionsSchema>>().toEqualTypeOf<StaffChatOptions>();
  expectTypeOf<z.input<typeof deferredIntervalSchema>>().toEqualTypeOf<DeferredInterval>();
  expectTypeOf<z.input<typeof backlogSchema>>().toEqualTypeOf<Backlog>();
  expectTypeOf<z.input<typeof deadlineSchema>>().toEqualTypeOf<Deadline>();
  expectTypeOf<
    z.input<typeof staffDeferredWorkOptionsSchema>
  >().toEqualTypeOf<StaffDeferredWorkOptions>();
  expectTypeOf<
    z.input<typeof runDeferredWorkOptionsSchema>
  >().toEqualTypeOf<RunDeferredWorkOptions>();
  expectTypeOf<z.input<typeof gridTargetSchema>>().toEqualTypeOf<GridTarget>();
  expectTypeOf<z.input<typeof staffingGridOptionsSchema>>().toEqualTypeOf<StaffingGridOptions>();
  expectTypeOf<
    z.input<typeof serviceLevelRiskOptionsSchema>
  >().toEqualTypeOf<ServiceLevelRiskOptions>();
  expectTypeOf<
    z.input<typeof agentsForConfidenceOptionsSchema>
  >().toEqualTypeOf<AgentsForConfidenceOptions>();
  expectTypeOf<
    z.input<typeof dayServiceLevelRiskOptionsSchema>
  >().toEqualTypeOf<DayServiceLevelRiskOptions>();
  expectTypeOf<z.input<typeof volumeUncertaintySchema>>().toEqualTypeOf<VolumeUncertainty>();
  expectTypeOf<
    z.input<typeof agentsForUncertainVolumeOptionsSchema>
  >().toEqualTypeOf<AgentsForUncertainVolumeOptions>();
  expectTypeOf<z.input<typeof staffingSeriesSchema>>().toEqualTypeOf<StaffingSeries>();
  expectTypeOf<z.input<typeof fullTimeHoursSchema>>().toEqualTypeOf<FullTimeHours>();
  expectTypeOf<z.input<typeof seriesTargetsSchema>>().toEqualTypeOf<SeriesTargets>();
  expectTypeOf<z.input<typeof lostHoursSchema>>().toEqualTypeOf<LostHours>();
  expectTypeOf<
    z.input<typeof measureShrinkageOptionsSchema>
  >().toEqualTypeOf<MeasureShrinkageOptions>();
  expectTypeOf<z.input<typeof paidHoursOptionsSchema>>().toEqualTypeOf<PaidHoursOptions>();
  expectTypeOf<
    z.input<typeof scheduledForAttendanceOptionsSchema>
  >().toEqualTypeOf<ScheduledForAttendanceOptions>();
  expectTypeOf<z.input<typeof knownAbsenceSchema>>().toEqualTypeOf<KnownAbsence>();
  expectTypeOf<
    z.input<typeof shrinkageAtHorizonOptionsSchema>
  >().toEqualTypeOf<ShrinkageAtHorizonOptions>();
  expectTypeOf<z.input<typeof shrinkageComponentSchema>>().toEqualTypeOf<ShrinkageComponent>();
  expectTypeOf<z.input<typeof shrinkageSchema>>().toEqualTypeOf<Shrinkage>();
  expectTypeOf<z.input<typeof addShrinkageOptionsSchema>>().toEqualTypeOf<AddShrinkageOptions>();
  expectTypeOf<
    z.input<typeof removeShrinkageOptionsSchema>
  >().toEqualTypeOf<RemoveShrinkageOptions>();
  expectTypeOf<z.input<typeof skillWorkSchema>>().toEqualTypeOf<SkillWork>();
  expectTypeOf<z.input<typeof skillGroupSchema>>().toEqualTypeOf<SkillGroup>();
  expectTypeOf<
    z.input<typeof staffSkillGroupsOptionsSchema>
  >().toEqualTypeOf<StaffSkillGroupsOptions>();
  expectTypeOf<
    z.input<typeof compareQueueModelsOptionsSchema>
  >().toEqualTypeOf<CompareQueueModelsOptions>();
  expectTypeOf<z.input<typeof serviceTargetsSchema>>().toEqualTypeOf<ServiceTargets>();
  expectTypeOf<
    z.input<typeof requiredAgentsOptionsSchema>
  >().toEqualTypeOf<RequiredAgentsOptions>();
  expectTypeOf<
    z.input<typeof staffVaryingLoadTargetsSchema>
  >().toEqualTypeOf<StaffVaryingLoadTargets>();
});
