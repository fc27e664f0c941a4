import * as z from 'zod';
import { positive, positiveWholeNumber } from '../core/domain.schema.ts';
import { costChannelSchema } from '../cost/channel.ts';
import { costInputSchema } from '../cost/cost-input.ts';
import { costStaffSchema } from '../cost/staff.ts';
import { forecastVolumeInput } from '../forecast/forecast-volume/input.ts';
import { rotationInputFields } from '../rotation/rotation-input.ts';
import { wholeRangeSchema } from '../rotation/rotation-rules.ts';
import { searchControlShape } from '../search/search-control.schema.ts';
import { designProblemSchema } from '../shifts/design/design-problem.schema.ts';
import { checkService, queueFields, replicationFields } from '../simulate/scenario.ts';
import { targetsAgree } from '../staffing/service-targets.ts';
import { breaksCountedOnce } from '../staffing/shrinkage.ts';
import { seriesTargetsSchema } from '../staffing/staffing-series.ts';

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

const rotation = z
  .strictObject({
    ...rotationInputFields(),
    employees: positiveWholeNumber().optional(),
    maxCycleWeeks: positiveWholeNumber().optional(),
    shiftRun: z.optional(wholeRangeSchema()),
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
    forecast: forecastVolumeInput(),
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
