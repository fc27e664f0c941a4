import { oneOf } from './kinds.ts';

/**
 * Which contacts a service level counts, where some give up waiting. Without patience they agree.
 *
 * - `servedWithin`: answered in time, of all offered; every abandonment counts against it.
 * - `servedOrAbandonedWithin`: answered or gone in time, of all offered.
 * - `servedWithinExcludingEarlyAbandons`: answered in time, of those not gone in time.
 * - `servedWithinOfServed`: answered in time, of those answered.
 */
export type ServiceLevelDefinition =
  | 'servedWithin'
  | 'servedOrAbandonedWithin'
  | 'servedWithinExcludingEarlyAbandons'
  | 'servedWithinOfServed';

export const serviceLevelDefinition = () =>
  oneOf([
    'servedWithin',
    'servedOrAbandonedWithin',
    'servedWithinExcludingEarlyAbandons',
    'servedWithinOfServed',
  ]);
