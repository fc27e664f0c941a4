import * as z from 'zod';
import { positive, positiveWholeNumber } from '../core/domain.schema.ts';
import { costChannelSchema } from '../cost/input/channel.schema.ts';
import { costInputSchema } from '../cost/input/cost-input.schema.ts';
import { costStaffSchema } from '../cost/input/staff.schema.ts';
import { forecastVolumeSchema } from '../forecast/forecast-volume.schema.ts';
import { rotationProblemSchema } from '../rotation/rotation-problem.schema.ts';
import { searchControlShape } from '../search/search-control.schema.ts';
import { designShiftsFields } from '../shifts/design-shifts/input.ts';
import {
  checkPatience,
  queueScenarioShape,
  replicationControlShape,
} from '../simulate/queue/input.schema.ts';
import { seriesTargetsSchema } from '../staffing/series/staffing-series.schema.ts';
import { breaksCountedOnce } from '../staffing/shrinkage/shrinkage.schema.ts';
import { targetsAgree } from '../staffing/targets/service-targets.schema.ts';

const targets = z
  .strictObject(seriesTargetsSchema.unwrap().shape)
  .omit({ breaksPlacedBySchedule: true })
  .check(targetsAgree, (payload) =>
    breaksCountedOnce({ ...payload, value: { ...payload.value, breaksPlacedBySchedule: true } }),
  )
  .readonly();

const shifts = z
  .strictObject(designShiftsFields())
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

const { hoursPerFte, agentsPerSeat } = costStaffSchema.unwrap().shape;
const cost = z
  .strictObject({
    ...costInputSchema.unwrap().shape,
    hoursPerFte,
    agentsPerSeat,
    channel: z
      .strictObject(costChannelSchema.unwrap().shape)
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

const { arrivals, handleTime, patienceSeconds, patienceCurve, redials } = queueScenarioShape;
const { replications, halfWidth, confidence, seed } = replicationControlShape;
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
  .superRefine((input, context) => checkPatience(input, [], context));

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
