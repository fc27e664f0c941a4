import * as z from 'zod';
import {
  fractionAboveZero,
  nonNegative,
  oneOf,
  openFraction,
  positive,
  wholeNumber,
} from '../../core/domain.schema.ts';
import { breaksCountedOnce, shrinkageSchema } from '../shrinkage/shrinkage.schema.ts';
import type { RequiredAgentsOptions, ServiceTargets } from './service-targets.ts';

/** The fields of `ServiceTargets`. */
export const serviceTargetsShape = {
  targetServiceLevel: openFraction().optional(),
  answerTimeSeconds: nonNegative(),
  serviceLevelDefinition: oneOf([
    'servedWithin',
    'servedOrAbandonedWithin',
    'servedWithinExcludingEarlyAbandons',
    'servedWithinOfServed',
  ]).optional(),
  maxAsaSeconds: positive().optional(),
  maxOccupancy: fractionAboveZero().optional(),
  maxAbandonProbability: openFraction().optional(),
  patienceSeconds: positive().optional(),
  minAgents: wholeNumber().optional(),
  shrinkage: shrinkageSchema.optional(),
  breaksPlacedBySchedule: z.boolean().optional(),
};

/** The schema of {@link ServiceTargets}. */
export const serviceTargetsSchema = z
  .strictObject(serviceTargetsShape)
  .check(targetsAgree, breaksCountedOnce)
  .readonly();

/** The fields of `RequiredAgentsOptions`. */
export const requiredAgentsShape = {
  ...serviceTargetsShape,
  contacts: nonNegative(),
  intervalSeconds: positive(),
  ahtSeconds: nonNegative('a number above 0'),
};

/** The schema of `RequiredAgentsOptions`. */
export const requiredAgentsOptionsSchema = z
  .strictObject(requiredAgentsShape)
  .check(contactsTakeTime, targetsAgree, breaksCountedOnce)
  .readonly();

/** Contacts take time; what is measured of an empty interval may well say 0. */
export function contactsTakeTime({
  value,
  issues,
}: z.core.ParsePayload<Pick<RequiredAgentsOptions, 'contacts' | 'ahtSeconds'>>): void {
  if (value.ahtSeconds !== 0 || value.contacts === 0) return;
  issues.push({
    code: 'custom',
    message: 'a number above 0',
    input: value,
    path: ['ahtSeconds'],
  });
}

/** At least one target is given, and patience where giving up is limited. */
export function targetsAgree({ value, issues }: z.core.ParsePayload<ServiceTargets>): void {
  const noTarget =
    value.targetServiceLevel === undefined &&
    value.maxAsaSeconds === undefined &&
    value.maxOccupancy === undefined &&
    value.maxAbandonProbability === undefined;
  if (noTarget) {
    issues.push({
      code: 'custom',
      message: 'given, unless there is a limit on ASA, occupancy or abandonment',
      input: value,
      path: ['targetServiceLevel'],
    });
  }
  if (value.maxAbandonProbability !== undefined && value.patienceSeconds === undefined) {
    issues.push({
      code: 'custom',
      message: 'given with maxAbandonProbability: without patience nobody gives up',
      input: value,
      path: ['patienceSeconds'],
    });
  }
}
