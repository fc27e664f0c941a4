import * as z from 'zod';
import { positive, positiveWholeNumber } from '../core/domain.schema.ts';
import { costChannelSchema } from '../cost/channel.ts';
import { costInputSchema } from '../cost/cost-input.ts';
import { costStaffSchema } from '../cost/staff.ts';
import { forecastVolumeSchema } from '../forecast/forecast-volume.schema.ts';
import { rotationProblemSchema } from '../rotation/rotation-problem.schema.ts';
import { searchControlShape } from '../search/search-control.schema.ts';
import { designProblemSchema } from '../shifts/design/design-problem.schema.ts';
import { checkService, queueFields, replicationFields } from '../simulate/scenario.ts';
import { seriesTargetsSchema } from '../staffing/series/staffing-series.ts';
import { breaksCountedOnce } from '../staffing/shrinkage/shrinkage-input.ts';
import { targetsAgree } from '../staffing/targets/service-targets.ts';

const targets = z
  .strictObject(seriesTargetsSchema.unwrap().shape)
  .omit({ breaksPlacedBySchedule: true })
  .check(targetsAgree, (payload) =>
    breaksCountedOnce({ ...payload, value: { ...payload.value, breaksPlacedBySchedule: true } }),
  )
  .readonly();

const shifts = z
  .strictObject(designProblemSchema.unwrap().shape)
  .omit({ requirement: true, onProgress: true, signal: true, fixedShifts: true, startFrom: true })
  .readonly();

const problem = rotationProblemSchema.unwrap().shape;
const rotation = z
  .strictObject({
    ...problem,
    employees: positiveWholeNumber().optional(),
    maxCycleWeeks: positiveWholeNumber().optional(),
    shiftRun: problem.workStretch.optional(),
  })
  .omit({ shifts: true, demand: true, forbiddenSequences: true, onProgress: true, signal: true })
  .readonly();

const { hoursPerFte, agentsPerSeat } = costStaffSchema().shape;
const cost = z
  .strictObject({
    ...costInputSchema().shape,
    hoursPerFte,
    agentsPerSeat,
    channel: z
      .strictObject(costChannelSchema().shape)
      .omit({
        name: true,
        contacts: true,
        issues: true,
        ahtSeconds: true,
        occupancy: true,
        service: true,
      })
      .readonly()
      .optional(),
  })
  .omit({ months: true, channels: true, staff: true, assumed: true })
  .readonly();

const { arrivals, handleTime, patienceSeconds, patienceCurve, redials } = queueFields();
const { replications, halfWidth, confidence, seed } = replicationFields();
const verification = z
  .strictObject({
    arrivals,
    handleTime,
    patienceSeconds,
    patienceCurve,
    redials,
    replications,
    halfWidth,
    confidence,
    seed,
  })
  .readonly()
  .superRefine((input, context) => checkService(input, 0, context));

const { onProgress, signal } = searchControlShape;

/** The schema of `PlanOptions`: each step's own, less what the step before it gives. */
export const planOptionsSchema = z
  .strictObject({
    forecast: forecastVolumeSchema,
    ahtSeconds: positive().optional(),
    targets,
    shifts,
    rotation: rotation.optional(),
    cost: cost.optional(),
    verification: verification.optional(),
    onProgress,
    signal,
  })
  .readonly();
